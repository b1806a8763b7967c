import { Button, makeResetStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { useContext } from 'react';
import { settingsTranslate } from '../../messages/settings/translate';
import type { Checked } from '../session/session-state';
import { AllOn } from '../settings/all-on';
import { SettingsButton } from '../settings/settings-button';
import { SettingsContext } from '../settings/settings-context';
import { useOff } from '../settings/use-off';
import { usePane } from './pane-context';

const useLineStyle = makeResetStyles({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '4px 8px',
  ':not(:empty)': { marginTop: '4px' },
  fontSize: tokens.fontSizeBase200,
});

/** What a person set that changes what is found here, so that nobody takes it for all there is. */
export function SetHint({ checked: { report } }: { readonly checked: Checked }): JSX.Element {
  const line = useLineStyle();
  const { session, translator } = usePane();
  const { language } = translator;
  const translate = settingsTranslate(language);
  const off = useOff(session.rules);
  return (
    <div className={line}>
      {(report.year === undefined || report.isYearGiven) && (
        <SettingsButton label={translate('year.give')} language={language} session={session} />
      )}
      {report.isYearGiven && (
        <Button size="small" onClick={() => void session.giveYear(undefined)}>
          {translate('year.takeBack')}
        </Button>
      )}
      {off > 0 && (
        <>
          {translate('off', { count: off })}
          <AllOn language={language} />
        </>
      )}
      {useContext(SettingsContext)?.note}
    </div>
  );
}
