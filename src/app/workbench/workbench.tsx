import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CSSProperties, JSX } from 'react';
import { Suspense, useCallback, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import type { Language } from '../../messages/translate';
import type { Desk } from '../desk/desk';
import type { Wanted } from '../pane/pane-context';
import { useChosen } from '../settings/use-chosen';
import { Themed } from '../theme/themed';
import type { PaneTheme } from '../theme/themed';
import type { WorkbenchContext } from './commands/context';
import { shownRow } from './desk-reports';
import { pagesOf } from './drawing/document-pages';
import { FileChooser } from './file-chooser';
import { FilePane } from './file-pane';
import { FileTabs } from './file-tabs';
import { DecideStrip } from './lazy-desk';
import { SettingsDialog } from './lazy-settings';
import { isChanged, isShown } from './open-files';
import type { OpenFiles } from './open-files';
import { listPaper, paperOf } from './printing/paper';
import { usePrinting } from './printing/use-printing';
import { RefusedFiles } from './refused-files';
import { Shown } from './shown';
import { Splitter } from './splitter';
import { Told } from './told';
import { Toolbar } from './toolbar';
import { useClosing } from './use-closing';
import { useDesk } from './use-desk';
import { useFiles } from './use-files';
import { useKeys } from './use-keys';
import { useLeaving } from './use-leaving';
import { useTitle } from './use-title';
import { workbenchTranslate } from './translate';
import type { ViewSettings } from './view-settings';
import type { RecentFiles } from './recent-files';

const useStyles = makeStyles({
  page: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 6px minmax(0, min(var(--pane), 70vw))',
    height: '100vh',
    overflow: 'hidden',
    // One above the other where there is no room beside it.
    '@media (max-width: 1000px)': {
      gridTemplateColumns: 'minmax(0, 1fr)',
      gridTemplateRows: '60vh 40vh',
    },
    // Where each would have little more than its bars, one scrolls from one to the other.
    '@media (max-width: 1000px) and (max-height: 640px)': {
      overflowY: 'auto',
      gridTemplateRows: '100vh 100vh',
    },
    '@media print': { display: 'block', height: 'auto', overflow: 'visible' },
  },
  paneLeft: {
    gridTemplateColumns: 'minmax(0, min(var(--pane), 70vw)) 6px minmax(0, 1fr)',
    '& > aside': { order: -2 },
    '& > [role=separator]': { order: -1 },
    '@media (max-width: 1000px)': {
      gridTemplateColumns: 'minmax(0, 1fr)',
      '& > aside': { order: 0 },
    },
  },
  alone: {
    gridTemplateColumns: 'minmax(0, 1fr)',
    '@media (max-width: 1000px)': { gridTemplateRows: 'minmax(0, 1fr)' },
  },
  openFiles: {
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    minHeight: 0,
    '@media print': { display: 'block' },
  },
  // What one works with, which nobody wants on paper.
  tools: { display: 'contents', '@media print': { display: 'none' } },
  file: {
    flexGrow: 1,
    minHeight: 0,
    overflow: 'auto',
    '@media print': { overflow: 'visible' },
  },
  over: { outline: `4px dashed ${tokens.colorBrandStroke1}`, outlineOffset: '-6px' },
});

export interface WorkbenchProps {
  readonly openFiles: OpenFiles;
  readonly desk: Desk;
  readonly recent: RecentFiles;
  readonly settings: ViewSettings;
  readonly language: Language;
  readonly theme: PaneTheme;
  /** the person wants the other language */
  readonly onLanguage: () => void;
}

/**
 * The checker as a page of its own: files beside each other, one of them shown with its pane, and
 * the desk where there are many.
 */
