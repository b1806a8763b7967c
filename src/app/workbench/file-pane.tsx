import { makeStyles } from '@fluentui/react-components';
import type { JSX, ReactNode, Ref } from 'react';
import type { Language } from '../../messages/translate';
import { ErrorBoundary } from '../pane/error-boundary';
import { Pane } from '../pane/pane';
import type { Wanted } from '../pane/pane-context';
import type { PaneTheme } from '../theme/themed';
import type { OpenFile } from './open-files';
import { pageTranslate } from './page-translate';
import { workbenchTranslate } from './translate';

const useStyles = makeStyles({
  pane: {
    minHeight: 0,
    overflowY: 'auto',
    boxSizing: 'border-box',
    '@media print': { display: 'none' },
  },
});

/** The pane of an open file, beside its pages. */
export function FilePane({
  file: { state },
  place,
  above,
  language,
  theme,
  wanted,
  onLanguage,
}: {
  readonly file: OpenFile;
  readonly place: Ref<HTMLElement>;
  /** stands above the pane */
  readonly above?: ReactNode;
  readonly language: Language;
  readonly theme: PaneTheme;
  /** a finding that the person asked for in the pages */
  readonly wanted: Wanted | undefined;
  readonly onLanguage: () => void;
}): JSX.Element | null {
  const styles = useStyles();
  if (state.is !== 'open') return null;
  const translate = pageTranslate(language);
  return (
    <aside ref={place} className={styles.pane} aria-label={workbenchTranslate(language)('pane')}>
      {above}
      <ErrorBoundary translate={translate}>
        <Pane
          session={state.session}
          translate={translate}
          language={language}
          theme={theme}
          wanted={wanted}
          onLanguage={onLanguage}
        />
      </ErrorBoundary>
    </aside>
  );
}
