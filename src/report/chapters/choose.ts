import type { Block } from '../../ooxml/blocks';
import { chaptersOfAll } from '../../schema/editions';
import { chapterIds } from '../../schema/form';
import type { NumeralStyle } from '../model';
import { chapterStyles, ordinal } from './candidates';
import type { Candidate } from './candidates';
import { certainty } from './titles';

/** What speaks for and against a candidate, beside its words. */
const weight = {
  chapterNumeral: 2,
  ownNumeral: 1,
  otherNumeral: -5,
  style: 1,
  bold: 0.5,
  table: 1,
  /** another candidate this much better is the chapter, and this one a mention */
  clear: 3,
};

/** The style of numeral that the chapters of this document carry, if any. */
function chapterStyle(candidates: readonly Candidate[]): NumeralStyle | undefined {
  const known = candidates.filter((candidate) => candidate.certainty >= certainty.alike);
  const styles = [...new Set(known.flatMap(({ heading }) => heading.numeral?.style ?? []))];
  const count = (style: NumeralStyle): number =>
    new Set(known.filter(({ heading }) => heading.numeral?.style === style).map(({ id }) => id))
      .size;
  // 一、 is the official one and wins a tie.
  return styles.sort(
    (one, other) =>
      count(other) - count(one) || Number(other === 'chinese') - Number(one === 'chinese'),
  )[0];
}

function tableFollows(blocks: readonly Block[], { id, block }: Candidate): boolean {
  if (chaptersOfAll().find((form) => form.id === id)?.table === undefined) return false;
  const next = blocks.slice(block + 1, block + 6);
  return next.some((follower) => follower.kind === 'table');
}

/** How likely a candidate is its chapter's heading; 0 where it cannot be. */
function weigh(
  blocks: readonly Block[],
  candidate: Candidate,
  style: NumeralStyle | undefined,
): number {
  const { numeral } = candidate.heading;
  const isOwn = numeral?.value === ordinal(candidate.id);
  let score = candidate.certainty;
  if (numeral?.style === style && numeral !== undefined) {
    score += weight.chapterNumeral + (isOwn ? weight.ownNumeral : 0);
  } else if (numeral) {
    const isTopLevel = chapterStyles.has(numeral.style);
    // A topic's numeral on a chapter's title: only where both say the same.
    if (candidate.certainty < certainty.variant || !(isOwn || isTopLevel)) return 0;
    score += weight.otherNumeral;
  }
  const hasTable = tableFollows(blocks, candidate);
  // 主动公开 alone is a topic of chapter one, unless numeral or table say otherwise.
  if (candidate.certainty <= certainty.faint && !isOwn && !hasTable) return 0;
  if (candidate.emphasis !== 'plain') score += weight[candidate.emphasis];
  if (hasTable) score += weight.table;
  return score;
}

/**
 * So many headings of one chapter at most are told apart. Nobody writes a chapter as often; what has
 * more is no text of a person's, and much of the work is done for each chapter anew.
 */
const mostTwins = 50;

interface Weighed {
  readonly candidate: Candidate;
  readonly score: number;
}

function bestOf(weighed: readonly Weighed[]): readonly Weighed[] {
  const lines = weighed.filter(({ candidate }) => candidate.form !== 'glued');
  const able = lines.length > 0 ? lines : weighed;
  const best = Math.max(...able.map(({ score }) => score));
  const near = able.filter(({ score }) => score > best - weight.clear);
  const areTwins = near.every(
    ({ candidate }) =>
      candidate.certainty >= certainty.prefixed - (candidate.form === 'line' ? 0 : 1),
  );
  return areTwins
    ? near.slice(0, mostTwins)
    : near.filter(({ score }) => score === best).slice(0, 1);
}

/** Whether words that may mean a chapter stand where that chapter is due. */
function isInPlace(candidate: Candidate, sure: readonly Candidate[]): boolean {
  const before = sure.filter((other) => other.block < candidate.block);
  const after = sure.filter((other) => other.block > candidate.block);
  const own = ordinal(candidate.id);
  return before.every(({ id }) => ordinal(id) < own) && after.every(({ id }) => ordinal(id) > own);
}

/**
 * Chooses among candidates the chapters' headings: for each chapter the likeliest, and others that
 * are as good, which are the same chapter again.
 */
export function chooseHeadings(
  blocks: readonly Block[],
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const style = chapterStyle(candidates);
  const chosen = chapterIds.flatMap((id) => {
    const weighed = candidates
      .filter((candidate) => candidate.id === id)
      .map((candidate) => ({ candidate, score: weigh(blocks, candidate, style) }))
      .filter(({ score }) => score > 0);
    return weighed.length === 0 ? [] : bestOf(weighed).map(({ candidate }) => candidate);
  });
  const isSure = (candidate: Candidate): boolean => candidate.certainty > certainty.keywords;
  const sure = chosen.filter(isSure);
  return chosen
    .filter((candidate) => isSure(candidate) || isInPlace(candidate, sure))
    .sort(
      (one, other) =>
        one.heading.paragraph.index - other.heading.paragraph.index ||
        one.heading.start - other.heading.start,
    );
}
