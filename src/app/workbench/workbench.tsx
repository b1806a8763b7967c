import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import type { Language } from '../../messages/translate';
import { createTranslator } from '../../messages/translator';
import { Pane } from '../pane/pane';
import { Themed } from '../theme/themed';
import type { PaneTheme } from '../theme/themed';
import { paneTranslate } from '../pane/translate';
import { CloseQuestion } from './close-question';
import { isChanged } from './open-files';
import type { OpenFiles, OpenFile } from './open-files';
import { pagesOf } from './drawing/document-pages';
import { FileTabs } from './file-tabs';
import { FileView } from './file-view';
import { findingsText } from './findings-text';
import { lastApplied, nextUndone } from './history';
import { savedName, saveAs } from './saving';
import { Toolbar } from './toolbar';
import type { ToolbarActions } from './toolbar';
import { useFiles } from './use-files';
import { useKeys } from './use-keys';
import { workbenchTranslate } from './translate';
import type { WorkbenchTranslate } from './translate';
import { Welcome } from './welcome';

const useStyles = makeStyles({
  page: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 380px',
    height: '100vh',
    overflow: 'hidden',
    // One above the other where there is no room beside it.
    '@media (max-width: 1000px)': {
      gridTemplateColumns: 'minmax(0, 1fr)',
      gridTemplateRows: '60vh 40vh',
    },
  },
  alone: {
    gridTemplateColumns: 'minmax(0, 1fr)',
    '@media (max-width: 1000px)': { gridTemplateRows: 'minmax(0, 1fr)' },
  },
  openFiles: { display: 'flex', flexDirection: 'column', minWidth: 0, minHeight: 0 },
  file: { flexGrow: 1, minHeight: 0, overflow: 'auto' },
  hint: {
    margin: 0,
    padding: '2px 10px 4px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  told: {
    padding: '2px 10px',
    ':empty': { minHeight: '2px', padding: 0 },
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  pane: {
    minHeight: 0,
    overflowY: 'auto',
    boxSizing: 'border-box',
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  over: { outline: `4px dashed ${tokens.colorBrandStroke1}`, outlineOffset: '-6px' },
});

/** Saves an open file under its new name, and tells of it. */
async function save(
  { id, name: old, state }: OpenFile,
  openFiles: OpenFiles,
  translate: WorkbenchTranslate,
  tell: (text: string) => void,
): Promise<void> {
  if (state.is !== 'open') return;
  const name = savedName(old, translate);
  // What was just typed is written first.
  await state.session.settled();
  await saveAs(state.document, name);
  openFiles.noteSaved(id);
  tell(translate('saved', { name }));
}

function actionsOf(
  file: OpenFile | undefined,
  openFiles: OpenFiles,
  language: Language,
  translate: WorkbenchTranslate,
  tell: (text: string) => void,
): ToolbarActions {
  if (file?.state.is !== 'open') return {};
  const { session } = file.state;
  const { journal, checked, task } = session.state;
  const last = lastApplied(journal);
  const next = nextUndone(journal);
  const isFree = task === undefined;
  return {
    undo: isFree && last && session.canUndo(last) ? () => void session.undo(last) : undefined,
    redo: isFree && next && session.canUndo(next) ? () => void session.undo(next) : undefined,
    save: () => save(file, openFiles, translate, tell),
    copy:
      checked &&
      (() => {
        const translator = createTranslator(language, session.rules);
        const text = findingsText(
          file.name,
          checked,
          translator,
          translate,
          paneTranslate(language),
        );
        navigator.clipboard.writeText(text).then(
          () => {
            tell(translate('copied', { count: checked.findings.length }));
          },
          () => {
            tell(translate('notCopied'));
          },
        );
      }),
  };
}

/** Asks before a page with unsaved changes is left. */
function useLeaving(hasChanges: boolean): void {
  useEffect(() => {
    if (!hasChanges) return undefined;
    const ask = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
      // What engines before Chrome 119 ask for.
      // oxlint-disable-next-line @typescript-eslint/no-deprecated
      event.returnValue = '';
    };
    window.addEventListener('beforeunload', ask);
    return () => {
      window.removeEventListener('beforeunload', ask);
    };
  }, [hasChanges]);
}

