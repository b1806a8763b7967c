import { defaultLimits } from '../../limits';
import { attribute, parseXml } from '../../package/parse';
import { escapeText } from '../markup';
import { namesAt } from './names';
import type { Names } from './names';
import { patched } from '../patch';

/** A comment as a part has it. */
interface KeptComment {
  readonly id: string;
  readonly author: string;
  readonly start: number;
  readonly end: number;
  /** by which answers and others name it: those of its paragraphs */
  readonly paragraphs: readonly string[];
}

/** What a comments part has, and where more goes. */
interface ReadComments {
  readonly comments: readonly KeptComment[];
  /** where the root ends, and whether it is one empty tag */
  readonly rootEnd: number;
  readonly isBare: boolean;
  readonly rootStart: number;
}

/** Reads a part that holds comments. */
export function readComments(part: string, xml: string): ReadComments {
  const comments: KeptComment[] = [];
  let open: { id: string; author: string; start: number; paragraphs: string[] } | undefined;
  let [rootStart, rootEnd, isBare] = [0, 0, false];
  parseXml(part, xml, defaultLimits.depth, {
    open: (tag, depth, start) => {
      if (depth === 1) rootStart = start;
      if (depth === 2) {
        const [id = '', author = ''] = ['id', 'author'].map((name) => attribute(tag, name));
        open = { id, author, start, paragraphs: [] };
      }
      const paragraph = tag.name.local === 'p' ? attribute(tag, 'paraId') : undefined;
      if (paragraph !== undefined) open?.paragraphs.push(paragraph.toUpperCase());
    },
    close: (name, depth, start, end) => {
      if (depth === 1)
        [rootEnd, isBare] = [isEmptyTag(xml, end) ? end - 2 : start, isEmptyTag(xml, end)];
      if (depth !== 2 || !open) return;
      if (name.local === 'comment') comments.push({ ...open, end });
      open = undefined;
    },
  });
  return { comments, rootStart, rootEnd, isBare };
}

function isEmptyTag(xml: string, end: number): boolean {
  return xml.slice(end - 2, end) === '/>';
}

/** What is said in a comment, a paragraph a line. */
export interface Comment {
  readonly id: number;
  readonly author: string;
  readonly initials: string;
  readonly lines: readonly string[];
}

/** Small, close and to the left, whatever the document's own text is by default. */
function lineMarkup(own: string, line: string, isFirst: boolean): string {
  const sign = isFirst ? `<${own}r><${own}annotationRef/></${own}r>` : '';
  return (
    `<${own}p><${own}pPr><${own}spacing ${own}before="0" ${own}after="0" ${own}line="240" ${own}lineRule="auto"/>` +
    `<${own}ind ${own}left="0" ${own}right="0" ${own}firstLine="0"/><${own}jc ${own}val="left"/></${own}pPr>` +
    `${sign}<${own}r><${own}rPr><${own}sz ${own}val="18"/></${own}rPr>` +
    `<${own}t xml:space="preserve">${escapeText(line)}</${own}t></${own}r></${own}p>`
  );
}

function commentMarkup({ own, declared }: Names, comment: Comment): string {
  const { id, author, initials, lines } = comment;
  const said = `${own}id="${String(id)}" ${own}author="${author}" ${own}initials="${initials}"`;
  const paragraphs = lines.map((line, at) => lineMarkup(own, line, at === 0)).join('');
  return `<${own}comment${declared} ${said}>${paragraphs}</${own}comment>`;
}

/** A part with nothing but some comments in it. */
export function newComments(namespace: string, comments: readonly Comment[]): string {
  const names = { around: 'w:', own: 'w:', declared: '' };
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<w:comments xmlns:w="${namespace}">` +
    `${comments.map((one) => commentMarkup(names, one)).join('')}</w:comments>`
  );
}

/** By the space in it, the end of a root that was one empty tag is known again. */
const endOfBare = /><\/([\w.-]+:)?comments >\s*$/;

/** Adds comments at the end of a part. */
export function moreComments(
  xml: string,
  { rootStart, rootEnd, isBare }: ReadComments,
  comments: readonly Comment[],
): string {
  const names = namesAt(xml, rootStart);
  const text = comments.map((one) => commentMarkup(names, one)).join('');
  return isBare
    ? `${xml.slice(0, rootEnd)}>${text}</${names.around}comments >${xml.slice(rootEnd + 2)}`
    : `${xml.slice(0, rootEnd)}${text}${xml.slice(rootEnd)}`;
}

/** Takes comments out of a part; what is left is as it was before they were added. */
export function fewerComments(xml: string, comments: readonly KeptComment[]): string {
  const left = patched(
    xml,
    comments.map(({ start, end }) => ({ start, end, text: '' })),
  );
  return left.replace(endOfBare, (ending) => ending.replace(/>.*>/, '/>'));
}
