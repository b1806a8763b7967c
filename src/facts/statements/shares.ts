import type { RateId, Thing } from '../../schema/terms';
import type { Measure } from '../../schema/terms/figures';
import { featuresOf, namesSomething } from './features';
import { contextOf } from './lone-context';
import { kindOf, meaningOf } from './meaning';
import { isCount } from './quantities';
import type { Frame } from './frame';
import type { ReadSentence } from './walk';

/** A share that a sentence states in percent. */
export interface Share {
  readonly frame: Frame;
  /** the figure it is the share of the whole of, where the sentence has one */
  readonly part?: Frame;
  /** what is counted as the part, where it is named without a number */
  readonly measures: readonly Measure[];
  /** of a rate such as 败诉率 */
  readonly rate?: RateId;
  readonly thing: Thing | undefined;
  /** the figures of the sentence that it may be a share of, the nearest first */
  readonly wholes: readonly Frame[];
  /** those of them that have a share of their own */
  readonly beside: readonly Frame[];
}

/** Shares of a whole that the report does not give. */
const elsewhere = /全[省市州县区国]|同比|上年|去年|增长|下降|提高|上升/;

function isShare(frame: Frame): boolean {
  return frame.quantity.unit === '%' && frame.left.changes.size === 0;
}

function shareWord(frame: Frame): number {
  return frame.leftWords.findLastIndex(
    (label) => label.is === 'word' && label.term.is === 'relation' && label.term.as === 'share',
  );
}

/** The figure right before a share, with nothing but linking words between. */
function partOf(frames: readonly Frame[], at: number): Frame | undefined {
  const frame = frames[at];
  if (!frame) return undefined;
  const bare = frame.leftWords.every(
    (label) =>
      label.is === 'word' &&
      (label.term.is === 'filler' || (label.term.is === 'relation' && label.term.as === 'share')),
  );
  if (frame.parent && (bare || shareWord(frame) === 0)) return frame.parent;
  const before = frames[at - 1];
  if (!before || before.parent !== frame.parent || !isCount(before.quantity)) return undefined;
  if (frame.segment - before.segment > 1) return undefined;
  return before;
}

function others(frames: readonly Frame[], part: Frame | undefined, frame: Frame): readonly Frame[] {
  const end = frames.indexOf(part ?? frame);
  return frames
    .slice(0, end)
    .filter(
      (each) =>
        isCount(each.quantity) &&
        (part === undefined || each.quantity.unit === part.quantity.unit) &&
        !(each.meaning.is === 'left' && each.meaning.why === 'other-year'),
    )
    .reverse();
}

function hasShare(frames: readonly Frame[], one: Frame): boolean {
  return frames.some((each, at) => isShare(each) && partOf(frames, at) === one);
}

/** The shares of a sentence. */
export function sharesIn({ sentence, frames }: ReadSentence): readonly Share[] {
  if (!frames.some(isShare)) return [];
  const text = sentence.clauses.map((clause) => clause.text).join('，');
  return frames.flatMap((frame, at): readonly Share[] => {
    if (!isShare(frame) || frame.quantity.approximate || elsewhere.test(frame.clause.text))
      return [];
    if (frame.meaning.is === 'left' && /year|plan|body/.test(frame.meaning.why)) return [];
    const rate = frame.left.rates.at(-1);
    const { thing } = frame;
    const word = shareWord(frame);
    if (rate !== undefined) {
      if (rate === 'other' || frame.left.relations.has('in-time')) return [];
      const named = frame.features.things.at(-1) ?? frame.thing;
      const kind = kindOf(named);
      const fits =
        rate === 'upheld' || rate === 'corrected' ? kind === 'appeals' : kind === 'applications';
      const before = partOf(frames, at);
      const isDone = rate === 'finish' && before?.features.actions.includes('finish') === true;
      if (!fits && isDone && frame.quantity.value < 100) {
        return [
          {
            frame,
            part: before,
            rate,
            measures: [],
            wholes: others(frames, before, frame),
            beside: [],
            thing,
          },
        ];
      }
      const wholes = others(frames, undefined, frame);
      return fits ? [{ frame, rate, measures: [], wholes, beside: [], thing: named }] : [];
    }
    if (word < 0 && !(frame.parent && frame.leftWords.length === 0)) {
      // 占比分别为40%、10%
      const isListed =
        frame.features !== frame.left && namesSomething(frame.features) && text.includes('分别');
      if (!isListed) return [];
    }
    const named = featuresOf(frame.leftWords.slice(0, Math.max(word, 0)));
    const isListed = text.includes('分别') && frame.meaning.is === 'figures';
    if (namesSomething(named) || isListed) {
      const meaning = isListed
        ? frame.meaning
        : meaningOf(named, contextOf(frame), '件', false, false);
      if (meaning.is !== 'figures') return [];
      return [
        {
          frame,
          measures: meaning.measures,
          wholes: others(frames, undefined, frame),
          beside: [],
          thing,
        },
      ];
    }
    if (/分别|各占/.test(text)) return [];
    const part = partOf(frames, at);
    if (!part || part.left.changes.has('up') || part.left.changes.has('down')) return [];
    const all = others(frames, part, frame);
    if (all.some(({ quantity }) => quantity.approximate)) return [];
    const beside = all.filter((each) => hasShare(frames, each));
    return [
      {
        frame,
        part,
        measures: [],
        wholes: all.filter((each) => !beside.includes(each)),
        beside,
        thing,
      },
    ];
  });
}
