import { makeResetStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { listTranslate } from '../../messages/list/translate';
import type { Checked } from '../session/session-state';
import type { ListState } from './list-state';
import { More } from './more';
import { usePane } from './pane-context';

const useLineStyle = makeResetStyles({
  padding: '8px 12px',
  color: tokens.colorNeutralForeground2,
  fontSize: tokens.fontSizeBase200,
});

/** What is not in the list: lines behind, what was filtered out, what a rule found too much of. */
export function ListEnd({
  checked,
  list,
  behind,
}: {
  readonly checked: Checked;
  readonly list: ListState;
  /** how many lines are not shown there */
  readonly behind: number;
}): JSX.Element {
  const line = useLineStyle();
  const { translator } = usePane();
  const translate = listTranslate(translator.language);
  const others = checked.findings.length - list.count;
  return (
    <>
      <More list={list} way={1} count={behind} />
      {others > 0 && <p className={line}>{translate('filtered', { count: others })}</p>}
      {checked.result.cut?.map((rule) => (
        <p key={rule} className={line}>
          {translator.cut(rule)}
        </p>
      ))}
    </>
  );
}
