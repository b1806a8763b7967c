import type { Paragraph, TextPiece, XmlSpan } from '../blocks';
import type { XmlTag } from '../xml/reader';
import type { Container, OpenParagraph, PendingParagraph } from './container';
import type { ControlStack } from './control-stack';
import { FieldStack } from './field-stack';
import type { ListCounter, ListNumber } from './numbering';
import { headingLevel } from './styles';
import type { Styles } from './styles';
import type { TableBuilder } from './table-builder';
import { tagValue } from './tag-value';
import type { Tally } from './tally';
import { isOn, wholeNumber } from './values';

interface OpenRun {
  readonly start: number;
  bold: boolean | undefined;
  raised: boolean;
  style: string | undefined;
  hidden: boolean;
  readonly pieces: { text: string; kind: TextPiece['kind']; xml: XmlSpan }[];
}

const numerals = /[\d０-９]+|[零〇一二两三四五六七八九十百千万亿]+/g;

function markedText({ pieces, gone }: Pick<OpenParagraph, 'pieces' | 'gone'>): string {
  const texts: string[] = [];
  let next = 0;
  for (const [index, { text }] of pieces.entries()) {
    for (; gone[next]?.before === index; next++) texts.push(gone[next]?.text ?? '');
    texts.push(text);
  }
  return [...texts, ...gone.slice(next).map(({ text }) => text)].join('');
}

/** Puts a paragraph at the end of one that runs on into it; its own formatting stays. */
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

function addPiece(paragraph: OpenParagraph, piece: TextPiece): void {
  paragraph.pieces.push(piece);
  paragraph.hasText ||= piece.text !== '';
  paragraph.hasWords ||= piece.text.trim() !== '';
}

/** Builds paragraphs and their text from the events of a scan. */
export class ParagraphBuilder {
  /** those that have ended, in document order */
  readonly paragraphs: Paragraph[] = [];
  private readonly fields = new FieldStack();
  private paragraph: OpenParagraph | undefined;
  private run: OpenRun | undefined;
  private textStart: number | undefined;
  private textContent = '';
  private count = 0;

  constructor(
    private readonly styles: Styles,
    private readonly counter: ListCounter,
    private readonly tables: TableBuilder,
    private readonly controls: ControlStack,
    private readonly tally: Tally,
  ) {}

  /** The index of the paragraph that is open, or of the last one that was. */
  get index(): number {
    return this.paragraph?.index ?? Math.max(0, this.count - 1);
  }

  /** The paragraph that is open. */
  get current(): OpenParagraph | undefined {
    return this.paragraph;
  }

