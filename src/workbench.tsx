// First, so that what it begins goes on while the rest is loaded.
import { asked, documentWorker } from './host/workers';
import { wrap } from 'comlink';
import { StrictMode, useState, useSyncExternalStore } from 'react';
import type { JSX } from 'react';
import { createRoot } from 'react-dom/client';
import { chosenLanguage, keepLanguage } from './app/pane/language-choice';
import type { PaneTheme } from './app/pane/themed';
import { createSession } from './app/session';
import type { Judged } from './check/judged';
import { Desk } from './app/workbench/desk';
import { Workbench } from './app/workbench/workbench';
import { check } from './check/check';
import type { CheckResult } from './check/check';
import type { HeldDocument, Source } from './host/held';
import { HostError } from './host/host';
import type { OpenDocument } from './host/open-document';
import { openRemote } from './host/remote';
import { keepOffline } from './offline/register';
import type { DocumentBody } from './ooxml/blocks';
import { fromPortable } from './report/portable';
import { readReport } from './report/read';
import type { Report } from './report/report';
import { rules } from './rules/index';
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

/** What the workers found, by what they read. */
const known = new WeakMap<
  DocumentBody,
  { readonly report: Report; readonly result: CheckResult }
>();

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
  return openRemote(wrap<HeldDocument<Judged | undefined>>(worker), source, {
    lost,
    close,
    onReading: ({ body, about }) => {
      if (about) known.set(body, { report: fromPortable(about.report), result: about.result });
    },
  });
}

/** Opens what the address asks for; where that is not there, the page is as without. */
async function openAsked(desk: Desk): Promise<void> {
  if (!asked) return;
  const { href, pathname } = asked;
  const name = decodeURIComponent(pathname.split('/').at(-1) ?? '');
  await desk.openLink(name, (signal) => open(href, signal));
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
      createSession(document, {
        rules,
        allRules: Promise.resolve(rules),
        read: (body) => known.get(body)?.report ?? readReport(body),
        check: (report, used) => known.get(report.body)?.result ?? check(report, used),
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
