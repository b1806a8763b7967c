import type { Block } from '../../ooxml/blocks';
import type { Candidate } from './candidates';

/** Fewer titles in a row are headings of empty chapters, not a list. */
const shortestList = 3;

function isBody(block: Block): boolean {
  return block.kind === 'table' || block.text.trim() !== '' || block.pictures > 0;
}

/** Candidates with nothing between one and the next. */
function runs(
  blocks: readonly Block[],
  candidates: readonly Candidate[],
): readonly (readonly Candidate[])[] {
  const all: Candidate[][] = [];
  for (const candidate of candidates) {
    const run = all.at(-1);
    const last = run?.at(-1);
    const isNext =
      last !== undefined && !blocks.slice(last.block + 1, candidate.block).some(isBody);
    if (run && isNext) run.push(candidate);
    else all.push([candidate]);
  }
  return all;
}

/**
 * Leaves out the titles of a table of contents: a run of them without text between, most of which
 * come again further down.
 */
export function withoutContents(
  blocks: readonly Block[],
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const listed = new Set<Candidate>();
  for (const run of runs(blocks, candidates)) {
    if (run.length < shortestList) continue;
    const end = run.at(-1)?.block ?? 0;
    // The last of the run may be the first real heading, which follows the list at once.
    const later = (candidate: Candidate): boolean =>
      candidates.some(
        (other) =>
          other.id === candidate.id &&
          (other.block > end || (run.includes(other) && other.block > candidate.block)),
      );
    const repeated = run.filter(later);
    if (repeated.length >= shortestList && repeated.length * 2 > run.length) {
      for (const candidate of run) {
        const isLast = candidate === run.at(-1) && !later(candidate);
        if (!isLast) listed.add(candidate);
      }
    }
  }
  return candidates.filter((candidate) => !listed.has(candidate));
}
