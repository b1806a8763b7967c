import type { Block, Table } from '../ooxml/blocks';
import type { BlockRemoval, BodyEdit } from '../ooxml/write/edit';
import type { Report } from '../report/model';

/** The paragraphs of a block, those in its cells included. */
function indexesOf(block: Block): readonly number[] {
  if (block.kind === 'paragraph') return [block.index];
  return block.rows.flatMap(({ cells }) =>
    cells.flatMap(({ paragraphs, tables }) => [...paragraphs, ...tables].flatMap(indexesOf)),
  );
}

/** Whether a block is a paragraph that shows nothing. */
export function showsNothing(block: Block): boolean {
  return block.kind === 'paragraph' && block.text.trim() === '' && block.pictures === 0;
}

/** Takes away blocks of the body that follow each other. */
export function removalOf(blocks: readonly Block[]): BlockRemoval | undefined {
  const indexes = blocks.flatMap(indexesOf);
  const first = Math.min(...indexes);
  return indexes.length === 0 ? undefined : { do: 'remove-blocks', first, count: indexes.length };
}

/** Blocks of the body in a row, with what stands right before and behind them. */
export interface TableGroup {
  readonly blocks: readonly Block[];
  readonly above: Block | undefined;
  readonly below: Block | undefined;
}

interface Run {
  readonly from: number;
  readonly to: number;
}

/** A run of blocks with the blank paragraphs that would stay behind alone in a control around it. */
function withControl(blocks: readonly Block[], run: Run): Run {
  const [control] = blocks[run.from]?.controls ?? [];
  if (control === undefined) return run;
  const members = blocks.flatMap(({ controls = [] }, at) => (controls[0] === control ? [at] : []));
  const isAlone = members.every((at) => {
    const block = blocks[at];
    return (at >= run.from && at <= run.to) || (block !== undefined && showsNothing(block));
  });
  return isAlone ? { from: Math.min(run.from, ...members), to: Math.max(run.to, ...members) } : run;
}

/**
 * The stretches of the body that some blocks take; blank paragraphs between two of them belong to
 * them.
 *
 * @returns undefined where one of them stands within a table
 */
export function tableGroupsOf(
  { body }: Report,
  blocks: readonly Block[],
): readonly TableGroup[] | undefined {
  const places = blocks.map((block) => body.blocks.indexOf(block)).sort((a, b) => a - b);
  if (places.includes(-1)) return undefined;
  const runs: { from: number; to: number }[] = [];
  for (const at of places) {
    const last = runs.at(-1);
    if (last && body.blocks.slice(last.to + 1, at).every(showsNothing)) last.to = at;
    else runs.push({ from: at, to: at });
  }
  return runs
    .map((run) => withControl(body.blocks, run))
    .map(({ from, to }) => ({
      blocks: body.blocks.slice(from, to + 1),
      above: body.blocks[from - 1],
      below: body.blocks[to + 1],
    }));
}

/**
 * Takes tables of the body away.
 *
 * @returns undefined where the tables before and behind one of them would grow together
 */
export function planRemoval(
  report: Report,
  tables: readonly Table[],
): readonly BodyEdit[] | undefined {
  const groups = tableGroupsOf(report, tables);
  const edits = groups?.map(({ blocks, above, below }) =>
    above?.kind === 'table' && below?.kind === 'table' ? undefined : removalOf(blocks),
  );
  const known = edits?.filter((edit) => edit !== undefined);
  return known && known.length > 0 && known.length === edits?.length ? known : undefined;
}
