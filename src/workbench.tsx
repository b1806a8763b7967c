// First, so that what it begins goes on while the rest is loaded.
import { begun } from './preload/begin';
import { openInWorker } from './preload/opening';
import type { BegunFile } from './preload/opening';
import { StrictMode, useSyncExternalStore } from 'react';
import type { JSX } from 'react';
import { createRoot } from 'react-dom/client';
import { chosenLanguage } from './app/pane/language-choice';
import { useLanguage } from './app/pane/use-language';
import { openSession } from './app/session/document-session';
import type { Judged } from './check/judged';
import { OpenFiles } from './app/workbench/open-files';
import { Workbench } from './app/workbench/workbench';
import type { CheckResult } from './check/check';
import { HostError } from './document/port';
import type { OpenDocument } from './document/file/open-document';
import { openWorkerHost } from './document/worker/worker-host';
import { systemTheme, watchSystemTheme } from './document/system-theme';
import { keepOffline } from './offline/register';
import type { DocumentBody } from './ooxml/blocks';
import { Refusal } from './ooxml/refusal';
import { fromPortable } from './report/portable';
import type { Report } from './report/model';
import type { Subject } from './facts/facts';
import { firstRules } from './rules/first';
import type { Rule } from './rules/rule';
import { loadLanguage } from './messages/load-language';
import type { Language } from './messages/translate';

/** What a worker found in what it read. */
interface Known {
  readonly report: Report;
  readonly first: Judged;
  readonly whole: () => Promise<CheckResult | undefined>;
}

const known = new WeakMap<DocumentBody, Known>();

function knownOf(body: DocumentBody): Known {
  const all = known.get(body);
  if (!all) throw new Refusal('not-a-report');
  return all;
}

async function checked({ report: { body } }: Subject, used: readonly Rule[]): Promise<CheckResult> {
  const { first, whole } = knownOf(body);
  const result = used === firstRules || first.isWhole ? first.result : await whole();
  if (!result) throw new Refusal('not-a-report');
  return result;
}

/** Goes on with a file that is being read. */
function follow(
  { document, opening, lost, close }: BegunFile,
  signal: AbortSignal,
): Promise<OpenDocument> {
  const givenUp = new Promise<never>((_, fail) => {
    signal.addEventListener('abort', () => {
      close();
      fail(new HostError('lost', { reason: 'closed' }));
    });
  });
  return openWorkerHost(document, opening, {
    lost: Promise.race([lost, givenUp]),
    close,
    onReading: ({ body, about }, whole) => {
      if (about) known.set(body, { report: fromPortable(about.report), first: about, whole });
    },
  });
}

/** Opens the file that the address asks for; where there is none, nothing is open. */
async function openAsked(openFiles: OpenFiles): Promise<void> {
  if (!begun.asked) return;
  const { name, file } = begun.asked;
  await openFiles.openLink(name, async (signal) => {
    const preloaded = await file;
    if (!preloaded) throw new HostError('nothing-open');
    return follow(preloaded, signal);
  });
}

/** Waits until the session shows at least what the first look already shows. */
async function hasFirstLook(openFiles: OpenFiles): Promise<void> {
  const preloaded = await begun.asked?.file;
  if (preloaded?.isHere !== true) return;
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
  readonly first: Language;
}

function Page({ openFiles, first }: PageProps): JSX.Element {
  const [language, changeLanguage] = useLanguage(first);
  const theme = useSyncExternalStore(watchSystemTheme, systemTheme);
  return (
    <Workbench
      openFiles={openFiles}
      language={language}
      theme={theme}
      onLanguage={changeLanguage}
    />
  );
}

async function start(root: HTMLElement): Promise<void> {
  const openFiles = new OpenFiles({
    open: (file, signal) => follow(openInWorker(file), signal),
    session: (document) =>
      openSession(document, {
        rules: firstRules,
        loadRules: () => import('./rules/index').then(({ rules }) => rules),
        read: (body) => knownOf(body).report,
        check: checked,
      }),
  });
  const opened = openAsked(openFiles);
  const [first] = await Promise.all([
    loadLanguage(chosenLanguage(navigator.language)),
    begun.styles,
    hasFirstLook(openFiles),
  ]);
  createRoot(root).render(
    <StrictMode>
      <Page openFiles={openFiles} first={first} />
    </StrictMode>,
  );
  // What is kept for later is not fetched while the first findings are waited for.
  void opened.then(keepOffline);
}

const root = document.getElementById('root');
if (root) void start(root);
