import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Language } from '../../messages/translate';
import { createTranslator } from '../../messages/translator';
import { problemText } from '../pane/problem-text';
import { paneTranslate } from '../pane/translate';
import type { OpenFile } from './open-files';
import { PagesView } from './pages-view';
import { workbenchTranslate } from './translate';

const useStyles = makeStyles({
  box: { maxWidth: '40em', margin: '24px auto', padding: '0 16px' },
  title: { fontSize: tokens.fontSizeBase400, overflowWrap: 'anywhere' },
  bar: { display: 'block', width: '100%', margin: '12px 0' },
});

/** A file: its pages, or how far it is, or why it could not be opened. */
export function FileView({
  file,
  language,
  onWanted,
  onTold,
  onClose,
}: {
  readonly file: OpenFile;
  readonly language: Language;
  readonly onWanted: (key: string) => void;
  readonly onTold: (text: string) => void;
  readonly onClose: () => void;
}): JSX.Element {
  const styles = useStyles();
  const translate = workbenchTranslate(language);
  const { name, state } = file;
  switch (state.is) {
    case 'open':
      return (
        <PagesView
          key={file.id}
          name={name}
          opened={state.document}
          session={state.session}
          language={language}
          onWanted={onWanted}
          onTold={onTold}
        />
      );
    case 'opening':
      return (
        <div className={styles.box}>
          <p role="status">{translate('reading', { name })}</p>
          <progress className={styles.bar} aria-label={translate('reading', { name })} />
          <Button onClick={onClose}>{translate('cancel')}</Button>
        </div>
      );
    case 'refused':
      return (
        <div className={styles.box} role="alert">
          <h1 className={styles.title}>{translate('refused', { name })}</h1>
          <p>
            {state.problem.code === 'lost'
              ? translate('lost')
              : problemText(state.problem, createTranslator(language, []), paneTranslate(language))}
          </p>
          <Button onClick={onClose}>{translate('close', { name })}</Button>
        </div>
      );
  }
}
