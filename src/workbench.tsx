// First, so that what it begins goes on while the rest is loaded.
import { asked, documentWorker } from './host/workers';
import { wrap } from 'comlink';
import { StrictMode, useState, useSyncExternalStore } from 'react';
import type { JSX } from 'react';
import { createRoot } from 'react-dom/client';
import { chosenLanguage, keepLanguage } from './app/pane/language-choice';
import type { PaneTheme } from './app/pane/themed';
import { openSession } from './app/document-session';
import type { Judged } from './check/judged';
import { Desk } from './app/workbench/desk';
import { Workbench } from './app/workbench/workbench';
import type { CheckResult } from './check/check';
import type { HeldDocument, Source } from './host/held';
import { HostError } from './host/host';
import type { OpenDocument } from './host/open-document';
import { openRemote } from './host/remote';
import { keepOffline } from './offline/register';
import type { DocumentBody } from './ooxml/blocks';
import { Refusal } from './ooxml/refusal';
import { fromPortable } from './report/portable';
import type { Report } from './report/report';
import { firstRules } from './rules/first';
import type { Rule } from './rules/rule';
import { loadWords } from './words/packing/load-words';
import type { Language } from './words/say';

const queries = {
  contrast: matchMedia('(forced-colors: active)'),
  dark: matchMedia('(prefers-color-scheme: dark)'),
};

function themeNow(): PaneTheme {
  if (queries.contrast.matches) return 'contrast';
  return queries.dark.matches ? 'dark' : 'light';
}

function watchTheme(onChange: () => void): () => void {
  const all = Object.values(queries);
  for (const query of all) query.addEventListener('change', onChange);
  return () => {
    for (const query of all) query.removeEventListener('change', onChange);
  };
}

type WorkerDocument = HeldDocument<Judged | undefined, CheckResult | undefined>;

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

async function checked({ body }: Report, used: readonly Rule[]): Promise<CheckResult> {
  const { first, whole } = knownOf(body);
  const result = used === firstRules || first.isWhole ? first.result : await whole();
  if (!result) throw new Refusal('not-a-report');
  return result;
}

/** Each file is read and kept by a worker of its own, so that none can stop the page or another. */
function open(source: Source, signal: AbortSignal): Promise<OpenDocument> {
  const worker = documentWorker();
  const close = (): void => {
    worker.terminate();
  };
  const lost = new Promise<never>((_, fail) => {
    const lose = (reason: string): void => {
      close();
      fail(new HostError('lost', { reason }));
    };
    worker.addEventListener('error', ({ message }) => {
      lose(message);
    });
    signal.addEventListener('abort', () => {
      lose('closed');
    });
  });
  return openRemote(wrap<WorkerDocument>(worker), source, {
    lost,
    close,
    onReading: ({ body, about }, whole) => {
      if (about) known.set(body, { report: fromPortable(about.report), first: about, whole });
    },
  });
}

/** Opens what the address asks for; where that is not there, the page is as without. */
async function openAsked(desk: Desk): Promise<void> {
  if (!asked) return;
  const { name, bytes } = asked;
  await desk.openLink(name, async (signal) => {
    const source = await bytes;
    if (!source) throw new HostError('nothing-open');
    return open(source, signal);
  });
}

interface PageProps {
  readonly desk: Desk;
  readonly first: Language;
}

function Page({ desk, first }: PageProps): JSX.Element {
  const [language, setLanguage] = useState(first);
  const theme = useSyncExternalStore(watchTheme, themeNow);
  return (
    <Workbench
      desk={desk}
      language={language}
      theme={theme}
      onLanguage={() => {
        void loadWords(language === 'zh' ? 'en' : 'zh').then((other) => {
          keepLanguage(other);
          setLanguage(other);
        });
      }}
    />
  );
}

async function start(root: HTMLElement): Promise<void> {
  const desk = new Desk({
    open,
    session: (document) =>
      openSession(document, {
        rules: firstRules,
        loadRules: () => import('./rules/index').then(({ rules }) => rules),
        read: (body) => knownOf(body).report,
        check: checked,
      }),
  });
  const opened = openAsked(desk);
  const first = await loadWords(chosenLanguage(navigator.language));
  createRoot(root).render(
    <StrictMode>
      <Page desk={desk} first={first} />
    </StrictMode>,
  );
  // What is kept for later is not fetched while the first findings are waited for.
  void opened.then(keepOffline);
}

const root = document.getElementById('root');
if (root) void start(root);
