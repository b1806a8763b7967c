import { StrictMode, useSyncExternalStore } from 'react';
import type { JSX } from 'react';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { chosenLanguage, keepLanguage } from './app/pane/language-choice';
import type { PaneTheme } from './app/pane/theme';
import { createSession } from './app/session';
import { Desk } from './app/workbench/desk';
import { Workbench } from './app/workbench/workbench';
import { openFile } from './host/file';
import type { OpenDocument } from './host/open-document';
import { firstRules } from './rules/first';

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

async function open(file: File): Promise<OpenDocument> {
  const host = openFile(new Uint8Array(await file.arrayBuffer()));
  return {
    ...host,
    surroundings: () => Promise.resolve(host.surroundings()),
    pieces: () => Promise.resolve(host.pieces()),
    save: () => Promise.resolve(host.save()),
    close: () => undefined,
  };
}

function Page({ desk }: { readonly desk: Desk }): JSX.Element {
  const [language, setLanguage] = useState(() => chosenLanguage(navigator.language));
  const theme = useSyncExternalStore(watchTheme, themeNow);
  return (
    <Workbench
      desk={desk}
      language={language}
      theme={theme}
      onLanguage={() => {
        const other = language === 'zh' ? 'en' : 'zh';
        keepLanguage(other);
        setLanguage(other);
      }}
    />
  );
}

const root = document.getElementById('root');
if (root) {
  const allRules = import('./rules/index').then(({ rules }) => rules);
  const desk = new Desk({
    open,
    session: (document) => createSession(document, { rules: firstRules, allRules }),
  });
  createRoot(root).render(
    <StrictMode>
      <Page desk={desk} />
    </StrictMode>,
  );
}
