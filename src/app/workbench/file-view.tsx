import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ViewSettings } from './view-settings';
import type { JSX } from 'react';
import { useCallback } from 'react';
import type { Language } from '../../messages/translate';
import { ErrorBoundary } from '../pane/error-boundary';
import { KeptQuestion } from './kept-question';
import { countOf } from './open-files';
import type { OpenFiles, OpenFile } from './open-files';
import type { News } from './news';
import { pageTranslate } from './page-translate';
import { PagesView } from './pages-view';
import { refusedText } from './refused-text';
import { workbenchTranslate } from './translate';

const useStyles = makeStyles({
  box: { maxWidth: '40em', margin: '24px auto', padding: '0 16px' },
  title: { fontSize: tokens.fontSizeBase400, overflowWrap: 'anywhere' },
  bar: { display: 'block', width: '100%', margin: '12px 0' },
});

/** A file: its pages, or how far it is, or why it could not be opened. */
export function FileView({
  file,
  openFiles,
  settings,
  language,
  onWanted,
  onClose,
}: {
  readonly file: OpenFile;
  readonly openFiles: OpenFiles;
  readonly settings: ViewSettings;
  readonly language: Language;
  readonly onWanted: (key: string, staysThere?: boolean) => void;
  readonly onClose: (id: number) => void;
}): JSX.Element {
  const styles = useStyles();
  const translate = workbenchTranslate(language);
  const onTold = useCallback(
    (news: News) => {
      openFiles.tell(news);
    },
    [openFiles],
  );
  const { id, name, state, kept } = file;
  const close = (label: string): JSX.Element => (
    <Button
      onClick={() => {
        onClose(id);
      }}
    >
      {label}
    </Button>
  );
  switch (state.is) {
    case 'open':
      return kept ? (
        <KeptQuestion
          key={id}
          name={name}
          count={countOf(kept)}
          translate={translate}
          onTake={() => void openFiles.takeKept(id)}
          onDecline={() => {
            openFiles.declineKept(id);
          }}
        />
      ) : (
        <ErrorBoundary key={id} translate={pageTranslate(language)}>
          <PagesView
            name={name}
            opened={state.document}
            session={state.session}
            settings={settings}
            language={language}
            onWanted={onWanted}
            onTold={onTold}
          />
        </ErrorBoundary>
      );
    case 'opening':
      return (
        <div className={styles.box}>
          <p role="status">{translate('reading', { name })}</p>
          <progress className={styles.bar} aria-label={translate('reading', { name })} />
          {close(translate('cancel'))}
        </div>
      );
    case 'refused':
      return (
        <div className={styles.box} role="alert">
          <h1 className={styles.title}>{translate('refused', { name })}</h1>
          <p>{refusedText(state.problem, language)}</p>
          {close(translate('close', { name }))}
        </div>
      );
  }
}
