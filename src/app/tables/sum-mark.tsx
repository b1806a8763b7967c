import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { SumMark as Mark } from './sum-marks';

const line = (width: number): string => `${width}px solid ${tokens.colorStatusDangerForeground1}`;

// Borders, not backgrounds: those are what remains where the system's own colours are forced.
const useStyles = makeStyles({
  line: { position: 'absolute', pointerEvents: 'none', opacity: 0.6 },
  lit: { opacity: 1 },
  down: { top: 0, bottom: 0, width: 0, borderLeft: line(2) },
  across: { left: 0, right: 0, height: 0, borderTop: line(2) },
  downLit: { borderLeft: line(3) },
  acrossLit: { borderTop: line(3) },
  rightSide: { right: 0 },
  leftSide: { left: 0 },
  bottomSide: { bottom: 0 },
  topSide: { top: 0 },
  fromMiddle: { top: '50%' },
  toMiddle: { bottom: '50%' },
  fromCentre: { left: '50%' },
  toCentre: { right: '50%' },
  tick: { position: 'absolute', pointerEvents: 'none' },
  tickDown: { top: 'calc(50% - 1px)', width: '5px', borderTop: line(2) },
  tickAcross: { left: 'calc(50% - 1px)', height: '5px', borderLeft: line(2) },
  total: { border: line(3) },
  totalDown: { top: 'calc(50% - 3px)' },
  totalAcross: { left: 'calc(50% - 3px)' },
});

/** The part of a failed sum's bracket that runs through one cell. */
export function SumMark({ mark, isLit }: { mark: Mark; isLit: boolean }): JSX.Element {
  const styles = useStyles();
  const { runs, lane, end, role } = mark;
  const isDown = runs === 'down';
  const side = isDown
    ? lane === 0
      ? styles.rightSide
      : styles.leftSide
    : lane === 0
      ? styles.bottomSide
      : styles.topSide;
  return (
    <>
      <span
        aria-hidden="true"
        data-sum={mark.sum}
        data-lit={isLit ? '' : undefined}
        className={mergeClasses(
          styles.line,
          isDown ? styles.down : styles.across,
          side,
          isLit && styles.lit,
          isLit && (isDown ? styles.downLit : styles.acrossLit),
          end === 'first' && (isDown ? styles.fromMiddle : styles.fromCentre),
          end === 'last' && (isDown ? styles.toMiddle : styles.toCentre),
        )}
      />
      {role === 'term' && (
        <span
          aria-hidden="true"
          className={mergeClasses(styles.tick, isDown ? styles.tickDown : styles.tickAcross, side)}
        />
      )}
      {role === 'total' && (
        <span
          aria-hidden="true"
          className={mergeClasses(
            styles.tick,
            styles.total,
            isDown ? styles.totalDown : styles.totalAcross,
            side,
          )}
        />
      )}
    </>
  );
}
