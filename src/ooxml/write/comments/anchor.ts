import type { Paragraph, TextPiece, XmlSpan } from '../../blocks';
import { elementEnd, firstChild, prefixAt, tagEnd } from '../markup';
import { openElements } from '../open-elements';

/**
 * Where the marks of a comment go into the XML: between elements, between the children of a run,
 * inside a run's text, or into a paragraph that is one empty tag. A run is split for them.
 */
export interface Point {
  readonly at: number;
  readonly is: 'between' | 'in-run' | 'in-text' | 'bare';
  /** the run that is split, and where the element of its text begins */
  readonly run?: XmlSpan;
  readonly text?: number;
}

/** Where a comment begins and ends. */
export interface Anchor {
  readonly start: Point;
  readonly end: Point;
}

/** A stretch of a paragraph's text, `end` exclusive. */
interface Range {
  readonly start: number;
  readonly end: number;
}

interface Located {
  readonly piece: TextPiece;
  readonly start: number;
  readonly end: number;
}

/** What marks may stand in with the runs there: anything else is more than text, or is no more. */
const holders: ReadonlySet<string> = new Set([
  'p',
  'ins',
  'moveTo',
  'hyperlink',
  'smartTag',
  'sdt',
  'sdtContent',
]);

/** How many characters of XML stand for so many of the text; undefined where that is not plain. */
function writtenLength(written: string, length: number): number | undefined {
  // CDATA and comments are nothing that a text is parted in.
  if (written.includes('<')) return undefined;
  if (!/[&\r]/.test(written)) return length;
  let left = length;
  let at = 0;
  for (const [unit] of written.matchAll(/&[^;]*;|\r\n|[^&]/gs)) {
    if (left === 0) return at;
    const code = /^&#(x?)([\dA-Fa-f]+);$/.exec(unit);
    const isPair = code && parseInt(code[2] ?? '', code[1] === 'x' ? 16 : 10) > 0xffff;
    left -= isPair ? 2 : 1;
    at += unit.length;
  }
  return left === 0 ? at : undefined;
}

/** The span of a piece's element within its run. */
function elementOf(xml: string, { kind, xml: span, run }: TextPiece): Range | undefined {
  const start = kind === 'text' ? xml.lastIndexOf('<', span.start - 1) : span.start;
  const end = elementEnd(xml, start, run.end);
  return end === undefined ? undefined : { start, end };
}

/** Finds the points for a range of a paragraph's text. */
class Finder {
  readonly #located: readonly Located[];
  readonly #prefix: string;

  constructor(
    private readonly xml: string,
    private readonly paragraph: Paragraph,
  ) {
    let start = 0;
    this.#located = paragraph.pieces.map((piece) => {
      const end = start + piece.text.length;
      const located = { piece, start, end };
      start = end;
      return located;
    });
    this.#prefix = prefixAt(xml, paragraph.xml.start);
  }

  /** Undefined where marks cannot go to these very characters. */
  exact(range: Range): Anchor | undefined {
    const first = this.#located.findIndex(
      ({ start, end }) => start <= range.start && range.start < end,
    );
    const last = this.#located.findLastIndex(
      ({ start, end }) => start < range.end && range.end <= end,
    );
    const start = this.#pointBefore(first, range.start);
    const end = this.#pointBehind(last, range.end);
    return start && end ? { start, end } : undefined;
  }

  #pointBefore(index: number, offset: number): Point | undefined {
    const one = this.#located[index];
    if (!one || !this.#isOpen(one.piece)) return undefined;
    const { piece, start } = one;
    if (offset > start) return this.#pointInside(one, offset);
    const isFirst = this.#located[index - 1]?.piece.run.start !== piece.run.start;
    if (isFirst) return this.#outsideFields({ at: piece.run.start, is: 'between' });
    const element = elementOf(this.xml, piece);
    return element && this.#inRun(piece, element.start);
  }

  #pointBehind(index: number, offset: number): Point | undefined {
    const one = this.#located[index];
    if (!one || !this.#isOpen(one.piece)) return undefined;
    const { piece, end } = one;
    if (offset < end) return this.#pointInside(one, offset);
    const isLast = this.#located[index + 1]?.piece.run.start !== piece.run.start;
    if (isLast) return this.#outsideFields({ at: piece.run.end, is: 'between' });
    const element = elementOf(this.xml, piece);
    return element && this.#inRun(piece, element.end);
  }

  #pointInside({ piece, start }: Located, offset: number): Point | undefined {
    const { xml } = this;
    if (piece.kind !== 'text') return undefined;
    const written = xml.slice(piece.xml.start, piece.xml.end);
    const length = writtenLength(written, offset - start);
    const text = xml.lastIndexOf('<', piece.xml.start - 1);
    if (length === undefined) return undefined;
    const at = piece.xml.start + length;
    return this.#outsideFields({ at, is: 'in-text', run: piece.run, text });
  }

  #inRun(piece: TextPiece, at: number): Point | undefined {
    return this.#outsideFields({ at, is: 'in-run', run: piece.run });
  }

  /** Whether a piece stands in a run of its own that marks may stand beside. */
  #isOpen({ run, held }: TextPiece): boolean {
    const { xml, paragraph } = this;
    if (held !== undefined || !/^<[\w.-]*:?r[\s>]/.test(xml.slice(run.start, run.start + 80))) {
      return false;
    }
    return openElements(xml, paragraph.xml, run.start).every(({ start, end }) => {
      const name = xml.slice(start + 1, end).split(/[\s/>]/, 1)[0] ?? '';
      return name.startsWith(this.#prefix) && holders.has(name.slice(this.#prefix.length));
    });
  }

  /** What a field computes comes back without marks, and its code must have none. */
  #outsideFields(point: Point): Point | undefined {
    const before = this.xml.slice(this.paragraph.xml.start, point.at);
    const begun = before.match(/fldCharType=["']begin["']/g)?.length ?? 0;
    const ended = before.match(/fldCharType=["']end["']/g)?.length ?? 0;
    return begun > ended ? undefined : point;
  }
}

/** Around all that is in a paragraph. */
function whole(xml: string, { xml: { start, end } }: Paragraph): Anchor {
  if (xml.slice(start, end).endsWith('/>')) {
    const point: Point = { at: end - 2, is: 'bare' };
    return { start: point, end: point };
  }
  const properties = firstChild(xml, { start, end }, 'pPr');
  return {
    start: { at: properties?.end ?? tagEnd(xml, start), is: 'between' },
    end: { at: xml.lastIndexOf('<', end - 1), is: 'between' },
  };
}

/** Halves of a character stay together, and what is missing between two is shown by one of them. */
function widened(text: string, { start, end }: Range): Range {
  const isSecondHalf = (at: number): boolean => /^[\udc00-\udfff]/.test(text.slice(at, at + 1));
  const from = start < end || start === 0 ? start : start - 1;
  const to = start < end || from < start ? end : end + 1;
  return { start: isSecondHalf(from) ? from - 1 : from, end: isSecondHalf(to) ? to + 1 : to };
}

/**
 * Where the marks of a comment go that stands on a stretch of a paragraph's text: at those very
 * characters where the runs there can be parted, else around the paragraph.
 *
 * @param range absent for all of the paragraph
 */
export function anchorOf(xml: string, paragraph: Paragraph, range?: Range): Anchor {
  const exact =
    range && range.end <= paragraph.text.length
      ? new Finder(xml, paragraph).exact(widened(paragraph.text, range))
      : undefined;
  return exact ?? whole(xml, paragraph);
}
