import { isCount } from './quantities';
import type { Frame } from './frame';
import type { ReadSentence } from './walk';

/** A change that a sentence states together with the figures it is of. */
export interface Change {
  /** the stated change: a count, a share in percent, or so many times */
  readonly frame: Frame;
  readonly now: Frame;
  /** the earlier figure */
  readonly before: number;
  /** where the sentence has it; otherwise it follows from the count of the change */
  readonly earlier?: Frame;
  readonly direction: 'up' | 'down' | 'times';
}

/** Whether a figure is stated as that of the year before. */
export function isEarlier({ meaning, left, features }: Frame): boolean {
  const isChange = left.changes.has('up') || left.changes.has('down');
  const isOld = meaning.is === 'left' && meaning.why === 'other-year';
  const isCarried = features.actions.includes('carry') || features.actions.includes('pending');
  return isOld && !isChange && !isCarried;
}

/** Which way a figure says that another changed; undefined where it says nothing of a change. */
export function directionOf(frame: Frame): Change['direction'] | undefined {
  if (frame.quantity.unit === '倍') return 'times';
  const { changes } = frame.left;
  if (changes.has('to')) return undefined;
  if (changes.has('down')) return 'down';
  return changes.has('up') ? 'up' : undefined;
}

/** Whether a figure states by how much another changed. */
export function isChange(frame: Frame): boolean {
  const { quantity } = frame;
  return (
    directionOf(frame) !== undefined &&
    !quantity.approximate &&
    (quantity.unit === '%' || quantity.unit === '倍' || isCount(quantity))
  );
}

/** The frames between one ； and the next. */
function stretchesOf(frames: readonly Frame[]): readonly (readonly Frame[])[] {
  const starts = frames.flatMap((frame, at) => (frame.isFresh || at === 0 ? [at] : []));
  return starts.map((start, index) => frames.slice(start, starts[index + 1]));
}

/** The changes of a sentence that can be worked out from its own figures. */
export function changesIn({ frames }: ReadSentence): readonly Change[] {
  const stretches = stretchesOf(frames);
  const several = stretches.filter((stretch) => stretch.some(isChange));
  return several.length > 1 ? several.flatMap(changesAmong) : changesAmong(frames);
}

function changesAmong(frames: readonly Frame[]): readonly Change[] {
  const changed = frames.filter(isChange);
  if (changed.length === 0) return [];
  const counts = frames.filter(
    (frame) => isCount(frame.quantity) && directionOf(frame) === undefined,
  );
  const earlier = counts.filter(isEarlier);
  if (earlier.length > 1) return [];
  const [old] = earlier;
  const [first] = changed;
  const at = first ? frames.indexOf(first) : 0;
  const fitting = counts.filter(
    (frame) =>
      !isEarlier(frame) &&
      (old === undefined || frame.quantity.unit === old.quantity.unit) &&
      (frame.meaning.is === 'figures' || frame.meaning.why !== 'part-of-year'),
  );
  const now =
    fitting.find(({ left }) => left.changes.has('to')) ??
    fitting.findLast(
      (frame) => frames.indexOf(frame) < Math.max(at, old ? frames.indexOf(old) : 0),
    ) ??
    fitting[0];
  if (!now || now.quantity.approximate) return [];
  const delta = changed.find(
    ({ quantity }) => isCount(quantity) && quantity.unit === now.quantity.unit,
  );
  const step =
    delta && (directionOf(delta) === 'down' ? -delta.quantity.value : delta.quantity.value);
  const before =
    old?.quantity.value ?? (step === undefined ? undefined : now.quantity.value - step);
  if (before === undefined || before <= 0 || old?.quantity.approximate === true) return [];
  return changed.flatMap((frame): readonly Change[] => {
    const direction = directionOf(frame);
    if (direction === undefined || (!old && frame === delta)) return [];
    if (isCount(frame.quantity) && frame.quantity.unit !== now.quantity.unit) return [];
    return [{ frame, now, before, direction, ...(old ? { earlier: old } : {}) }];
  });
}
