import type {
  Block,
  DocumentBody,
  Hold,
  Paragraph,
  Section,
  Table,
  TableCell,
  TableRow,
  TextPiece,
  XmlSpan,
} from '../blocks';
import type { Limits } from '../limits';
import { ListCounter } from './numbering';
import type { Numbering } from './numbering';
import { SectionProperties } from './sections';
import { headingLevel } from './styles';
import type { Styles } from './styles';
import { Tally } from './tally';
import { isOn, wholeNumber } from './values';
import { wordNamespaces } from './namespaces';
import type { XmlTag } from '../xml/reader';

type Merge = 'restart' | 'continue';

interface OpenParagraph {
  index: number;
  start: number;
  pieces: TextPiece[];
  /** what revisions took away, each before so many pieces */
  gone: { before: number; text: string }[];
  /** whether it has text, and text that is more than white space */
  hasText: boolean;
  hasWords: boolean;
  length: number;
  pictures: number;
  style: string | undefined;
  outlineLevel: number | undefined;
  alignment: string | undefined;
  list: number | undefined;
  listLevel: number | undefined;
  markDeleted: boolean;
  /** by a control in it */
  held: Hold | undefined;
  /** of the controls in it */
  prompts: XmlSpan[];
}

interface OpenRun {
  start: number;
  bold: boolean | undefined;
  style: string | undefined;
  hidden: boolean;
  pieces: { text: string; kind: TextPiece['kind']; xml: XmlSpan }[];
}

/** Where blocks gather: the body, or a cell. */
interface Container {
  blocks: Block[];
  /** a paragraph whose mark is deleted: it runs on into the next one */
  pending: PendingParagraph | undefined;
}

/** A paragraph that has ended, all but what the next one may add to it. */
interface PendingParagraph {
  readonly open: OpenParagraph;
  readonly marked: string | undefined;
  readonly number: string;
  readonly end: number;
  readonly around: Pick<Paragraph, 'controls' | 'held' | 'prompts'>;
}

interface OpenCell extends Container {
  index: number;
  start: number;
  gridSpan: number;
  vMerge: Merge | undefined;
  hMerge: Merge | undefined;
  deleted: boolean;
}

interface OpenRow {
  index: number;
  start: number;
  cells: TableCell[];
  cellCount: number;
  gridBefore: number;
  gridAfter: number;
  header: boolean;
  deleted: boolean;
}

interface OpenControl {
  index: number;
  /** what says that it shows its placeholder */
  prompt: XmlSpan | undefined;
  held: Hold | undefined;
}

interface OpenTable {
  index: number;
  start: number;
  rows: TableRow[];
  rowCount: number;
}

/** A property's value; nearly always its attribute has a prefix, as the element itself. */
function value(tag: XmlTag, name = 'val'): string | undefined {
  let bare: string | undefined;
  for (const { local, uri, value } of tag.attributes) {
    if (local !== name) continue;
    if (wordNamespaces.has(uri)) return value;
    if (uri === '') bare ??= value;
  }
  return bare;
}

/** Word's tables have at most 63 columns; more than this is damage or malice. */
const maxGridColumns = 256;

function gridColumns(text: string | undefined, absent: number): number {
  return Math.min(maxGridColumns, Math.max(0, wholeNumber(text) ?? absent));
}

/** What a property of a content control says of what is written into it. */
function holdOf(name: string, said: string | undefined): Hold | undefined {
  if (name === 'lock') return /contentlocked/i.test(said ?? '') ? 'locked' : undefined;
  if (name === 'group') return 'locked';
  if (name === 'dataBinding') return 'bound';
  return name === 'dropDownList' || name === 'picture' ? 'choice' : undefined;
}

function mergeOf(tag: XmlTag): Merge {
  return value(tag) === 'restart' ? 'restart' : 'continue';
}

function markedText({ pieces, gone }: Pick<OpenParagraph, 'pieces' | 'gone'>): string {
  const texts: string[] = [];
  let next = 0;
  for (const [index, { text }] of pieces.entries()) {
    for (; gone[next]?.before === index; next++) texts.push(gone[next]?.text ?? '');
    texts.push(text);
  }
  return [...texts, ...gone.slice(next).map(({ text }) => text)].join('');
}

