import type { Paragraph, TextPiece, XmlSpan } from '../blocks';
import { Uneditable } from './edit';
import type { TextReplacement } from './edit';
import {
  elementEnd,
  escapeText,
  firstChild,
  ofItself,
  prefixAt,
  tagEnd,
  textElements,
  without,
} from './markup';
import { markProperties, paragraphProperties, runProperties } from './paragraph-markup';
import type { Patch } from './patch';

/** A piece with its place in the paragraph's text and what it reads from now on. */
interface Editable {
  readonly piece: TextPiece;
  readonly start: number;
  readonly end: number;
  text: string;
  /** markup to go right behind it */
  behind: string;
}

function editables({ pieces }: Paragraph): Editable[] {
  let start = 0;
  return pieces.map((piece) => {
    const end = start + piece.text.length;
    const editable = { piece, start, end, text: piece.text, behind: '' };
    start = end;
    return editable;
  });
}

function refuseComputed(xml: string, { xml: span }: Paragraph, piece: TextPiece): void {
  const before = xml.slice(span.start, piece.xml.start);
  const count = (pattern: RegExp): number => [...before.matchAll(pattern)].length;
  const open =
    count(/fldCharType="begin"/g) -
    count(/fldCharType="end"/g) +
    count(/:fldSimple\b[^>]*[^/]>/g) -
    count(/<\/\w+:fldSimple>/g);
  if (open > 0) throw new Uneditable('field');
}

/** The piece that new text goes into, and whether behind it rather than inside. */
function ownerOf(
  pieces: readonly Editable[],
  { start, end }: TextReplacement,
): Editable | undefined {
  const covered = pieces.filter((one) => one.start < end && start < one.end);
  const isText = ({ piece }: Editable): boolean => piece.kind === 'text';
  return (
    covered.find(isText) ??
    pieces.findLast((one) => isText(one) && one.end === start && one.start < one.end) ??
    pieces.find((one) => isText(one) && one.start <= start && start <= one.end) ??
    pieces.findLast((one) => one.end <= start) ??
    pieces[0]
  );
}

function replace(pieces: readonly Editable[], edit: TextReplacement, prefix: string): void {
  const { start, end, now } = edit;
  const owner = ownerOf(pieces, edit);
  for (const one of pieces) {
    const from = Math.max(0, start - one.start);
    const to = Math.max(from, Math.min(one.end, end) - one.start);
    const isOwner = one === owner;
    if (isOwner && one.piece.kind !== 'text') one.behind = textElements(prefix, now) + one.behind;
    const own = isOwner && one.piece.kind === 'text' ? now : '';
    if (one.piece.kind === 'text' || to > from) {
      one.text = one.text.slice(0, from) + own + one.text.slice(to);
    }
  }
}

/** The patch that makes a w:t read another text. */
function textPatch(xml: string, { piece, text }: Editable, prefix: string): Patch {
  const open = xml.lastIndexOf('<', piece.xml.start - 1);
  const tag = xml.slice(open, tagEnd(xml, open));
  if (/[\n\t]/.test(text) || tag.endsWith('/>')) {
    const end = tag.endsWith('/>') ? open + tag.length : tagEnd(xml, piece.xml.end);
    return { start: open, end, text: textElements(prefix, text) };
  }
  const needsSpace = /^\s|\s$/.test(text) && !tag.includes('xml:space');
  if (!needsSpace) return { ...piece.xml, text: escapeText(text) };
  const spaced = `${tag.slice(0, -1)} xml:space="preserve">`;
  return { start: open, end: piece.xml.end, text: spaced + escapeText(text) };
}

/** What hides text, which nobody who writes a figure means. */
const hiding = ['vanish', 'specVanish', 'webHidden'] as const;

/** Where the content of a paragraph begins and ends, behind its properties. */
function contentOf(xml: string, { xml: { start, end } }: Paragraph): XmlSpan {
  const properties = firstChild(xml, { start, end }, 'pPr');
  return { start: properties?.end ?? tagEnd(xml, start), end: xml.lastIndexOf('<', end - 1) };
}

