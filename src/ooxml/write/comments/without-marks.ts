import type { XmlSpan } from '../../blocks';
import { elementEnd, prefixAt, tagEnd } from '../markup';
import { patched } from '../patch';
import type { Patch } from '../patch';
import { signs } from './signs';

interface Mark extends XmlSpan {
  /** in a paragraph that was an empty tag */
  readonly isBare: boolean;
}

const marks = /<(?:[\w.-]+:)?comment(?:RangeStart|RangeEnd|Reference)\s[^>]*>/g;

function idOf(tag: string): string {
  return /\s(?:[\w.-]+:)?id\s*=\s*["']\s*([^"'\s]*)/.exec(tag)?.[1] ?? '';
}

/** The properties of a run are no longer, where it has nothing but a comment's sign. */
const longestLooks = 2_000;

/** The run around a comment's sign, where it has nothing else in it. */
function runAround(xml: string, mark: XmlSpan): XmlSpan {
  const prefix = prefixAt(xml, mark.start);
  const closing = `</${prefix}r>`;
  const from = Math.max(0, mark.start - longestLooks);
  const before = xml.slice(from, mark.start);
  const at = Math.max(before.lastIndexOf(`<${prefix}r>`), before.lastIndexOf(`<${prefix}r `));
  if (at < 0 || !xml.startsWith(closing, mark.end)) return mark;
  const start = from + at;
  return looksEnd(xml, prefix, tagEnd(xml, start)) === mark.start
    ? { start, end: mark.end + closing.length }
    : mark;
}

/** Where the properties of a run end, by where its start tag does. */
function looksEnd(xml: string, prefix: string, head: number): number {
  if (!matchAt(looks, xml, head)) return head;
  return elementEnd(xml, head, xml.indexOf(`</${prefix}r>`, head)) ?? head;
}

function markEnd(xml: string, start: number, tag: string): number {
  const end = start + tag.length;
  return tag.endsWith('/>') ? end : tagEnd(xml, end);
}

function marksOf(xml: string, ids: ReadonlySet<string>): readonly Mark[] {
  return [...xml.matchAll(marks)].flatMap((found): Mark[] => {
    const [tag] = found;
    if (!ids.has(idOf(tag))) return [];
    const own = { start: found.index, end: markEnd(xml, found.index, tag) };
    if (!tag.includes('Reference')) return [{ ...own, isBare: false }];
    const run = runAround(xml, own);
    return [{ ...run, isBare: xml.slice(run.start, own.start).includes(`="${signs.bare}"`) }];
  });
}

/** Marks that stand together are taken out together. */
function together(all: readonly Mark[]): readonly Mark[] {
  const joined: Mark[] = [];
  for (const mark of all) {
    const last = joined.at(-1);
    if (last?.end !== mark.start) joined.push(mark);
    else joined.splice(-1, 1, { ...last, ...mark, start: last.start });
  }
  return joined;
}

const looks = /<(?:[\w.-]+:)?rPr[\s/>]/y;
const rest = /<([\w.-]+:|)r(?: xmlns:w="[^"]*")? [\w.-]+:rsidR="(00C0A70[2-4])">/y;
const restOfText = /<(?:[\w.-]+:)?t(?: xml:space="preserve")?>/y;

function matchAt(pattern: RegExp, xml: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(xml);
}

/** The patches that put a run together again which was parted for marks; undefined where none was. */
function rejoined(xml: string, { start, end }: Mark): readonly Patch[] | undefined {
  const found = matchAt(rest, xml, end);
  if (!found) return undefined;
  const [tag, prefix = '', sign] = found;
  const head = end + tag.length;
  const from = looksEnd(xml, prefix, head);
  const closing = sign === signs.run ? `</${prefix}r>` : `</${prefix}t></${prefix}r>`;
  const text = sign === signs.run ? '' : matchAt(restOfText, xml, from)?.[0];
  if (text === undefined || !xml.slice(0, start).endsWith(closing)) return undefined;
  const joint = { start: start - closing.length, end: from + text.length, text: '' };
  if (sign !== signs.spaced) return [joint];
  const spaced = ' xml:space="preserve"';
  const at = xml.lastIndexOf(spaced, start);
  return [{ start: at, end: at + spaced.length, text: '' }, joint];
}

function cut(xml: string, mark: Mark): readonly Patch[] {
  const { start, end, isBare } = mark;
  const closing = /<\/[\w.-]*:?p>/y;
  const closed = isBare && xml[start - 1] === '>' ? matchAt(closing, xml, end) : null;
  if (closed) return [{ start: start - 1, end: end + closed[0].length, text: '/>' }];
  return rejoined(xml, mark) ?? [{ start, end, text: '' }];
}

/** Takes the marks of comments out of a main part's XML, and puts together what was parted for them. */
export function withoutMarks(xml: string, ids: ReadonlySet<string>): string {
  return patched(
    xml,
    together(marksOf(xml, ids)).flatMap((mark) => cut(xml, mark)),
  );
}
