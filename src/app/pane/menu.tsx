import { Button, makeResetStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { useState } from 'react';
import manifest from '../../../package.json';
import { clearTraces } from './commands/clear-traces';
import { CommandButton } from './commands/command-button';
import { menuCommands } from './commands/index';
import { listTranslate } from '../../messages/list/translate';
import { reasonsTranslate } from '../../messages/reasons/translate';
import { settingsTranslate } from '../../messages/settings/translate';
import { SettingsButton } from '../settings/settings-button';
import { usePane } from './pane-context';
import { Question } from './question';
import { clock } from './time';

const useBoxStyle = makeResetStyles({
  display: 'flex',
  flexDirection: 'column',
  alignItems: 'start',
  gap: '6px',
  padding: '8px 12px',
});
const useFaintStyle = makeResetStyles({ margin: 0, color: tokens.colorNeutralForeground2 });

const useStyles = () => ({
  box: useBoxStyle(),
  faint: useFaintStyle(),
});

/** What is needed now and then: comments, traces, language. */
export function Menu({ onLanguage }: { readonly onLanguage: () => void }): JSX.Element {
  const styles = useStyles();
  const pane = usePane();
  const { diagnosis, translate, translator, session, state } = pane;
  const { checked } = state;
  const ofList = listTranslate(translator.language);
  const ofReasons = reasonsTranslate(translator.language);
  const [asks, ask] = useState(false);
  const about = { ...pane, onLanguage, asks, ask };
  const cancel = (): void => {
    ask(false);
  };
  return (
    <div className={styles.box}>
      <SettingsButton
        label={settingsTranslate(translator.language)('open')}
        language={translator.language}
        session={session}
      />
      {menuCommands.map((command, index) => (
        <CommandButton key={index} command={command} about={about} />
      ))}
      {asks && (
        <Question
          text={ofReasons(session.canRemark ? 'clear.traces' : 'clear.reasons')}
          onCancel={cancel}
        >
          <CommandButton command={clearTraces} about={about} />
          <Button size="small" onClick={cancel}>
            {translate('cancel')}
          </Button>
        </Question>
      )}
      <p className={styles.faint}>{ofList('keys')}</p>
      {checked && (
        <p className={styles.faint}>{ofList('checkedAt', { time: clock(checked.at) })}</p>
      )}
      {diagnosis === true && <p className={styles.faint}>{ofList('diagnosis')}</p>}
      <p className={styles.faint}>{ofList('version', { version: manifest.version })}</p>
    </div>
  );
}
