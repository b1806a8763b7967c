import { wrap } from 'comlink';
import { StrictMode, useState, useSyncExternalStore } from 'react';
import type { JSX } from 'react';
import { createRoot } from 'react-dom/client';
import { chosenLanguage, keepLanguage } from './app/pane/language-choice';
import type { PaneTheme } from './app/pane/themed';
import { createSession } from './app/session';
import { askedFile } from './app/workbench/asked-file';
import type { CheckedElsewhere } from './app/workbench/checked-elsewhere';
import { Desk } from './app/workbench/desk';
import { Workbench } from './app/workbench/workbench';
import { check } from './check/check';
import type { CheckResult } from './check/check';
import type { HeldDocument } from './host/held';
import { HostError } from './host/host';
import type { OpenDocument } from './host/open-document';
import { openRemote } from './host/remote';
import { keepOffline } from './offline/register';
import type { DocumentBody } from './ooxml/blocks';
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
const results = new WeakMap<DocumentBody, CheckResult>();

/** Each file is read and kept by a worker of its own, so that none can stop the page or another. */
function open(file: File, signal: AbortSignal): Promise<OpenDocument> {
  const worker = new Worker(new URL('./document-worker.ts', import.meta.url));
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
  const held = wrap<HeldDocument & CheckedElsewhere>(worker);
  return openRemote(held, file, {
    lost,
    close,
    onReading: async ({ revision, body }) => {
      const result = await held.check(revision);
      if (result) results.set(body, result);
    },
  });
}

/** Opens what the address asks for; where that is not there, the page is as without. */
async function openAsked(desk: Desk): Promise<void> {
  const address = askedFile(location.href);
  if (!address) return;
  const answer = await fetch(address).catch(() => undefined);
  const name = decodeURIComponent(address.pathname.split('/').at(-1) ?? '');
  if (answer?.ok) await desk.open([new File([await answer.blob()], name)]);
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
        check: (report, used) => results.get(report.body) ?? check(report, used),
      }),
  });
  void openAsked(desk);
  const first = await loadWords(chosenLanguage(navigator.language));
  createRoot(root).render(
    <StrictMode>
      <Page desk={desk} first={first} />
    </StrictMode>,
  );
  void keepOffline();
}

const root = document.getElementById('root');
if (root) void start(root);
