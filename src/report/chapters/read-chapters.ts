import type { Block, Paragraph } from '../../ooxml/blocks';
import { chaptersOfAll } from '../../schema/editions';
import { findCandidates } from './candidates';
import type { Candidate } from './candidates';
import { chooseHeadings } from './choose';
import { withoutContents } from './contents';
import { readTopics } from './topics';
import { isContentsEntry } from './headings';
import { judgeLabel } from '../tables/label';
import type { Chapter, Heading, LabelVerdict } from '../model';

/** A paragraph before the first chapter and what of it stands there. */
export interface OpeningParagraph {
  readonly paragraph: Paragraph;
  /** the whole text, or the part before a heading glued to its end */
  readonly text: string;
}

export interface ReadChapters {
  /** in document order */
  readonly chapters: readonly Chapter[];
  readonly opening: readonly OpeningParagraph[];
}

function verdictOf({ id, heading }: Candidate): LabelVerdict {
  const form = chaptersOfAll().find((candidate) => candidate.id === id);
  return form ? judgeLabel(heading.title, form.title) : { is: 'wrong' };
}

function hasTextBehind({ paragraph, end }: Heading, next: Heading | undefined): boolean {
  const until = next?.paragraph === paragraph ? next.start : paragraph.text.length;
  return /[\p{L}\p{N}]/u.test(paragraph.text.slice(end, until));
}

function isProse(block: Block): block is Paragraph {
  return block.kind === 'paragraph' && block.text.trim() !== '';
}

function chapterAt(
  blocks: readonly Block[],
  candidate: Candidate,
  next: Candidate | undefined,
): Chapter {
  const { id, heading } = candidate;
  const from = candidate.block + (hasTextBehind(heading, next?.heading) ? 0 : 1);
  // A heading glued to a text leaves that text to the chapter before.
  const isShared = next !== undefined && next.heading.start > 0;
  const until = next === undefined ? blocks.length : next.block + (isShared ? 1 : 0);
  const own = blocks.slice(from, Math.max(from, until));
  const prose = own.filter(isProse);
  const topical = prose.filter(
    (paragraph) => paragraph !== heading.paragraph && paragraph !== next?.heading.paragraph,
  );
  return {
    id,
    heading,
    verdict: verdictOf(candidate),
    blocks: own,
    prose,
    topics: id === 'overview' ? readTopics(topical) : [],
  };
}

function openingOf(
  blocks: readonly Block[],
  first: Candidate | undefined,
): readonly OpeningParagraph[] {
  const before = first === undefined ? blocks : blocks.slice(0, first.block + 1);
  return before.flatMap((block): readonly OpeningParagraph[] => {
    if (!isProse(block) || isContentsEntry(block)) return [];
    const text =
      block === first?.heading.paragraph ? block.text.slice(0, first.heading.start) : block.text;
    return text.trim() === '' ? [] : [{ paragraph: block, text }];
  });
}

/**
 * Finds the chapters of a report by what their headings mean. A chapter's blocks hold the paragraph
 * of its heading too where text follows the title in it, and the last one's paragraph where the
 * next heading is glued to its end.
 *
 * @returns the chapters in document order, one twice where its heading stands twice, and what
 *   stands before the first outside of tables
 */
export function readChapters(blocks: readonly Block[]): ReadChapters {
  const candidates = withoutContents(blocks, findCandidates(blocks));
  const chosen = chooseHeadings(blocks, candidates);
  return {
    chapters: chosen.map((candidate, index) => chapterAt(blocks, candidate, chosen[index + 1])),
    opening: openingOf(blocks, chosen[0]),
  };
}
