import { strFromU8 } from 'fflate';
import { parseXmlDocument } from 'slimdom';
import type { Document, Element, Node } from 'slimdom';
import { w } from './package';
import type { Marks } from './ranges';
import {
  attribute,
  charactersOf,
  closest,
  documentOf,
  isElement,
  isWord,
  markNamespace,
} from './text';

/** A comment of the document. */
export interface Comment {
  text: string;
  /** the paragraph that its sign stands in, or whatever a test says */
  readonly on: Element;
  /** the number by which the marks in the text are its own; absent where it has none */
  readonly id?: string;
  /** what others answered */
  readonly replies?: string[];
}

/** The elements of some names in another, in their order. */
export function everyIn(root: Element, ...names: string[]): Element[] {
  const found: Element[] = [];
  const wanted = new Set(names);
  // Of all nodes, whenever text is taken out; so no more is asked of each than need be.
  const walk = (element: Element): void => {
    for (const child of element.childNodes) {
      if (!isElement(child)) continue;
      if (wanted.has(child.localName) && child.namespaceURI === w) found.push(child);
      walk(child);
    }
  };
  walk(root);
  return found;
}

const ids = new WeakMap<Comment, string>();
let lastId = 0;

/** What Word's model calls a comment by. */
export function idOf(comment: Comment): string {
  const id = ids.get(comment) ?? `c${String(++lastId)}`;
  ids.set(comment, id);
  return id;
}

const commentMarks = ['commentRangeStart', 'commentRangeEnd', 'commentReference'];

function rootOf(document: Document): Element {
  const root = document.documentElement;
  if (!root) throw new Error('an empty document');
  return root;
}

function marksOf(document: Document, id: string): Element[] {
  return everyIn(rootOf(document), ...commentMarks).filter(
    (element) => attribute(element, 'id') === id,
  );
}

function removeMark(mark: Element): void {
  const run = mark.localName === 'commentReference' ? closest(mark, 'r') : undefined;
  (run ?? mark).remove();
}

function signOf(document: Document, id: string): Element | undefined {
  return marksOf(document, id).find(({ localName }) => localName === 'commentReference');
}

/** The comments that a package brings with it: those whose signs stand in the text. */
export function commentsIn(
  document: Document,
  files: Readonly<Record<string, Uint8Array>>,
): Comment[] {
  const part = files['word/comments.xml'];
  if (!part) return [];
  return everyIn(rootOf(parseXmlDocument(strFromU8(part))), 'comment').flatMap((element) => {
    const id = attribute(element, 'id') ?? '';
    const sign = signOf(document, id);
    const on = sign && closest(sign, 'p');
    if (!on) return [];
    const text = everyIn(element, 'p').map((paragraph) => paragraph.textContent ?? '');
    return [{ text: text.join('\n'), on, id, replies: [] }];
  });
}

/** Puts a comment on a range: marks on both its sides and a sign behind. */
export function addComment(comments: readonly Comment[], marks: Marks, text: string): Comment {
  const document = documentOf(marks.start);
  const used = [
    ...comments.map(({ id }) => Number(id ?? -1)),
    ...everyIn(rootOf(document), ...commentMarks).map((one) => Number(attribute(one, 'id'))),
  ];
  const id = String(Math.max(-1, ...used) + 1);
  const made = (name: string): Element => {
    const element = document.createElementNS(w, `w:${name}`);
    element.setAttributeNS(w, 'w:id', id);
    return element;
  };
  const run = document.createElementNS(w, 'w:r');
  run.appendChild(made('commentReference'));
  const parent = marks.end.parentNode;
  marks.start.parentNode?.insertBefore(made('commentRangeStart'), marks.start);
  for (const node of [made('commentRangeEnd'), run]) {
    parent?.insertBefore(node, marks.end.nextSibling);
  }
  // Each was put right behind the range, so the sign came to stand before the end.
  const end = marksOf(document, id).find(({ localName }) => localName === 'commentRangeEnd');
  if (end) run.parentNode?.insertBefore(end, run);
  const on = closest(marks.end, 'p');
  if (!on) throw new Error('a comment on nothing');
  return { text, on, id, replies: [] };
}

