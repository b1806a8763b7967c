import type { ViewSettings } from './view-settings';
import type { JSX } from 'react';
import { Suspense } from 'react';
import type { Language } from '../../messages/translate';
import type { Desk } from '../desk/desk';
import type { DeskRow } from '../desk/desk-state';
import { ErrorBoundary } from '../pane/error-boundary';
import { openRow } from './desk-reports';
import { FileView } from './file-view';
import { CameFirst, DeskView } from './lazy-desk';
import { Welcome } from './lazy-welcome';
import type { OpenFile, OpenFiles } from './open-files';
import { pageTranslate } from './page-translate';
import { PrintedRemarks } from './printing/printed-remarks';
import type { RecentFiles } from './recent-files';

interface ShownProps {
  readonly openFiles: OpenFiles;
  readonly desk: Desk;
  readonly recent: RecentFiles;
  readonly settings: ViewSettings;
  /** absent where none is shown */
  readonly file: OpenFile | undefined;
  /** the row of the desk that it was opened from */
  readonly row: DeskRow | undefined;
  readonly language: Language;
  readonly isPrinting: boolean;
  /** the person wants the other language */
  readonly onLanguage: () => void;
  /** the person wants to see a finding of the report that is opened */
  readonly onWanted: (key: string, staysThere?: boolean) => void;
  readonly onClose: (id: number) => void;
}

/** A file, with what was found in it where it is printed; while none is, the desk or how to begin. */
export function Shown({ file, row, onClose, ...rest }: ShownProps): JSX.Element {
  const { openFiles, settings, language, isPrinting, onWanted } = rest;
  if (!file) return <Start {...rest} />;
  return (
    <>
      <Early {...rest} />
      <FileView
        file={file}
        openFiles={openFiles}
        settings={settings}
        language={language}
        onWanted={onWanted}
        onClose={onClose}
      />
      {isPrinting && (
        <PrintedRemarks
          file={file}
          decided={row?.state.is === 'checked' ? row.state.report : undefined}
          language={language}
        />
      )}
    </>
  );
}

/** What came to the desk before any report, for nothing else shows it then. */
function Early({
  desk: { state },
  language,
}: Pick<ShownProps, 'desk' | 'language'>): JSX.Element | null {
  const { rows, roster, refusedRoster, refusedReasons } = state;
  if (rows.length > 0 || !(roster ?? refusedRoster ?? refusedReasons)) return null;
  return (
    <ErrorBoundary translate={pageTranslate(language)}>
      <Suspense fallback={null}>
        <CameFirst state={state} language={language} />
      </Suspense>
    </ErrorBoundary>
  );
}

/** What is shown while no file is: the desk where something lies on it, else how to open files. */
function Start({
  openFiles,
  desk,
  recent,
  language,
  onLanguage,
  onWanted,
  isPrinting,
}: Omit<ShownProps, 'file' | 'row' | 'settings' | 'onClose'>): JSX.Element {
  return (
    <ErrorBoundary translate={pageTranslate(language)}>
      <Suspense fallback={null}>
        <Early desk={desk} language={language} />
        {desk.state.rows.length === 0 ? (
          <Welcome
            language={language}
            recent={recent}
            onExample={() => {
              import('../desk/example/lay-example')
                .then(({ layExample }) => layExample(desk, language))
                .catch((error: unknown) => {
                  const reason = error instanceof Error ? error.message : String(error);
                  openFiles.tell({ key: 'noFolder', data: { reason } });
                });
            }}
            onLanguage={onLanguage}
          />
        ) : (
          <DeskView
            desk={desk}
            language={language}
            isPrinting={isPrinting}
            onLanguage={onLanguage}
            onOpen={(row, aim) => {
              void openRow(desk, openFiles, row, aim).then((key) => {
                if (key !== undefined) onWanted(key);
              });
            }}
          />
        )}
      </Suspense>
    </ErrorBoundary>
  );
}
