// First, so that what it begins goes on while the rest is loaded.
import { begun } from './preload/begin';
import { settings } from './preload/settings';
import { startDeskWorker } from './preload/desk';
import { openInWorker } from './preload/opening';
import { startMaker } from './preload/send-back';
import type { BegunFile } from './preload/opening';
import { StrictMode, Suspense, useEffect, useLayoutEffect, useSyncExternalStore } from 'react';
import type { JSX } from 'react';
import { createRoot } from 'react-dom/client';
import { chosenLanguage } from './app/pane/language-choice';
import { useLanguage } from './app/pane/use-language';
import { openSession } from './app/session/document-session';
import type { Judged } from './check/judged';
import { Desk } from './app/desk/desk';
import { followCriteria } from './app/settings/follow-criteria';
import { SettingsContext } from './app/settings/settings-context';
import { themeOf } from './app/settings/theme-of';
import { keptEditsIn } from './app/workbench/kept-edits';
import { ProfileChoice } from './app/workbench/lazy-settings';
import { ProfileNote } from './app/workbench/profile-note';
import { OpenFiles } from './app/workbench/open-files';
import { recentFilesIn } from './app/workbench/recent-files';
import type { RecentFiles } from './app/workbench/recent-files';
import type { Opened } from './app/workbench/open-files';
import { viewSettingsIn } from './app/workbench/view-settings';
import type { ViewSettings } from './app/workbench/view-settings';
import { watchTrouble } from './app/workbench/trouble';
import { Workbench } from './app/workbench/workbench';
import type { CheckResult } from './check/check';
import { HostError } from './document/port';
import { fingerprintOf } from './document/file/fingerprint';
import { openWorkerHost } from './document/worker/worker-host';
import { systemTheme, takeOnTheme, watchSystemTheme } from './document/system-theme';
import { keepOffline } from './offline/register';
import type { DocumentBody } from './ooxml/blocks';
import { Refusal } from './ooxml/refusal';
import { areSame } from './profile/criteria';
import type { Criteria } from './profile/criteria';
import { fromPortable } from './report/portable';
import type { Report } from './report/model';
import { readReportOf } from './report/read';
import type { Subject } from './facts/facts';
import { firstRules } from './rules/first';
import type { Rule } from './rules/rule';
import type { English } from './messages/english';
import { loadLanguage } from './messages/load-language';
import type { Language } from './messages/translate';

const ownWords = async (): Promise<Partial<English>> => {
  const { en: workbench } = await import('./messages/workbench/en');
  return { workbench };
};

/** What a worker found in what it read. */
interface Known {
  readonly report: Report;
  readonly first: Judged;
  readonly whole: () => Promise<CheckResult | undefined>;
  /** has the worker go by other criteria */
  readonly goBy: (criteria: Criteria) => void;
}

const loadRules = (): Promise<readonly Rule[]> => import('./rules').then(({ rules }) => rules);

const known = new WeakMap<DocumentBody, Known>();

function knownOf(body: DocumentBody): Known {
  const all = known.get(body);
  if (!all) throw new Refusal('not-a-report');
  return all;
}

/** The report as a worker read it; one that was read by something else is judged anew. */
async function read(body: DocumentBody, criteria: Criteria): Promise<Report> {
  const before = knownOf(body);
  const { first, whole, goBy } = before;
  if (areSame(first.by, criteria)) return before.report;
  goBy(criteria);
  const result = await whole();
  if (!result) throw new Refusal('not-a-report');
  const { year } = criteria;
  const report = year === first.by.year ? before.report : readReportOf(body, year);
  known.set(body, { ...before, report, first: { ...first, result, isWhole: true, by: criteria } });
  return report;
}

async function checked(
  { report: { body } }: Subject,
  _: readonly Rule[],
  isWhole: boolean,
): Promise<CheckResult> {
  const { first, whole } = knownOf(body);
  const result = !isWhole || first.isWhole ? first.result : await whole();
  if (!result) throw new Refusal('not-a-report');
  return result;
}

/** Goes on with a file that is being read. */
async function follow(
  { document: inWorker, opening, lost, close, again, goBy, source }: BegunFile,
  signal: AbortSignal,
  onRestarted: () => void,
): Promise<Opened> {
  const givenUp = new Promise<never>((_, fail) => {
    signal.addEventListener('abort', () => {
      close();
      fail(new HostError('lost', { reason: 'closed' }));
    });
  });
  const first = { document: inWorker, lost: Promise.race([lost, givenUp]), close };
  const document = await openWorkerHost(first, opening, {
    again,
    source,
    onRestarted,
    onReading: ({ body, about }, whole) => {
      if (about) known.set(body, { report: fromPortable(about.report), first: about, whole, goBy });
    },
  });
  return { document, fingerprint: await fingerprintOf(await source()) };
}

