import { makeResetStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { settingsTranslate } from '../../messages/settings/translate';
import type { Checked } from '../session/session-state';
import { useOff } from '../settings/use-off';
import { usePane } from './pane-context';

const useBoxStyle = makeResetStyles({ padding: '16px 12px' });
const useTitleStyle = makeResetStyles({ margin: 0, fontSize: tokens.fontSizeBase400 });

/** That nothing was found, or that all of it was explained; by the rules that are on. */
export function Clean({ checked }: { readonly checked: Checked }): JSX.Element {
  const box = useBoxStyle();
  const title = useTitleStyle();
  const { session, translator } = usePane();
  const off = useOff(session.rules);
  const translate = settingsTranslate(translator.language);
  const { explained, held } = checked;
  return (
    <div className={box}>
      <h2 className={title}>{off > 0 ? translate('cleanSome') : `✓ ${translate('clean')}`}</h2>
      {off > 0 && <p>{translate('cleanSomeDetail', { off: translate('off', { count: off }) })}</p>}
      {explained.length > 0 && <p>{translate('allExplained')}</p>}
      {explained.length === 0 && off === 0 && <p>{translate('cleanDetail', { held })}</p>}
    </div>
  );
}
