import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { useSyncExternalStore } from 'react';
import { createTranslate } from '../../messages/translate';
import type { Language } from '../../messages/translate';
import { zh } from '../../messages/welcome/zh';
import { paneTranslate } from '../pane/translate';
import type { RecentFiles } from './recent-files';

const useStyles = makeStyles({
  box: {
    maxWidth: '40em',
    margin: '8vh auto 24px',
    padding: '24px',
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  product: { margin: '0 0 8px', fontSize: tokens.fontSizeBase600 },
  title: { margin: '20px 0 8px', fontSize: tokens.fontSizeBase400 },
  line: { display: 'flex', flexWrap: 'wrap', gap: '8px 16px', alignItems: 'center' },
  names: { margin: '4px 0', paddingLeft: '20px', overflowWrap: 'anywhere' },
});

/** Lies beside the page. */
const sample = '?open=samples/report-2024.docx';

/** What is shown while nothing is open: what this is, how to open a file, and that it stays here. */
export function Welcome({
  language,
  recent,
  onExample,
  onLanguage,
}: {
  readonly language: Language;
  readonly recent: RecentFiles;
  /** the person wants to see the list with the example */
  readonly onExample: () => void;
  readonly onLanguage: () => void;
}): JSX.Element {
  const styles = useStyles();
  const translate = createTranslate(zh, ({ welcome }) => welcome, language);
  const names = useSyncExternalStore(
    (listener) => recent.subscribe(listener),
    () => recent.names,
  );
  return (
    <main className={styles.box}>
      <h1 className={styles.product}>{translate('product')}</h1>
      <p>{translate('what')}</p>
      <h2 className={styles.title}>{translate('welcome')}</h2>
      <p>{translate('hint')}</p>
      <p>{translate('private')}</p>
      <p>{translate('older')}</p>
      <p className={styles.line}>
        <Button as="a" href={sample}>
          {translate('sample')}
        </Button>
        <Button onClick={onExample}>{translate('example')}</Button>
        <Button onClick={onLanguage}>{paneTranslate(language)('language')}</Button>
      </p>
      <p className={styles.line}>
        <Link href="workbench-rules.html" target="_blank" inline>
          {translate('rules')}
        </Link>
        <Link href="setup.html" target="_blank" inline>
          {translate('word')}
        </Link>
      </p>
      {names.length > 0 && (
        <>
          <h2 className={styles.title}>{translate('recent')}</h2>
          <p>{translate('recentHint')}</p>
          <ul className={styles.names}>
            {names.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
          <Button
            size="small"
            onClick={() => {
              recent.clear();
            }}
          >
            {translate('recentClear')}
          </Button>
        </>
      )}
    </main>
  );
}