/** Opens what the address asks for; where that is not there, the page is as without. */
async function openAsked(openFiles: OpenFiles): Promise<void> {
  if (!begun.asked) return;
  const { name, file } = begun.asked;
  await openFiles.openLink(name, async (signal, onRestarted) => {
    const ahead = await file;
    if (!ahead) throw new HostError('nothing-open');
    return follow(ahead, signal, onRestarted);
  });
}

/** Waits until there is as much to show of a file as stands in the page already. */
async function hasFirstLook(openFiles: OpenFiles): Promise<void> {
  const ahead = await begun.asked?.file;
  if (ahead?.isHere !== true) return;
  await new Promise<void>((done) => {
    const look = (): void => {
      const state = openFiles.state.files[0]?.state;
      if (state?.is === 'opening') return;
      if (state?.is === 'open') {
        const { checked, problem } = state.session.state;
        if (!checked && !problem) return;
      }
      done();
    };
    openFiles.subscribe(look);
    look();
  });
}

interface PageProps {
  readonly openFiles: OpenFiles;
  readonly desk: Desk;
  readonly recent: RecentFiles;
  readonly view: ViewSettings;
  readonly first: Language;
  readonly wanted: Language;
}

function Page({ openFiles, desk, recent, view, first, wanted }: PageProps): JSX.Element {
  const spoken = useLanguage(first, wanted, navigator.language, ownWords);
  const { language, missed } = spoken;
  useEffect(() => {
    if (missed > 0) openFiles.tell({ key: 'languageMissing' });
  }, [missed, openFiles]);
  const choice = useSyncExternalStore(settings.subscribe, () => settings.chosen.theme);
  const theme = themeOf(choice, useSyncExternalStore(watchSystemTheme, systemTheme));
  useLayoutEffect(() => {
    takeOnTheme(theme);
  }, [theme]);
  return (
    <SettingsContext.Provider
      value={{
        settings,
        loadRules,
        language: spoken.choice,
        onLanguage: spoken.choose,
        note: <ProfileNote language={language} />,
        more: (
          <Suspense fallback={null}>
            <ProfileChoice settings={settings} storage={() => localStorage} language={language} />
          </Suspense>
        ),
      }}
    >
      <Workbench
        openFiles={openFiles}
        desk={desk}
        recent={recent}
        settings={view}
        language={language}
        theme={theme}
        onLanguage={spoken.change}
      />
    </SettingsContext.Provider>
  );
}

/** Has all that lies open, or on the desk, checked by what a person set. */
function goByCriteria(openFiles: OpenFiles, desk: Desk): void {
  followCriteria(settings, (criteria) => {
    for (const { state } of openFiles.state.files) {
      if (state.is === 'open') void state.session.goBy(criteria);
    }
    desk.checkAnew();
  });
}

async function start(root: HTMLElement): Promise<void> {
  const recent = recentFilesIn(() => localStorage);
  const view = viewSettingsIn(() => localStorage);
  const openFiles = new OpenFiles({
    onOpened: ({ name }) => {
      recent.note(name);
    },
    open: (file, previous) => (signal, onRestarted) =>
      follow(openInWorker(file, settings.criteria, previous), signal, onRestarted),
    kept: keptEditsIn(() => sessionStorage),
    fingerprintOf: (file) => fingerprintOf(file.slice().buffer),
    session: (document) =>
      openSession(document, {
        rules: firstRules,
        loadRules,
        criteria: settings.criteria,
        read,
        check: checked,
      }),
  });
  const desk = new Desk({
    startWorker: () =>
      startDeskWorker(() => ({
        language: chosenLanguage(navigator.language),
        criteria: settings.criteria,
        profile: settings.chosen.profile?.name,
      })),
    startMaker,
    workers: Math.min(Math.max(navigator.hardwareConcurrency, 2), 4),
  });
  watchTrouble((news) => {
    openFiles.tell(news);
  });
  goByCriteria(openFiles, desk);
  const opened = openAsked(openFiles);
  const wanted = chosenLanguage(navigator.language);
  const [first] = await Promise.all([
    loadLanguage(wanted, ownWords),
    begun.styles,
    hasFirstLook(openFiles),
  ]);
  createRoot(root).render(
    <StrictMode>
      <Page
        openFiles={openFiles}
        desk={desk}
        recent={recent}
        view={view}
        first={first}
        wanted={wanted}
      />
    </StrictMode>,
  );
  // What is kept for later is not fetched while the first findings are waited for.
  void opened.then(keepOffline);
}

const root = document.getElementById('root');
if (root) void start(root);
