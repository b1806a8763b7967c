import type { Clause, Sentence } from '../../report/text/prose';
import { cut } from './cut';
import type { Figure, Mark, Reader, Unknown, Word } from './cut';

/** A bracket with what stands in it. */
export interface Bracket {
  readonly is: 'bracket';
  readonly clauses: readonly Segment[];
}

export type Node = Word | Unknown | Figure | Mark | Bracket;

/** What stands between two commas, with its brackets where they stand. */
export interface Segment {
  readonly clause: Clause;
  readonly nodes: readonly Node[];
  /** the mark before it: '' at the beginning of a sentence or bracket */
  readonly after: '' | '，' | '；' | '：';
  /** ： stands behind it */
  readonly isHead: boolean;
}

/** The brackets behind a clause, each with its clauses. */
function bracketsBehind(clauses: readonly Clause[], at: number): readonly (readonly Clause[])[] {
  const found: Clause[][] = [];
  let open: Clause[] = [];
  for (const clause of clauses.slice(at + 1)) {
    if (!clause.bracketed) break;
    open.push(clause);
    if (clause.mark === '') {
      found.push(open);
      open = [];
    }
  }
  if (open.length > 0) found.push(open);
  return found;
}

/** 办理结果：予以公开3件 is two stretches. */
function atColons(
  clause: Clause,
  nodes: readonly Node[],
  after: Segment['after'],
): readonly Segment[] {
  const at = nodes.findIndex((node) => node.is === 'mark' && node.text === '：');
  if (at < 0) return [{ clause, nodes, after, isHead: false }];
  return [
    { clause, nodes: nodes.slice(0, at), after, isHead: true },
    ...atColons(clause, nodes.slice(at + 1), '：'),
  ];
}

function segmentsOf(clauses: readonly Clause[], reader: Reader): readonly Segment[] {
  return clauses.flatMap((clause, at) =>
    atColons(clause, cut(clause, reader), clauses[at - 1]?.mark ?? ''),
  );
}

/** A sentence as its stretches of words, figures and brackets. */
export function streamOf({ clauses }: Sentence, reader: Reader): readonly Segment[] {
  const outer = clauses.flatMap((clause, at) => (clause.bracketed ? [] : [{ clause, at }]));
  return outer.flatMap(({ clause, at }, index): readonly Segment[] => {
    const nodes: { readonly node: Node; readonly offset: number }[] = cut(clause, reader).map(
      (node) => ({ node, offset: clause.range(node.start, node.end).start }),
    );
    for (const inside of bracketsBehind(clauses, at)) {
      const node: Bracket = { is: 'bracket', clauses: segmentsOf(inside, reader) };
      nodes.push({ node, offset: (inside[0]?.start ?? 0) - 1 });
    }
    const inOrder = nodes.sort((one, other) => one.offset - other.offset).map(({ node }) => node);
    return atColons(clause, inOrder, outer[index - 1]?.clause.mark ?? '');
  });
}