  open(start: number): void {
    this.tally.add('paragraphs');
    this.paragraph = {
      index: this.count++,
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

  openRun(start: number): void {
    if (!this.paragraph) return;
    this.run = {
      start,
      bold: undefined,
      raised: false,
      style: undefined,
      hidden: false,
      pieces: [],
    };
  }

  /** The text of a run begins. */
  openRunText(start: number): void {
    if (this.run) this.openText(start);
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

  picture(): void {
    if (this.paragraph) this.paragraph.pictures += 1;
  }

  fieldMark(type: string | undefined): void {
    this.fields.mark(type);
  }

  /** An element in a run that stands for a character. */
  runElement(name: string, tag: XmlTag, span: XmlSpan): void {
    switch (name) {
      case 'tab':
      case 'ptab':
        this.piece('\t', 'tab', span);
        return;
      case 'br':
        if ((tagValue(tag, 'type') ?? 'textWrapping') === 'textWrapping') {
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

  paragraphProperty(name: string, tag: XmlTag): void {
    if (!this.paragraph) return;
    if (name === 'pStyle') this.paragraph.style = tagValue(tag);
    else if (name === 'outlineLvl') this.paragraph.outlineLevel = wholeNumber(tagValue(tag));
    else if (name === 'jc') this.paragraph.alignment = tagValue(tag);
  }

  listProperty(name: string, tag: XmlTag): void {
    if (!this.paragraph) return;
    if (name === 'numId') this.paragraph.list = wholeNumber(tagValue(tag));
    else if (name === 'ilvl') this.paragraph.listLevel = wholeNumber(tagValue(tag));
  }

  runProperty(name: string, tag: XmlTag): void {
    if (this.run) {
      if (name === 'b') this.run.bold = isOn(tagValue(tag));
      else if (name === 'vertAlign') this.run.raised = tagValue(tag) === 'superscript';
      else if (name === 'vanish') this.run.hidden = isOn(tagValue(tag));
      else if (name === 'rStyle') this.run.style = tagValue(tag);
    } else if (this.paragraph && (name === 'del' || name === 'moveFrom')) {
      this.paragraph.markDeleted = true;
    }
  }

  closeRun(end: number): void {
    const { run, paragraph } = this;
    this.run = undefined;
    if (!run || !paragraph || run.hidden) return;
    const bold =
      run.bold ??
      (run.style === undefined ? undefined : this.styles.bold(run.style)) ??
      this.styles.paragraph(paragraph.style).bold ??
      false;
    const span = { start: run.start, end };
    const { held } = this.controls;
    // Spelled out, since spreading each piece of a long document takes as long as parsing it.
    for (const { text, kind, xml } of run.pieces) {
      addPiece(
        paragraph,
        held === undefined && !run.raised
          ? { text, kind, xml, run: span, bold }
          : {
              text,
              kind,
              xml,
              run: span,
              bold,
              ...(run.raised ? { raised: true } : {}),
              ...(held === undefined ? {} : { held }),
            },
      );
    }
  }

  close(end: number): void {
    const open = this.paragraph;
    this.paragraph = undefined;
    this.run = undefined;
    if (!open) return;
    const { container } = this.tables;
    const before = container.pending?.open;
    container.pending = undefined;
    // A program that tells what is deleted tells each of those that run on by itself.
    const marked = open.gone.length === 0 ? undefined : markedText(open);
    const whole = before ? runOn(before, open) : open;
    const number = this.numberOf(open, whole);
    const around = this.controls.aroundParagraph(whole);
    const ended = { open: whole, marked, number, end, around };
    if (open.markDeleted) container.pending = ended;
    else this.add(container, ended);
  }

  /** A paragraph that could not run on stands by itself, if it has anything to show. */
  flush(): void {
    const { container } = this.tables;
    const left = container.pending;
    container.pending = undefined;
    if (left && (left.open.hasText || left.open.pictures > 0)) this.add(container, left);
  }

  /** The automatic number of a paragraph; one without text for none. */
  private numberOf(open: OpenParagraph, { hasWords }: OpenParagraph): ListNumber {
    const { numbering } = this.styles.paragraph(open.style);
    const list = open.list ?? numbering?.list;
    return list === undefined || (open.markDeleted && !hasWords)
      ? { text: '' }
      : this.counter.next(list, open.listLevel ?? numbering?.level, open.style);
  }

  private countCharacters(more: number): void {
    this.tally.add('characters', more);
    const { paragraph } = this;
    if (!paragraph) return;
    paragraph.length += more;
    const before = this.tables.container.pending?.open.length ?? 0;
    this.tally.refuse('paragraphCharacters', before + paragraph.length);
  }

  private piece(text: string, kind: TextPiece['kind'], xml: XmlSpan): void {
    if (this.fields.isInCode || this.controls.showsPrompt) return;
    this.tally.add('pieces');
    if (this.run) this.run.pieces.push({ text, kind, xml });
    else if (this.paragraph) addPiece(this.paragraph, { text, kind, xml, run: xml, bold: false });
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
      number: number.text,
      ...(number.ordinal === undefined ? {} : { ordinal: number.ordinal }),
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
    // One of a cell is read as that cell's figure, and counts as a cell.
    if (this.tables.isInCell) return;
    this.tally.add('numerals', paragraph.text.match(numerals)?.length ?? 0);
  }
}