/** Puts a paragraph at the end of one that runs on into it; what it looks like is its own affair. */
function runOn(before: OpenParagraph, open: OpenParagraph): OpenParagraph {
  const { pieces, gone } = before;
  const offset = pieces.length;
  // Into the first one's own lists: to copy them for each that follows takes the square of the time.
  for (const piece of open.pieces) pieces.push(piece);
  for (const { before: at, text } of open.gone) gone.push({ before: at + offset, text });
  return {
    ...open,
    index: before.hasText ? before.index : open.index,
    start: before.start,
    pieces,
    gone,
    hasText: before.hasText || open.hasText,
    hasWords: before.hasWords || open.hasWords,
    length: before.length + open.length,
    pictures: before.pictures + open.pictures,
  };
}

/** Builds paragraphs and tables from the events of a scan. */
export class BodyBuilder {
  private readonly body: Container = { blocks: [], pending: undefined };
  private readonly paragraphs: Paragraph[] = [];
  private readonly sections: Section[] = [];
  private readonly counter: ListCounter;
  private readonly tally: Tally;
  private readonly tables: OpenTable[] = [];
  private readonly rows: OpenRow[] = [];
  private readonly cells: OpenCell[] = [];
  /** of each open field, whether its result has begun; and how many have none yet */
  private readonly fields: boolean[] = [];
  private unanswered = 0;
  private readonly controls: OpenControl[] = [];
  private controlCount = 0;
  private paragraph: OpenParagraph | undefined;
  private run: OpenRun | undefined;
  private section: SectionProperties | undefined;
  private textStart: number | undefined;
  private textContent = '';
  private paragraphCount = 0;
  private tableCount = 0;

  constructor(
    private readonly styles: Styles,
    numbering: Numbering,
    limits: Limits,
    part: string,
  ) {
    this.counter = new ListCounter(numbering, limits);
    this.tally = new Tally(limits, part);
  }

  /** A WordprocessingML element begins; `tag` spans its start tag. */
  open(name: string, parent: string, tag: XmlTag, span: XmlSpan): void {
    switch (name) {
      case 'p':
        this.openParagraph(span.start);
        return;
      case 'r':
        if (this.paragraph) {
          this.run = {
            start: span.start,
            bold: undefined,
            style: undefined,
            hidden: false,
            pieces: [],
          };
        }
        return;
      case 't':
        if (this.run) this.openText(span.end);
        return;
      case 'tbl':
        this.flush(this.container());
        this.tables.push({ index: this.tableCount++, start: span.start, rows: [], rowCount: 0 });
        return;
      case 'tr':
        this.openRow(span.start);
        return;
      case 'tc':
        this.openCell(span.start);
        return;
      case 'sdt':
        this.controls.push({ index: this.controlCount++, prompt: undefined, held: undefined });
        return;
      case 'fldChar':
        this.fieldMark(value(tag, 'fldCharType'));
        return;
      case 'sectPr':
        this.section = new SectionProperties();
        return;
    }
    this.section?.property(name, (attribute) => value(tag, attribute));
    if (parent === 'r') this.runElement(name, tag, span);
    else if (parent === 'pPr') this.paragraphProperty(name, tag);
    else if (parent === 'rPr') this.runProperty(name, tag);
    else if (parent === 'numPr') this.listProperty(name, tag);
    else if (parent === 'trPr') this.rowProperty(name, tag);
    else if (parent === 'tcPr') this.cellProperty(name, tag);
    else if (parent === 'sdtPr') this.controlProperty(name, tag, span);
  }

  /** A WordprocessingML element ends; `span` is that of its end tag. */
  close(name: string, _parent: string, span: XmlSpan): void {
    switch (name) {
      case 't':
        this.closeText(span.start);
        return;
      case 'r':
        this.closeRun(span.end);
        return;
      case 'p':
        this.closeParagraph(span.end);
        return;
      case 'tc':
        this.closeCell(span.end);
        return;
      case 'tr':
        this.closeRow(span.end);
        return;
      case 'tbl':
        this.closeTable(span.end);
        return;
      case 'sdt':
        this.controls.pop();
        return;
      case 'sectPr':
        if (this.section) this.sections.push(this.section.close(this.paragraph?.index));
        this.section = undefined;
        return;
    }
  }

