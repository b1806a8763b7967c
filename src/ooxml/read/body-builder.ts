import type { DocumentBody, Section, XmlSpan } from '../blocks';
import type { Limits } from '../limits';
import type { XmlTag } from '../xml/reader';
import type { Container } from './container';
import { ControlStack } from './control-stack';
import { ListCounter } from './numbering';
import type { Numbering } from './numbering';
import { ParagraphBuilder } from './paragraph-builder';
import { SectionProperties } from './sections';
import type { Styles } from './styles';
import { TableBuilder } from './table-builder';
import { tagValue } from './tag-value';
import type { Tally } from './tally';

/** Leads the events of a scan to what builds paragraphs, tables and sections of them. */
export class BodyBuilder {
  private readonly body: Container = { blocks: [], pending: undefined };
  private readonly controls = new ControlStack();
  private readonly tables: TableBuilder;
  private readonly paragraphs: ParagraphBuilder;
  private readonly sections: Section[] = [];
  private section: SectionProperties | undefined;

  constructor(styles: Styles, numbering: Numbering, limits: Limits, tally: Tally) {
    const counter = new ListCounter(numbering, limits);
    this.tables = new TableBuilder(this.body, this.controls, tally);
    this.paragraphs = new ParagraphBuilder(styles, counter, this.tables, this.controls, tally);
  }

  /** The index of the paragraph that is open, or of the last one that was. */
  get paragraphIndex(): number {
    return this.paragraphs.index;
  }

  /** A WordprocessingML element begins; `tag` spans its start tag. */
  open(name: string, parent: string, tag: XmlTag, span: XmlSpan): void {
    switch (name) {
      case 'p':
        this.paragraphs.open(span.start);
        return;
      case 'r':
        this.paragraphs.openRun(span.start);
        return;
      case 't':
        this.paragraphs.openRunText(span.end);
        return;
      case 'tbl':
        this.paragraphs.flush();
        this.tables.openTable(span.start);
        return;
      case 'tr':
        this.tables.openRow(span.start);
        return;
      case 'tc':
        this.tables.openCell(span.start);
        return;
      case 'sdt':
        this.controls.open();
        return;
      case 'fldChar':
        this.paragraphs.fieldMark(tagValue(tag, 'fldCharType'));
        return;
      case 'sectPr':
        this.section = new SectionProperties();
        return;
    }
    this.property(name, parent, tag, span);
  }

  /** A WordprocessingML element ends; `span` is that of its end tag. */
  close(name: string, _parent: string, span: XmlSpan): void {
    switch (name) {
      case 't':
        this.closeText(span.start);
        return;
      case 'r':
        this.paragraphs.closeRun(span.end);
        return;
      case 'p':
        this.paragraphs.close(span.end);
        return;
      case 'tc':
        if (this.tables.isInCell) this.paragraphs.flush();
        this.tables.closeCell(span.end);
        return;
      case 'tr':
        this.tables.closeRow(span.end);
        return;
      case 'tbl':
        this.tables.closeTable(span.end);
        return;
      case 'sdt':
        this.controls.close();
        return;
      case 'sectPr':
        if (this.section) this.sections.push(this.section.close(this.paragraphs.current?.index));
        this.section = undefined;
        return;
    }
  }

  openText(start: number): void {
    this.paragraphs.openText(start);
  }

  text(content: string): void {
    this.paragraphs.text(content);
  }

  closeText(end: number): void {
    this.paragraphs.closeText(end);
  }

  /** Text that is there no longer once revisions are accepted. */
  gone(text: string): void {
    this.paragraphs.gone(text);
  }

  picture(): void {
    this.paragraphs.picture();
  }

  finish(): DocumentBody {
    this.paragraphs.flush();
    const { sections } = this;
    return { blocks: this.body.blocks, paragraphs: this.paragraphs.paragraphs, sections };
  }

  /** An element that says something of the one it is in. */
  private property(name: string, parent: string, tag: XmlTag, span: XmlSpan): void {
    this.section?.property(name, (attribute) => tagValue(tag, attribute));
    switch (parent) {
      case 'r':
        this.paragraphs.runElement(name, tag, span);
        return;
      case 'pPr':
        this.paragraphs.paragraphProperty(name, tag);
        return;
      case 'rPr':
        this.paragraphs.runProperty(name, tag);
        return;
      case 'numPr':
        this.paragraphs.listProperty(name, tag);
        return;
      case 'trPr':
        this.tables.rowProperty(name, tag);
        return;
      case 'tcPr':
        this.tables.cellProperty(name, tag);
        return;
      case 'sdtPr':
        this.controls.property(name, tag, span, this.paragraphs.current);
        return;
    }
  }
}
