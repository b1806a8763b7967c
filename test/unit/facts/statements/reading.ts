import type { Subject } from '../../../../src/facts/facts';
import { proseFacts } from '../../../../src/facts/prose-facts';
import type { Statements } from '../../../../src/facts/statements';
import type { Claim } from '../../../../src/facts/statements/claims';
import { channelSums } from '../../../../src/facts/statements/compare';
import type { Frame } from '../../../../src/facts/statements/frame';
import { judgedShares } from '../../../../src/facts/statements/judged-shares';
import type { JudgedShare } from '../../../../src/facts/statements/judged-shares';
import type { PartsList } from '../../../../src/facts/statements/lists';
import type { Report } from '../../../../src/report/model';
import type { FigureRef, Measure } from '../../../../src/schema/terms/figures';

/** What is read of sentences, in short: rows and columns by their ids. */

const organizations = [
  'commercialEnterprise',
  'researchInstitution',
  'socialOrganization',
  'legalService',
  'otherOrganization',
].join(',');

/**
 * A sum of figures: `newlyReceived+carriedOver`, `total-other*`, `granted.naturalPerson`; of
 * several columns of a row `review.upheld,other`.
 */
export function sumName(refs: readonly FigureRef[]): string {
  const rows = new Map<string, string[]>();
  for (const { row, column, times } of refs) {
    const name = `${times === -1 ? '-' : '+'}${row}`;
    rows.set(name, [...(rows.get(name) ?? []), column]);
  }
  return [...rows]
    .map(([name, columns]) => {
      const all = columns.join(',').replace(organizations, 'organizations');
      return all === 'total' ? name : `${name}.${all}`;
    })
    .join('')
    .replace(/^\+/, '');
}

/** So many readings of words are all told. */
const few = 3;

function measureName({ readings, exact }: Measure): string {
  const sums = readings.map(({ refs }) => sumName(refs));
  const told = sums.length <= few ? sums : [...sums.slice(0, 1), '…'];
  return `${told.join('|')}${exact ? '!' : ''}`;
}

/** `≤` before a part of a figure, `!` behind what the words name exactly, or why it is none of ours. */
function frameName({ quantity, meaning }: Frame): string {
  if (meaning.is === 'left') {
    return [quantity.raw, meaning.why, ...(meaning.word === undefined ? [] : [meaning.word])].join(
      ' ',
    );
  }
  const { measures, atMost, within, channel } = meaning;
  const sums = measures.map(measureName).join(' & ');
  return [
    quantity.raw,
    `${atMost ? '≤' : ''}${sums}`,
    ...(within === undefined ? [] : [`of ${within}`]),
    ...(channel === undefined ? [] : [`by ${channel}`]),
  ].join(' ');
}

function claimName({ says, zero, exact }: Claim): string {
  return `${says} ${sumName(zero)}${exact ? '!' : ''}`;
}

function raws(frames: readonly Frame[], mark: string): string {
  return frames.map(({ quantity }) => quantity.raw).join(mark);
}

function listName(list: PartsList): string {
  const { whole, parts, isComplete, isExact, isOpen, mayOverlap, isFee } = list;
  const kinds = { isComplete, isExact, isOpen, mayOverlap, isFee };
  const names = Object.entries(kinds).flatMap(([kind, is]) => (is ? [` ${kind}`] : []));
  return `${whole.quantity.raw} = ${raws(parts, '+')}${names.join('')}`;
}

/** Two sums of figures, and what stands for a share of them. */
function ratioName({ ratios, isClear }: JudgedShare): string {
  const told = ratios.map(({ part, whole }) => `${String(part.value)}/${String(whole.value)}`);
  return `${told.join('|')}${isClear ? ' isClear' : ''}`;
}

/** How the figures of a sentence stand to their tables, where they do not fit. */
function judgementsOf(subject: Subject, read: Statements): string[] {
  const { tables } = subject.facts;
  const { statements, comparedFrames } = proseFacts(subject);
  const compared = comparedFrames.filter(({ frame }) => read.frames.includes(frame));
  const sums = channelSums(tables, statements).filter(({ frames }) =>
    frames.some((frame) => read.frames.includes(frame)),
  );
  return [
    ...[
      ...compared.map(({ frame, comparison }) => [frame.quantity.raw, comparison] as const),
      ...sums.map(({ sum, comparison }) => [`sum ${String(sum)}`, comparison] as const),
    ].flatMap(([figure, comparison]) =>
      comparison.is === 'differs'
        ? [
            `${figure} ${comparison.isBound ? '≰' : '≠'} ${comparison.held.map(({ value }) => value).join('|')}`,
          ]
        : comparison.is === 'unreadable'
          ? [`${figure} unreadable`]
          : [],
    ),
    ...judgedShares(tables, statements)
      .filter(({ share }) => read.shares.includes(share))
      .map((judged) => `${judged.share.frame.quantity.raw} ~ ${ratioName(judged)}`),
  ];
}

/** All that is read of the sentences of a text, a line for each. */
export function readingsOf(subject: Subject, text: string): readonly string[] {
  return proseFacts(subject)
    .statements.filter(({ sentence }) => text.includes(sentence.text))
    .flatMap((read) => [...readingOf(read), ...judgementsOf(subject, read)]);
}

/** A report with another text in the place of a paragraph of its prose. */
export function withText(report: Report, was: string, now: string): Report {
  return {
    ...report,
    chapters: report.chapters.map((chapter) => ({
      ...chapter,
      prose: chapter.prose.map((each) => (each.text === was ? { ...each, text: now } : each)),
    })),
  };
}

function readingOf({ frames, claims, lists, shares, changes }: Statements): string[] {
  return [
    ...frames.map(frameName),
    ...claims.map(claimName),
    ...lists.map(listName),
    ...shares.map(({ frame, part, rate, measures, wholes, beside }) =>
      [
        `${frame.quantity.raw}:`,
        ...(rate === undefined ? [] : [rate]),
        part?.quantity.raw ?? measures.map(measureName).join(' & '),
        `of ${raws(wholes, '|')}`,
        ...(beside.length > 0 ? [`beside ${raws(beside, '|')}`] : []),
      ].join(' '),
    ),
    ...changes.map(
      ({ frame, now, before, direction }) =>
        `${frame.quantity.raw}: ${direction} ${String(before)} → ${now.quantity.raw}`,
    ),
  ];
}
