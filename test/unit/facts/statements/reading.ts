import type { Statements } from '../../../../src/facts/statements';
import type { Claim } from '../../../../src/facts/statements/claims';
import type { Frame } from '../../../../src/facts/statements/frame';
import type { PartsList } from '../../../../src/facts/statements/lists';
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

/** All that was read of a sentence, a line for each. */
export function readingOf({ frames, claims, lists, shares, changes }: Statements): string[] {
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
