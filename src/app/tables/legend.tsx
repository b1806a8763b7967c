import { makeResetStyles, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { FigureState } from './figure-states';
import { StateMark } from './state-mark';
import { useStateStyles } from './state-styles';
import type { TablesTranslate } from './translate';

const useListStyle = makeResetStyles({
  display: 'flex',
  flexWrap: 'wrap',
  gap: '4px 12px',
  margin: 0,
  padding: 0,
  listStyleType: 'none',
  fontSize: tokens.fontSizeBase200,
  lineHeight: tokens.lineHeightBase200,
});
const useItemStyle = makeResetStyles({ display: 'flex', alignItems: 'center', gap: '4px' });
const useLineStyle = makeResetStyles({
  width: '12px',
  height: '12px',
  flexShrink: 0,
  borderRight: `3px solid ${tokens.colorStatusDangerForeground1}`,
  borderBottom: `3px solid ${tokens.colorStatusDangerForeground1}`,
});
const useMixed = makeStyles({
  sign: {
    boxSizing: 'border-box',
    width: '18px',
    height: '18px',
    flexShrink: 0,
    borderRadius: tokens.borderRadiusSmall,
    display: 'grid',
    placeItems: 'center',
  },
});

const useStyles = () => ({
  ...useMixed(),
  list: useListStyle(),
  item: useItemStyle(),
  line: useLineStyle(),
});

export interface LegendProps {
  readonly translate: TablesTranslate;
  /** the states that are drawn */
  readonly states: readonly FigureState[];
  readonly hasSums: boolean;
}

/** What the signs of the picture mean, in words. */
export function Legend({ translate, states, hasSums }: LegendProps): JSX.Element {
  const styles = useStyles();
  const stateStyles = useStateStyles();
  return (
    <ul className={styles.list} aria-label={translate('legend')}>
      {states.map((state) => (
        <li key={state} className={styles.item}>
          <span className={mergeClasses(styles.sign, stateStyles[state])}>
            <StateMark state={state} />
          </span>
          {translate(`state.${state}`)}
        </li>
      ))}
      {hasSums && (
        <li className={styles.item}>
          <span className={styles.line} />
          {translate('sumLine')}
        </li>
      )}
    </ul>
  );
}