export interface WorkbenchProps {
  readonly openFiles: OpenFiles;
  readonly language: Language;
  readonly theme: PaneTheme;
  /** the person wants the other language */
  readonly onLanguage: () => void;
}

/** The checker as a page of its own: files beside each other, one of them shown with its pane. */
export function Workbench({ openFiles, language, theme, onLanguage }: WorkbenchProps): JSX.Element {
  const styles = useStyles();
  const translate = workbenchTranslate(language);
  const { files, current } = useSyncExternalStore(
    (listener) => openFiles.subscribe(listener),
    () => openFiles.state,
  );
  const file = files.find(({ id }) => id === current);
  const name = file?.name;
  const [told, setTold] = useState('');
  const [wanted, setWanted] = useState<{ readonly key: string }>();
  const [closing, setClosing] = useState<number>();
  const pane = useRef<HTMLElement>(null);

  const onFiles = useCallback(
    (added: readonly File[]) => {
      setTold('');
      void openFiles.open(added);
    },
    [openFiles, setTold],
  );
  const isOver = useFiles(onFiles);
  const actions = actionsOf(file, openFiles, language, translate, setTold);
  const onOtherSide = useCallback(() => {
    if (file?.state.is !== 'open') return;
    const isInPane = pane.current?.contains(document.activeElement) === true;
    if (isInPane && pagesOf(file.state.document).focus()) return;
    pane.current?.querySelector<HTMLElement>('[data-finding]')?.focus();
  }, [file]);
  useKeys(actions, onOtherSide);
  useLeaving(files.some(isChanged));
  const onWanted = useCallback(
    (key: string) => {
      // At once, so that the second click of two comes after what the first one led to.
      flushSync(() => {
        setWanted({ key });
      });
    },
    [setWanted],
  );
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    const title = translate('title');
    document.title = name === undefined ? title : `${name} - ${title}`;
  }, [language, name, translate]);

  const close = (id: number): void => {
    setClosing(undefined);
    openFiles.close(id);
  };
  const asked = files.find(({ id }) => id === closing);
  const onClose = (id: number): void => {
    const one = files.find((each) => each.id === id);
    if (one && isChanged(one)) setClosing(id);
    else close(id);
  };

  return (
    <Themed theme={theme}>
      <div
        className={mergeClasses(
          styles.page,
          file?.state.is !== 'open' && styles.alone,
          isOver && styles.over,
        )}
      >
        <div className={styles.openFiles}>
          <Toolbar
            actions={actions}
            isChanged={file !== undefined && isChanged(file)}
            translate={translate}
            onFiles={onFiles}
          />
          {files.length > 0 && (
            <FileTabs
              files={files}
              current={current}
              translate={translate}
              onChoose={(id) => {
                openFiles.choose(id);
              }}
              onClose={onClose}
            />
          )}
          {asked && (
            <CloseQuestion
              name={asked.name}
              translate={translate}
              onSave={() =>
                void save(asked, openFiles, translate, setTold).then(() => {
                  close(asked.id);
                })
              }
              onClose={() => {
                close(asked.id);
              }}
              onCancel={() => {
                setClosing(undefined);
              }}
            />
          )}
          <div className={styles.told} role="status" aria-live="polite">
            {isOver ? translate('drop') : told}
          </div>
          {file?.state.is === 'open' && <p className={styles.hint}>{translate('pagesHint')}</p>}
          <div className={styles.file}>
            {file ? (
              <FileView
                file={file}
                language={language}
                onWanted={onWanted}
                onTold={setTold}
                onClose={() => {
                  onClose(file.id);
                }}
              />
            ) : (
              <Welcome translate={translate} onLanguage={onLanguage} language={language} />
            )}
          </div>
        </div>
        {file?.state.is === 'open' && (
          <aside ref={pane} className={styles.pane} aria-label={translate('pane')}>
            <Pane
              key={file.id}
              session={file.state.session}
              language={language}
              theme={theme}
              wanted={wanted}
              onLanguage={onLanguage}
            />
          </aside>
        )}
      </div>
    </Themed>
  );
}
