import type { TableId } from '../../schema/form';
import type { FigureRef } from '../../schema/terms/figures';
import { directionOf, isChange, isEarlier } from './changes';
import type { Change } from './changes';
import { featuresOf, namesSomething } from './features';
import type { Label } from './features';
import type { Frame } from './frame';
import { contextOf } from './lone-context';
import { meaningOf } from './meaning';
import { isCount } from './quantities';
import type { ReadSentence } from './walk';

/** A sum of figures that a change may be of. */
export interface ChangedSum {
  readonly table: TableId;
  readonly refs: readonly FigureRef[];
  /** in the form's words */
  readonly name: string;
  /** what the sentence says it is this year */
  readonly stated?: number;
}

/** A change since last year whose earlier figure the sentence leaves to last year's report. */
export interface YearChange {
  readonly frame: Frame;
  readonly direction: Change['direction'];
  /** what it may be of, the likeliest first */
  readonly sums: readonly ChangedSum[];
}

/** Figures of other bodies, ways and times: what is said beside them may be of them. */
const strangers: ReadonlySet<string> = new Set([
  'other-body',
  'channel',
  'part-of-year',
  'several-years',
  'other-year',
  'plan',
]);

/** Whether a change is told as one since last year. */
function isSinceLastYear({ clause, features, left }: Frame): boolean {
  const isOther = features.periods.some(
    (period) => period !== 'last-year' && period !== 'this-year',
  );
  if (isOther || clause.text.includes('环比')) return false;
  return features.periods.includes('last-year') || left.changes.has('same-time');
}

/** A word of the comparison itself: 与去年同期相比. */
function isOfComparison(label: Label, at: number): boolean {
  if (label.is !== 'word') return false;
  const { term, text } = label;
  if (term.is === 'period') return term.as === 'last-year';
  return term.is === 'change' || (at === 0 && text === '与');
}

function sumsOf(
  { meaning, quantity }: Frame,
  isStated: boolean,
): readonly ChangedSum[] | undefined {
  if (meaning.is !== 'figures') return undefined;
  const { measures, atMost, channel, within } = meaning;
  const isPart = atMost === true || channel !== undefined || within !== undefined;
  const [measure, ...others] = measures;
  if (!measure || isPart || others.length > 0 || quantity.unit.endsWith('元')) return undefined;
  return measure.readings.map(({ refs, name }) => ({
    table: measure.table,
    refs,
    name,
    ...(isStated && { stated: quantity.value }),
  }));
}

/** What the words before a change name as that which changed: 新收申请同比增长. */
function namedBy(frame: Frame): readonly ChangedSum[] | 'nothing' | 'unclear' {
  const words = frame.leftWords.filter((label, at) => !isOfComparison(label, at));
  const features = featuresOf(words);
  if (features.before !== undefined || features.behind !== undefined) return 'unclear';
  if (!namesSomething(features)) return features.scopes.length > 0 ? 'unclear' : 'nothing';
  const meaning = meaningOf(features, contextOf(frame), '件', false, false);
  return sumsOf({ ...frame, meaning }, false) ?? 'unclear';
}

/** Any two of what was told may be meant together: 新收12件，上年结转2件，同比增长. */
function joined(sums: readonly ChangedSum[]): readonly ChangedSum[] {
  return sums.flatMap((one, at) =>
    sums.slice(at + 1).flatMap((other): readonly ChangedSum[] => {
      if (one.table !== other.table || one.stated === undefined) return [];
      if (other.stated === undefined || one.stated === other.stated) return [];
      return [
        {
          table: one.table,
          refs: [...one.refs, ...other.refs],
          name: `${one.name}加${other.name}`,
          stated: one.stated + other.stated,
        },
      ];
    }),
  );
}

/** What the figures right before a change state, back to the first that is none of the tables'. */
function toldBefore(counts: readonly Frame[], frame: Frame): readonly ChangedSum[] {
  const isDelta = isCount(frame.quantity);
  const found: ChangedSum[] = [];
  for (const count of [...counts].reverse()) {
    const sums = sumsOf(count, true);
    const isOther = isDelta && count.quantity.unit !== frame.quantity.unit;
    if (!sums || count.quantity.approximate || isOther) break;
    found.push(...sums);
  }
  return [...found, ...joined(found)];
}

/**
 * The changes of a sentence that are since last year, each with all that the wording allows it to be
 * of; none of which it also gives the earlier figure.
 */
export function yearChangesIn({ frames }: ReadSentence): readonly YearChange[] {
  if (frames.some((frame) => directionOf(frame) === undefined && isEarlier(frame))) return [];
  const found: YearChange[] = [];
  let counts: Frame[] = [];
  let last: YearChange | undefined;
  let isOpen = false;
  for (const frame of frames) {
    const direction = directionOf(frame);
    if (direction === undefined) {
      if (isOpen) counts = [];
      isOpen = false;
      last = undefined;
      if (isCount(frame.quantity) || frame.quantity.approximate) counts.push(frame);
      continue;
    }
    // What follows a change goes on from it: 比上年增加3件，增长20%.
    const goesOn = isOpen && last !== undefined && frame.leftWords.every(isOfComparison);
    isOpen = true;
    if (!isChange(frame) || frame.left.relations.has('rough')) continue;
    if (goesOn && last && !frame.clause.text.includes('环比')) {
      found.push({ frame, direction, sums: last.sums });
      continue;
    }
    last = undefined;
    const named = isSinceLastYear(frame) ? namedBy(frame) : 'unclear';
    if (named === 'unclear') continue;
    const told = toldBefore(counts, frame);
    const isStrange = frames.some(
      ({ meaning, left }) =>
        meaning.is === 'left' && strangers.has(meaning.why) && left.changes.size === 0,
    );
    const sums = [...(named === 'nothing' ? [] : named), ...told];
    if (sums.length === 0 || (told.length === 0 && isStrange)) continue;
    last = { frame, direction, sums };
    found.push(last);
  }
  return found;
}