  openText(start: number): void {
    this.textStart = start;
    this.textContent = '';
  }

  text(content: string): void {
    if (this.textStart === undefined) return;
    this.countCharacters(content.length);
    this.textContent += content;
  }

  closeText(end: number): void {
    const start = this.textStart;
    this.textStart = undefined;
    if (start === undefined) return;
    // A self-closing element's end tag is its start tag.
    this.piece(this.textContent, 'text', { start, end: Math.max(start, end) });
  }

  /** Text that is there no longer once revisions are accepted. */
  gone(text: string): void {
    const { paragraph } = this;
    if (!paragraph) return;
    this.countCharacters(text.length);
    this.tally.add('pieces');
    paragraph.gone.push({ before: paragraph.pieces.length, text });
  }

  private countCharacters(more: number): void {
    this.tally.add('characters', more);
    const { paragraph } = this;
    if (!paragraph) return;
    paragraph.length += more;
    const before = this.container().pending?.open.length ?? 0;
    this.tally.refuse('paragraphCharacters', before + paragraph.length);
  }

  picture(): void {
    if (this.paragraph) this.paragraph.pictures += 1;
  }

  finish(): DocumentBody {
    this.flush(this.body);
    const { paragraphs, sections } = this;
    return { blocks: this.body.blocks, paragraphs, sections };
  }

  private container(): Container {
    return this.cells.at(-1) ?? this.body;
  }

  /** The content controls that are open around a block. */
  private around(): Pick<Paragraph, 'controls'> {
    return this.controls.length === 0 ? {} : { controls: this.controls.map(({ index }) => index) };
  }

  /** What the content controls in and around a paragraph say of it. */
  private surroundings({
    hasWords,
    held: own,
    prompts: inside,
  }: OpenParagraph): PendingParagraph['around'] {
    const held = this.held() ?? (hasWords ? undefined : own);
    const around = this.controls.flatMap(({ prompt }) => prompt ?? []);
    const prompts = hasWords ? [] : [...around, ...inside];
    return {
      ...this.around(),
      ...(held === undefined ? {} : { held }),
      ...(prompts.length === 0 ? {} : { prompts }),
    };
  }

  private openParagraph(start: number): void {
    this.tally.add('paragraphs');
    this.paragraph = {
      index: this.paragraphCount++,
      start,
      pieces: [],
      gone: [],
      hasText: false,
      hasWords: false,
      length: 0,
      pictures: 0,
      style: undefined,
      outlineLevel: undefined,
      alignment: undefined,
      list: undefined,
      listLevel: undefined,
      markDeleted: false,
      held: undefined,
      prompts: [],
    };
    this.run = undefined;
  }

  private runElement(name: string, tag: XmlTag, span: XmlSpan): void {
    switch (name) {
      case 'tab':
      case 'ptab':
        this.piece('\t', 'tab', span);
        return;
      case 'br':
        if ((value(tag, 'type') ?? 'textWrapping') === 'textWrapping') {
          this.piece('\n', 'break', span);
        }
        return;
      case 'cr':
        this.piece('\n', 'break', span);
        return;
      case 'noBreakHyphen':
        this.piece('\u2011', 'hyphen', span);
        return;
      case 'sym':
        // A glyph of a symbol font has no text of its own, yet the place is not blank.
        this.piece('\ufffc', 'symbol', span);
        return;
    }
  }

  private paragraphProperty(name: string, tag: XmlTag): void {
    if (!this.paragraph) return;
    if (name === 'pStyle') this.paragraph.style = value(tag);
    else if (name === 'outlineLvl') this.paragraph.outlineLevel = wholeNumber(value(tag));
    else if (name === 'jc') this.paragraph.alignment = value(tag);
  }

  private listProperty(name: string, tag: XmlTag): void {
    if (!this.paragraph) return;
    if (name === 'numId') this.paragraph.list = wholeNumber(value(tag));
    else if (name === 'ilvl') this.paragraph.listLevel = wholeNumber(value(tag));
  }