export function Workbench({
  openFiles,
  desk,
  recent,
  settings,
  language,
  theme,
  onLanguage,
}: WorkbenchProps): JSX.Element {
  const styles = useStyles();
  const translate = workbenchTranslate(language);
  const state = useSyncExternalStore(
    (listener) => openFiles.subscribe(listener),
    () => openFiles.state,
  );
  const { files, current } = state;
  const file = files.find(({ id }) => id === current);
  const tabs = files.filter(({ state: { is } }) => is !== 'refused');
  const [wanted, setWanted] = useState<Wanted>();
  const pane = useRef<HTMLElement>(null);
  const chooser = useRef<HTMLInputElement>(null);

  const { state: deskState, hasUnkept, onFiles, onFolder, chooseFolder } = useDesk(desk, openFiles);
  const chosen = useChosen();
  const [areSettingsOpen, setSettingsOpen] = useState(false);
  const isEmpty = files.length === 0 && deskState.rows.length === 0;
  const onText = useCallback(() => {
    if (isEmpty) openFiles.tell({ key: 'pastedText' });
  }, [isEmpty, openFiles]);
  const isOver = useFiles(onFiles, onFolder, onText);
  const about: WorkbenchContext = useMemo(
    () => ({
      // Not the same as before once anything of it has changed.
      ...state,
      deskState,
      openFiles,
      desk,
      settings,
      file,
      language,
      translate,
      chooseFiles: () => chooser.current?.click(),
      chooseFolder,
      chosen,
      openSettings: () => {
        setSettingsOpen(true);
      },
      toOtherSide: () => {
        if (file?.state.is !== 'open') return;
        const isInPane = pane.current?.contains(document.activeElement) === true;
        if (isInPane && pagesOf(file.state.document).focus()) return;
        pane.current?.querySelector<HTMLElement>('[data-finding] > button')?.focus();
      },
    }),
    [openFiles, desk, settings, file, language, translate, state, deskState, chooseFolder, chosen],
  );
  useKeys(about);
  useLeaving(files.some(isChanged) || hasUnkept);
  useTitle(file, language);
  const row = shownRow(desk, openFiles);
  const isPrinting = usePrinting(() =>
    file?.state.is === 'open' ? paperOf(pagesOf(file.state.document).firstPage) : listPaper,
  );
  const { ask, question } = useClosing(openFiles, state, translate);
  const onWanted = useCallback(
    (key: string, staysThere = false) => {
      // At once, so that the second click of two comes after what the first one led to.
      flushSync(() => {
        setWanted({ key, staysThere });
      });
    },
    [setWanted],
  );

  const { paneWidth, side } = useSyncExternalStore(
    (listener) => settings.subscribe(listener),
    () => settings.view,
  );
  const sizes: CSSProperties & Readonly<Record<'--pane', string>> = {
    '--pane': `${String(paneWidth)}px`,
  };
  const hasPane = file !== undefined && isShown(file);
  return (
    // Paper is light.
    <Themed theme={isPrinting ? 'light' : theme}>
      <div
        className={mergeClasses(
          styles.page,
          hasPane ? side === 'left' && styles.paneLeft : styles.alone,
          isOver && styles.over,
        )}
        style={sizes}
      >
        <div className={styles.openFiles}>
          <div className={styles.tools}>
            <Toolbar about={about} />
            <FileChooser field={chooser} translate={translate} onFiles={onFiles} />
            {tabs.length > 0 && (
              <FileTabs
                files={tabs}
                current={current}
                translate={translate}
                onChoose={(id) => {
                  openFiles.choose(id);
                }}
                onClose={ask}
              />
            )}
            <RefusedFiles
              files={files.filter((one) => one !== file)}
              language={language}
              onClose={ask}
            />
            {question}
            {areSettingsOpen && (
              <Suspense fallback={null}>
                <SettingsDialog
                  language={language}
                  session={file?.state.is === 'open' ? file.state.session : undefined}
                  onClose={() => {
                    setSettingsOpen(false);
                  }}
                />
              </Suspense>
            )}
            <Told
              openFiles={openFiles}
              file={file}
              isOver={isOver}
              isAsking={question !== undefined}
              language={language}
            />
          </div>
          <div className={styles.file}>
            <Shown
              openFiles={openFiles}
              desk={desk}
              recent={recent}
              file={file}
              row={row}
              settings={settings}
              language={language}
              isPrinting={isPrinting}
              onLanguage={onLanguage}
              onWanted={onWanted}
              onClose={ask}
            />
          </div>
        </div>
        {hasPane && (
          <Splitter
            side={side}
            width={paneWidth}
            translate={translate}
            onWidth={(width) => {
              settings.change({ paneWidth: width });
            }}
          />
        )}
        {hasPane && (
          <FilePane
            key={file.id}
            place={pane}
            above={
              row && (
                <Suspense fallback={null}>
                  <DecideStrip desk={desk} row={row} language={language} />
                </Suspense>
              )
            }
            file={file}
            language={language}
            theme={theme}
            wanted={wanted}
            onLanguage={onLanguage}
          />
        )}
      </div>
    </Themed>
  );
}