/** The content of a control, by what says that it shows its prompt. */
function controlContent(xml: string, prompt: XmlSpan, limit: number): XmlSpan {
  const start = xml.indexOf('sdtContent>', prompt.end);
  const open = start < 0 ? -1 : xml.lastIndexOf('<', start);
  const end = open < 0 ? undefined : elementEnd(xml, open, limit);
  if (end === undefined) throw new Uneditable('control');
  return { start: tagEnd(xml, open), end: xml.lastIndexOf('<', end - 1) };
}

/** Gives a paragraph the properties of another, but what is its own alone. */
function formattingOf(xml: string, paragraph: Paragraph, like: Paragraph): readonly Patch[] {
  const own = firstChild(xml, paragraph.xml, 'pPr');
  const at = tagEnd(xml, paragraph.xml.start);
  const prefix = prefixAt(xml, paragraph.xml.start);
  const said = own ? xml.slice(own.start, own.end) : '';
  // What revisions say of it stays.
  if (ofItself.some((name) => said.includes(`<${prefix}${name}`))) return [];
  return [{ ...(own ?? { start: at, end: at }), text: paragraphProperties(xml, like) }];
}

/** A new run in a paragraph that has none to write into; of a control's prompt it takes the place. */
function newRun(
  xml: string,
  paragraph: Paragraph,
  now: string,
  like: Paragraph | undefined,
): readonly Patch[] {
  const prefix = prefixAt(xml, paragraph.xml.start);
  const { start, end } = paragraph.xml;
  const own = like ? runProperties(xml, like) : markProperties(xml, paragraph);
  const properties = without(own, prefix, hiding);
  const run = `<${prefix}r>${properties}${textElements(prefix, now)}</${prefix}r>`;
  const { prompts = [] } = paragraph;
  const last = prompts.at(-1);
  const isBare = xml.slice(start, end).endsWith('/>');
  const formatting = like && !isBare ? formattingOf(xml, paragraph, like) : [];
  if (last && !isBare) {
    const isInside = last.start > start && last.end < end;
    const content = isInside ? controlContent(xml, last, end) : contentOf(xml, paragraph);
    const gone = prompts.map((prompt) => ({
      start: prompt.start,
      end: elementEnd(xml, prompt.start, xml.length) ?? prompt.end,
      text: '',
    }));
    return [...gone, ...formatting, { ...content, text: run }];
  }
  if (!isBare) {
    const close = xml.lastIndexOf('<', end - 1);
    return [...formatting, { start: close, end: close, text: run }];
  }
  const taken = like ? paragraphProperties(xml, like) : '';
  return [{ start: end - 2, end, text: `>${taken}${run}</${prefix}p>` }];
}

/**
 * The patches that replace stretches of one paragraph's text; each new text has the formatting of
 * the first character it replaces, or of what stands before it.
 *
 * @param like the paragraph that a blank one is to look like
 * @throws {Uneditable} `conflict`, `absent`, `field`, `control`, and why a control takes no text
 */
export function replaceText(
  xml: string,
  paragraph: Paragraph,
  edits: readonly TextReplacement[],
  like?: Paragraph,
): readonly Patch[] {
  const prefix = prefixAt(xml, paragraph.xml.start);
  const pieces = editables(paragraph);
  const last = [...edits].sort((a, b) => b.start - a.start || b.end - a.end);
  let before = paragraph.text.length;
  if (paragraph.held) throw new Uneditable(paragraph.held);
  for (const edit of last) {
    if (edit.start < 0 || edit.start > edit.end || edit.end > paragraph.text.length) {
      throw new Uneditable('absent');
    }
    if (edit.end > before) throw new Uneditable('conflict');
    before = edit.start;
    replace(pieces, edit, prefix);
  }
  if (pieces.length === 0) {
    const now = edits.map((edit) => edit.now).join('');
    return now === '' ? [] : newRun(xml, paragraph, now, like);
  }
  return pieces.flatMap((one): Patch[] => {
    const { piece, text, behind } = one;
    if (text === piece.text && behind === '') return [];
    if (piece.held) throw new Uneditable(piece.held);
    refuseComputed(xml, paragraph, piece);
    if (piece.kind === 'text') return [textPatch(xml, one, prefix)];
    const kept = text === '' ? '' : xml.slice(piece.xml.start, piece.xml.end);
    return [{ ...piece.xml, text: kept + behind }];
  });
}
