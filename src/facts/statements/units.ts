import type { Figure, Word } from './cut';
import { featuresOf, namesSomething } from './features';
import type { Label } from './features';
import type { Bracket, Node, Segment } from './stream';

/** A figure with the words before it and behind it that may name it. */
export interface Unit {
  readonly figure: Figure;
  readonly left: readonly Label[];
  readonly right: readonly Label[];
  /** brackets behind it */
  readonly brackets: readonly Bracket[];
}

/** What a stretch holds: its figures, and the words behind the last of them or without any. */
export interface Units {
  readonly units: readonly Unit[];
  /** brackets before the first of them, with the words in front */
  readonly brackets: readonly { readonly bracket: Bracket; readonly before: readonly Label[] }[];
}

function isWord(node: Node | undefined, is: Word['term']['is'], as?: string): boolean {
  if (node?.is !== 'word' || node.term.is !== is) return false;
  return as === undefined || ('as' in node.term && node.term.as === as);
}

function isLabel(node: Node): node is Label {
  return node.is === 'word' || node.is === 'unknown' || node.is === 'mark';
}

/** Shares the words between two figures out: what goes with the one before, what with the next. */
function divide(between: readonly Label[], isNamed: boolean): readonly [Label[], Label[]] {
  const within = between.findIndex((label) => isWord(label, 'relation', 'within'));
  if (within >= 0) return [between.slice(0, within + 1), between.slice(within + 1)];
  if (isNamed) return [[], [...between]];
  const end = between.findIndex(
    (label) => !isWord(label, 'thing') && !isWord(label, 'filler') && label.is !== 'unknown',
  );
  const at = end < 0 ? between.length : end;
  return [between.slice(0, at), between.slice(at)];
}

/** Whether another figure follows; otherwise what follows goes on naming the last. */
function hasFigure(nodes: readonly Node[], from: Node): boolean {
  return nodes.slice(nodes.indexOf(from)).some(({ is }) => is === 'figure');
}

/** The results that a bracket without figures adds: 予以公开（含部分公开）. */
function namedIn({ clauses }: Bracket): readonly Label[] {
  if (clauses.some(({ nodes }) => nodes.some(({ is }) => is === 'figure'))) return [];
  return clauses
    .flatMap(({ nodes }) => nodes)
    .filter(isLabel)
    .filter((label) => isWord(label, 'result') || isWord(label, 'reason'));
}

interface Draft {
  figure: Figure;
  left: Label[];
  right: Label[];
  brackets: Bracket[];
}

/** Takes a stretch apart into its figures, each with its words. */
export function unitsOf({ nodes }: Segment): Units {
  const units: Draft[] = [];
  const loose: { bracket: Bracket; before: readonly Label[] }[] = [];
  let left: Label[] = [];
  let current: Draft | undefined;
  for (const node of nodes) {
    if (node.is === 'figure') {
      if (current) {
        const isNamed = namesSomething(featuresOf(current.left));
        const [mine, next] = divide(current.right, isNamed);
        current.right = mine;
        left = next;
      }
      current = { figure: node, left, right: [], brackets: [] };
      units.push(current);
      left = [];
    } else if (node.is === 'bracket') {
      if (current) current.brackets.push(node);
      else {
        loose.push({ bracket: node, before: [...left] });
        left.push(...namedIn(node));
      }
    } else if (node.is === 'mark' && current && hasFigure(nodes, node)) {
      current = undefined;
      left = [];
    } else if (isLabel(node)) {
      (current ? current.right : left).push(node);
    }
  }
  return { units, brackets: loose };
}

/** The words of a stretch in order, its figures left out. */
export function wordsOf({ nodes }: Segment): readonly Label[] {
  return nodes.filter(isLabel);
}
