import type { Document, Element, Node } from 'slimdom';
import {
  charactersOf,
  childrenOf,
  closest,
  documentOf,
  isElement,
  isWord,
  markNamespace,
} from './text';
import type { Character } from './text';

/** Two marks in the document, between which a range lies: it stays true through edits elsewhere. */
export interface Marks {
  readonly start: Element;
  readonly end: Element;
}

function newMark(document: Document): Element {
  return document.createElementNS(markNamespace, 'mark');
}

/** Splits a run so that a character begins one, and gives that run. */
function splitRun({ element, offset }: Character): Element {
  const run = closest(element, 'r');
  if (!run) throw new Error('text outside of a run');
  const isFirst = run.childNodes.filter((node) => !isWord(node, 'rPr')).indexOf(element) === 0;
  if (isFirst && offset === 0) return run;
  const document = documentOf(run);
  const next = run.cloneNode(false);
  for (const properties of childrenOf(run, 'rPr')) next.appendChild(properties.cloneNode(true));
  const moved: Node[] = [];
  if (offset > 0) {
    const text = element.textContent ?? '';
    const second = element.cloneNode(false);
    second.appendChild(document.createTextNode(text.slice(offset)));
    for (const part of [element, second]) {
      part.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:space', 'preserve');
    }
    element.textContent = text.slice(0, offset);
    moved.push(second);
  } else moved.push(element);
  for (let node = element.nextSibling; node; node = node.nextSibling) moved.push(node);
  for (const node of moved) next.appendChild(node);
  run.parentNode?.insertBefore(next, run.nextSibling);
  return next;
}

/** What a mark stands beside: a deletion as a whole, since nothing goes into it. */
function outside(run: Element): Element {
  return closest(run, 'del', 'moveFrom') ?? run;
}

/** Marks a stretch of a paragraph's characters; an empty one at its place. */
export function markCharacters(paragraph: Element, from: number, to: number): Marks {
  const document = documentOf(paragraph);
  const end = newMark(document);
  const start = newMark(document);
  // The end first: splitting the text before it leaves what it was marked by in place.
  const behind = charactersOf(paragraph)[to];
  const following = behind && outside(splitRun(behind));
  const last = from < to ? charactersOf(paragraph)[to - 1] : undefined;
  const run = last && closest(last.element, 'r');
  // What stands behind the last character, such as a comment's sign, is no part of the range.
  if (run) outside(run).parentNode?.insertBefore(end, outside(run).nextSibling);
  else if (following) following.parentNode?.insertBefore(end, following);
  else paragraph.appendChild(end);
  const first = from === to ? undefined : charactersOf(paragraph)[from];
  if (first) {
    const next = outside(splitRun(first));
    next.parentNode?.insertBefore(start, next);
  } else end.parentNode?.insertBefore(start, end);
  return { start, end };
}

/** Marks all that a paragraph holds, signs and the like included. */
export function markContent(paragraph: Element): Marks {
  const marks = markCharacters(paragraph, 0, charactersOf(paragraph).length);
  paragraph.appendChild(marks.end);
  return marks;
}

/** The elements of a paragraph in document order. */
function inOrder(paragraph: Element): Element[] {
  const found: Element[] = [];
  const walk = (element: Element): void => {
    for (const child of element.childNodes) {
      if (!isElement(child)) continue;
      found.push(child);
      walk(child);
    }
  };
  walk(paragraph);
  return found;
}

export function paragraphOf({ start }: Marks): Element {
  const paragraph = closest(start, 'p');
  if (!paragraph) throw new Error('a range that is gone');
  return paragraph;
}

/** The runs of text between two marks, those that are deleted under revision left out. */
export function runsIn(marks: Marks): Element[] {
  const all = inOrder(paragraphOf(marks));
  const [from, to] = [all.indexOf(marks.start), all.indexOf(marks.end)];
  return all
    .slice(from, to)
    .filter((element) => isWord(element, 'r') && !closest(element, 'del', 'moveFrom'));
}

/** Where a mark stands among the characters of its paragraph. */
export function offsetOf(paragraph: Element, mark: Element): number {
  const all = inOrder(paragraph);
  const at = all.indexOf(mark);
  return charactersOf(paragraph).filter(({ element }) => all.indexOf(element) < at).length;
}

export function textIn(marks: Marks): string {
  const paragraph = paragraphOf(marks);
  return charactersOf(paragraph)
    .slice(offsetOf(paragraph, marks.start), offsetOf(paragraph, marks.end))
    .filter(({ deleted }) => !deleted)
    .map(({ text }) => text)
    .join('');
}
