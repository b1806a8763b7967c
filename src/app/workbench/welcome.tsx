import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Language } from '../../messages/translate';
import { paneTranslate } from '../pane/translate';
import type { WorkbenchTranslate } from './translate';

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
  translate,
  language,
  onLanguage,
}: {
  readonly translate: WorkbenchTranslate;
  readonly language: Language;
  readonly onLanguage: () => void;
}): JSX.Element {
  const styles = useStyles();
  return (
    <main className={styles.box}>
      <h1 className={styles.title}>{translate('welcome')}</h1>
      <p>{translate('hint')}</p>
      <p>{translate('private')}</p>
      <p>{translate('older')}</p>
      <Button onClick={onLanguage}>{paneTranslate(language)('language')}</Button>
    </main>
  );
}
