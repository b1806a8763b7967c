import { makeStyles } from '@fluentui/react-components';
import type { JSX } from 'react';
import { opinions } from '../../contract/opinions';
import { useInputStyle } from '../theme/input-styles';
import type { DeskRow, DeskView } from './desk-state';
import { isThoughtOf } from './rows-shown';
import type { DeskTranslate } from './translate';

const useStyles = makeStyles({ choice: { flexGrow: 0 } });

/** Lets a person see only reports that are thought of in one way, such as those not seen yet. */
export function OpinionFilter({
  wanted,
  rows,
  translate,
  onWanted,
}: {
  readonly wanted: DeskView['opinion'];
  /** all there are */
  readonly rows: readonly DeskRow[];
  readonly translate: DeskTranslate;
  readonly onWanted: (wanted: DeskView['opinion']) => void;
}): JSX.Element {
  const styles = useStyles();
  const input = useInputStyle();
  const offered = ['none', ...opinions] as const;
  return (
    <select
      aria-label={translate('showOpinion')}
      title={translate('showOpinion')}
      className={`${input} ${styles.choice}`}
      value={wanted ?? 'any'}
      onChange={({ target: { value } }) => {
        onWanted(offered.find((one) => one === value));
      }}
    >
      <option value="any">{translate('anyOpinion')}</option>
      {offered.map((one) => (
        <option key={one} value={one}>
          {translate('ofOpinion', {
            opinion: translate(`opinion.${one}`),
            count: rows.filter((row) => isThoughtOf(row, one)).length,
          })}
        </option>
      ))}
    </select>
  );
}
