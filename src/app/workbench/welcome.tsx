import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Language } from '../../messages/say';
import { paneVoice } from '../pane/voice';
import type { WorkbenchSay } from './voice';

const useStyles = makeStyles({
  box: {
    maxWidth: '36em',
    margin: '12vh auto 24px',
    padding: '24px',
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  title: { margin: '0 0 8px', fontSize: tokens.fontSizeBase500 },
});

/** What is shown before a file is open: how to open one, and that it stays here. */
export function Welcome({
  say,
  language,
  onLanguage,
}: {
  readonly say: WorkbenchSay;
  readonly language: Language;
  readonly onLanguage: () => void;
}): JSX.Element {
  const styles = useStyles();
  return (
    <main className={styles.box}>
      <h1 className={styles.title}>{say('welcome')}</h1>
      <p>{say('hint')}</p>
      <p>{say('private')}</p>
      <p>{say('older')}</p>
      <Button onClick={onLanguage}>{paneVoice(language)('language')}</Button>
    </main>
  );
}
