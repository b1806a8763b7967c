import { makeResetStyles, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { Figure } from './figure-states';
import { StateMark } from './state-mark';
import { useStateStyles } from './state-styles';
import { SumMark } from './sum-mark';
import type { SumMark as Mark } from './sum-marks';

const useCellStyle = makeResetStyles({
  position: 'relative',
  padding: '3px 2px',
  cursor: 'pointer',
  // What is focused is not to lie under the header or the labels.
  scrollMargin: 'calc(var(--told, 0px) + 100px) 0 56px 88px',
  outlineStyle: 'none',
  ':focus-visible > div': {
    outline: `2px solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: '1px',
  },
  ':hover > div': { boxShadow: tokens.shadow4 },
});
const useMixed = makeStyles({
  box: {
    boxSizing: 'border-box',
    minHeight: '30px',
    minWidth: '24px',
    borderRadius: tokens.borderRadiusSmall,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    lineHeight: '13px',
    fontSize: '12px',
    fontVariantNumeric: 'tabular-nums',
    padding: '0 2px',
  },
  text: { whiteSpace: 'nowrap' },
  long: { whiteSpace: 'normal', wordBreak: 'break-all', fontSize: '10px' },
  selected: { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: '1px' },
});

const useStyles = () => ({ ...useMixed(), cell: useCellStyle() });

/** What is longer than this is no plain figure, so it wraps. */
const longText = 6;

export interface FigureCellProps {
  readonly figure: Figure;
  /** the cell's whole name for those who hear it */
  readonly name: string;
  readonly span: number;
  /** line and index, which the table's handlers read */
  readonly at: string;
  readonly marks: readonly Mark[];
  /** keys of the sums to bring out, each behind a space */
  readonly lit: string;
  readonly isTabStop: boolean;
  readonly isSelected: boolean;
}

/** One figure of the picture: its text, its state's sign, and the brackets through it. */
export const FigureCell = memo(function FigureCell({
  figure: { state, text },
  name,
  span,
  at,
  marks,
  lit,
  isTabStop,
  isSelected,
}: FigureCellProps) {
  const styles = useStyles();
  const states = useStateStyles();
  return (
    <td
      role="gridcell"
      aria-label={name}
      aria-selected={isSelected}
      tabIndex={isTabStop ? 0 : -1}
      data-at={at}
      data-state={state}
      colSpan={span}
      className={styles.cell}
    >
      <div className={mergeClasses(styles.box, states[state], isSelected && styles.selected)}>
        <span className={text.length > longText ? styles.long : styles.text}>{text}</span>
        <StateMark state={state} />
      </div>
      {marks.map((mark) => (
        <SumMark key={mark.sum} mark={mark} isLit={lit.split(' ').includes(mark.sum)} />
      ))}
    </td>
  );
});
