import type { Block } from '../../ooxml/blocks';
import type { ChapterId } from '../../schema/form';
import { isContentsEntry, isContentsTitle } from './headings';
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

function areMost<T>(items: readonly T[], are: (item: T) => boolean): boolean {
  return items.filter(are).length * 2 > items.length;
}

/** The titles below a line that says 目录, up to the first that comes again. */
function belowTitle(
  blocks: readonly Block[],
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const title = blocks.findIndex((block) => block.kind === 'paragraph' && isContentsTitle(block));
  // Entries that style or page number give away are no candidates: then all that are, are headings.
  const isMarked = blocks
    .slice(title + 1)
    .some((block) => block.kind === 'paragraph' && isContentsEntry(block));
  if (isMarked) return [];
  const below = title < 0 ? [] : candidates.filter(({ block }) => block > title);
  const seen = new Set<ChapterId>();
  const again = below.findIndex(({ id }) => {
    const isSeen = seen.has(id);
    seen.add(id);
    return isSeen;
  });
  const listed = again < shortestList ? [] : below.slice(0, again);
  const chapters = new Set(below.slice(again).map(({ id }) => id));
  return areMost(listed, ({ id }) => chapters.has(id)) ? listed : [];
}

/**
 * Leaves out the titles of a table of contents: those below its title, and any run of them without
 * text between, most of which come again further down.
 */
export function withoutContents(
  blocks: readonly Block[],
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const listed = new Set(belowTitle(blocks, candidates));
  const last = new Map(candidates.map(({ id, block }) => [id, block]));
  const later = ({ id, block }: Candidate): boolean => (last.get(id) ?? block) > block;
  for (const run of runs(blocks, candidates)) {
    if (run.length < shortestList) continue;
    if (run.filter(later).length >= shortestList && areMost(run, later)) {
      for (const candidate of run) {
        // The last of the run may be the first real heading, which follows the list at once.
        const isLast = candidate === run.at(-1) && !later(candidate);
        if (!isLast) listed.add(candidate);
      }
    }
  }
  return candidates.filter((candidate) => !listed.has(candidate));
}