  private runProperty(name: string, tag: XmlTag): void {
    if (this.run) {
      if (name === 'b') this.run.bold = isOn(value(tag));
      else if (name === 'vanish') this.run.hidden = isOn(value(tag));
      else if (name === 'rStyle') this.run.style = value(tag);
    } else if (this.paragraph && (name === 'del' || name === 'moveFrom')) {
      this.paragraph.markDeleted = true;
    }
  }

  private rowProperty(name: string, tag: XmlTag): void {
    const row = this.rows.at(-1);
    if (!row) return;
    if (name === 'gridBefore') row.gridBefore = this.gap(tag);
    else if (name === 'gridAfter') row.gridAfter = this.gap(tag);
    else if (name === 'tblHeader') row.header = isOn(value(tag));
    else if (name === 'del') row.deleted = true;
  }

  /** The columns that a row leaves free. */
  private gap(tag: XmlTag): number {
    const columns = gridColumns(value(tag), 0);
    this.tally.add('cells', columns);
    return columns;
  }

  private cellProperty(name: string, tag: XmlTag): void {
    const cell = this.cells.at(-1);
    if (!cell) return;
    if (name === 'gridSpan') {
      cell.gridSpan = Math.max(1, gridColumns(value(tag), 1));
      this.tally.add('cells', cell.gridSpan - 1);
    } else if (name === 'vMerge') cell.vMerge = mergeOf(tag);
    else if (name === 'hMerge') cell.hMerge = mergeOf(tag);
    else if (name === 'cellDel') cell.deleted = true;
  }

  private controlProperty(name: string, tag: XmlTag, span: XmlSpan): void {
    const control = this.controls.at(-1);
    if (!control) return;
    if (name === 'showingPlcHdr') {
      if (!isOn(value(tag))) return;
      control.prompt = span;
      this.paragraph?.prompts.push(span);
      return;
    }
    const held = holdOf(name, value(tag));
    if (held === undefined) return;
    control.held ??= held;
    if (this.paragraph) this.paragraph.held ??= held;
  }

  /** What the open controls say of what is written into them. */
  private held(): Hold | undefined {
    return this.controls.find((control) => control.held !== undefined)?.held;
  }

  private fieldMark(type: string | undefined): void {
    if (type === 'begin') {
      this.fields.push(false);
      this.unanswered += 1;
      return;
    }
    if (type !== 'separate' && type !== 'end') return;
    if (this.fields.pop() === false) this.unanswered -= 1;
    if (type === 'separate') this.fields.push(true);
  }

  private piece(text: string, kind: TextPiece['kind'], xml: XmlSpan): void {
    if (this.unanswered > 0 || this.controls.some(({ prompt }) => prompt)) return;
    this.tally.add('pieces');
    if (this.run) this.run.pieces.push({ text, kind, xml });
    else if (this.paragraph) {
      this.addPiece(this.paragraph, { text, kind, xml, run: xml, bold: false });
    }
  }

  private addPiece(paragraph: OpenParagraph, piece: TextPiece): void {
    paragraph.pieces.push(piece);
    paragraph.hasText ||= piece.text !== '';
    paragraph.hasWords ||= piece.text.trim() !== '';
  }

  private closeRun(end: number): void {
    const { run, paragraph } = this;
    this.run = undefined;
    if (!run || !paragraph || run.hidden) return;
    const bold =
      run.bold ??
      (run.style === undefined ? undefined : this.styles.bold(run.style)) ??
      this.styles.paragraph(paragraph.style).bold ??
      false;
    const span = { start: run.start, end };
    const held = this.controls.length === 0 ? undefined : this.held();
    // Spelled out, since spreading each piece of a long document takes as long as parsing it.
    for (const { text, kind, xml } of run.pieces) {
      this.addPiece(
        paragraph,
        held === undefined
          ? { text, kind, xml, run: span, bold }
          : { text, kind, xml, run: span, bold, held },
      );
    }
  }