/** Takes a comment's marks out of the text. */
export function removeMarksOf(document: Document, { id }: Comment): void {
  if (id !== undefined) for (const mark of marksOf(document, id)) removeMark(mark);
}

/** Drops the comments whose signs are in the text no more, with what is left of their marks. */
export function dropGone(document: Document, comments: Comment[]): void {
  for (const comment of [...comments]) {
    if (comment.id === undefined || signOf(document, comment.id)) continue;
    removeMarksOf(document, comment);
    comments.splice(comments.indexOf(comment), 1);
  }
}

/** What stands on a stretch of text: from one element to another. */
interface Scope {
  readonly start: Element;
  readonly end: Element;
  readonly remove: () => void;
}

function scopesIn(document: Document): Scope[] {
  const all = everyIn(rootOf(document), ...commentMarks, 'bookmarkStart', 'bookmarkEnd');
  const partner = (start: Element, name: string): Element | undefined =>
    all.find((one) => one.localName === name && attribute(one, 'id') === attribute(start, 'id'));
  return all.flatMap((start): Scope[] => {
    const isBookmark = start.localName === 'bookmarkStart';
    if (!isBookmark && start.localName !== 'commentRangeStart') return [];
    const end = partner(start, isBookmark ? 'bookmarkEnd' : 'commentRangeEnd');
    if (!end) return [];
    const sign = isBookmark ? undefined : partner(start, 'commentReference');
    return [
      {
        start,
        end,
        remove: () => {
          for (const mark of [start, end]) mark.remove();
          if (sign) removeMark(sign);
        },
      },
    ];
  });
}

/** Whether there is text between two elements. */
function hasText(document: Document, { start, end }: Pick<Scope, 'start' | 'end'>): boolean {
  const all = everyIn(rootOf(document), ...commentMarks, 'bookmarkStart', 'bookmarkEnd', 'p', 't');
  const [from, to] = [all.indexOf(start), all.indexOf(end)];
  return all.slice(from, to).some((one) => isWord(one, 't') && one.textContent !== '');
}

/**
 * Takes text out of the document as Word does: with the last of its text goes what stood on it,
 * and with its sign a comment.
 */
export function takingOut(document: Document, comments: Comment[], takeOut: () => void): void {
  const before = scopesIn(document).filter((scope) => hasText(document, scope));
  takeOut();
  for (const scope of before) {
    const isThere = document.contains(scope.start) && document.contains(scope.end);
    if (!isThere || !hasText(document, scope)) scope.remove();
  }
  dropGone(document, comments);
}

/** The last of the elements beside a node that are of some names, ranges' own marks left out. */
function passed(node: Element, names: readonly string[], step: 'next' | 'previous'): Element {
  const beside = (at: Node): Node | null => (step === 'next' ? at.nextSibling : at.previousSibling);
  let last = node;
  for (let at = beside(node); isElement(at); at = beside(at)) {
    if (at.namespaceURI === markNamespace) continue;
    if (!isWord(at, ...names)) break;
    last = at;
  }
  return last;
}

/** The element behind which typed text goes: past the ends of what the text before stands in. */
export function behindEnds(node: Element): Element {
  return passed(node, ['commentRangeEnd', 'bookmarkEnd'], 'next');
}

/** The element behind which text goes that is put before all that begins at a node. */
export function beforeStarts(node: Element): Element {
  const first = passed(node, ['commentRangeStart', 'bookmarkStart'], 'previous');
  const before = first.previousSibling;
  return first !== node && isElement(before) ? before : node;
}

/** The text that a comment or a bookmark stands on, for a test to look at; undefined for none. */
export function textOn(document: Document, name: string): string | undefined {
  const scope = scopesIn(document).find(
    ({ start }) => (attribute(start, 'name') ?? `comment ${attribute(start, 'id') ?? ''}`) === name,
  );
  const paragraph = scope && closest(scope.start, 'p');
  if (!paragraph) return undefined;
  const all = everyIn(
    paragraph,
    't',
    'commentRangeStart',
    'commentRangeEnd',
    'bookmarkStart',
    'bookmarkEnd',
  );
  const inside = all.slice(all.indexOf(scope.start), all.indexOf(scope.end));
  return charactersOf(paragraph)
    .filter(({ element, deleted }) => !deleted && inside.includes(element))
    .map(({ text }) => text)
    .join('');
}