  private closeParagraph(end: number): void {
    const open = this.paragraph;
    this.paragraph = undefined;
    this.run = undefined;
    if (!open) return;
    const container = this.container();
    const before = container.pending?.open;
    container.pending = undefined;
    // A program that tells what is deleted tells each of those that run on by itself.
    const marked = open.gone.length === 0 ? undefined : markedText(open);
    const whole = before ? runOn(before, open) : open;
    const style = this.styles.paragraph(open.style);
    const list = open.list ?? style.numbering?.list;
    const number =
      list === undefined || (open.markDeleted && !whole.hasWords)
        ? ''
        : this.counter.next(list, open.listLevel ?? style.numbering?.level, open.style);
    const ended = { open: whole, marked, number, end, around: this.surroundings(whole) };
    if (open.markDeleted) container.pending = ended;
    else this.add(container, ended);
  }

  private add(container: Container, { open, marked, number, end, around }: PendingParagraph): void {
    const style = this.styles.paragraph(open.style);
    const outlineLevel = headingLevel(open.outlineLevel ?? style.outlineLevel);
    const { pieces } = open;
    const visible = pieces.filter(({ text }) => text.trim() !== '');
    const paragraph: Paragraph = {
      kind: 'paragraph',
      index: open.index,
      text: pieces.map(({ text }) => text).join(''),
      ...(marked === undefined ? {} : { marked }),
      number,
      pieces,
      styleName: style.name,
      ...(outlineLevel === undefined ? {} : { outlineLevel }),
      bold: visible.length > 0 && visible.every(({ bold }) => bold),
      alignment: open.alignment ?? style.alignment ?? '',
      pictures: open.pictures,
      ...around,
      xml: { start: open.start, end },
    };
    container.blocks.push(paragraph);
    this.paragraphs.push(paragraph);
  }

  /** A paragraph that could not run on stands by itself, if it has anything to show. */
  private flush(container: Container): void {
    const left = container.pending;
    container.pending = undefined;
    if (left && (left.open.hasText || left.open.pictures > 0)) this.add(container, left);
  }

  private openRow(start: number): void {
    const table = this.tables.at(-1);
    if (!table) return;
    this.rows.push({
      index: table.rowCount++,
      start,
      cells: [],
      cellCount: 0,
      gridBefore: 0,
      gridAfter: 0,
      header: false,
      deleted: false,
    });
  }

  private openCell(start: number): void {
    this.tally.add('cells');
    const row = this.rows.at(-1);
    if (!row) return;
    this.cells.push({
      index: row.cellCount++,
      start,
      blocks: [],
      pending: undefined,
      gridSpan: 1,
      vMerge: undefined,
      hMerge: undefined,
      deleted: false,
    });
  }

  private closeCell(end: number): void {
    const open = this.cells.at(-1);
    if (!open) return;
    this.flush(open);
    this.cells.pop();
    if (open.deleted) return;
    const paragraphs: Paragraph[] = [];
    const tables: Table[] = [];
    for (const block of open.blocks) {
      if (block.kind === 'paragraph') paragraphs.push(block);
      else tables.push(block);
    }
    this.rows.at(-1)?.cells.push({
      index: open.index,
      text: paragraphs.map(({ text }) => text).join('\n'),
      paragraphs,
      tables,
      gridSpan: open.gridSpan,
      ...(open.vMerge === undefined ? {} : { vMerge: open.vMerge }),
      ...(open.hMerge === undefined ? {} : { hMerge: open.hMerge }),
      xml: { start: open.start, end },
    });
  }

  private closeRow(end: number): void {
    const open = this.rows.pop();
    if (!open || open.deleted) return;
    this.tables.at(-1)?.rows.push({
      index: open.index,
      cells: open.cells,
      gridBefore: open.gridBefore,
      gridAfter: open.gridAfter,
      header: open.header,
      xml: { start: open.start, end },
    });
  }

  private closeTable(end: number): void {
    const open = this.tables.pop();
    if (!open) return;
    const table: Table = {
      kind: 'table',
      index: open.index,
      rows: open.rows,
      ...this.around(),
      xml: { start: open.start, end },
    };
    if (table.rows.length > 0) this.container().blocks.push(table);
  }
}
