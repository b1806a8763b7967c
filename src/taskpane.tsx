import { StrictMode, useLayoutEffect, useSyncExternalStore } from 'react';
import type { JSX } from 'react';
import { createRoot } from 'react-dom/client';
import { chosenLanguage } from './app/pane/language-choice';
import { Pane } from './app/pane/pane';
import { useLanguage } from './app/pane/use-language';
import { paneTranslate } from './app/pane/translate';
import { createSession } from './app/session/session';
import type { Session } from './app/session/session-state';
import { openWordDocument } from './document/word/word-host';
import { officeTheme, takeOnTheme, watchOfficeTheme } from './document/word/theme';
import { firstRules } from './rules/first';
import { loadLanguage } from './messages/load-language';
import type { Language } from './messages/translate';

interface PageProps {
  readonly session: Session;
  readonly first: Language;
  readonly wanted: Language;
}

function Page({ session, first, wanted }: PageProps): JSX.Element {
  const { language, missed, change } = useLanguage(first, wanted);
  const theme = useSyncExternalStore(watchOfficeTheme, officeTheme);
  useLayoutEffect(() => {
    takeOnTheme(theme);
  }, [theme]);
  const start = new URLSearchParams(location.search).get('start');
  return (
    <Pane
      session={session}
      diagnosis
      language={language}
      theme={theme}
      start={start === 'templates' ? 'templates' : 'findings'}
      isLanguageMissing={missed > 0}
      onLanguage={change}
    />
  );
}

function show(root: HTMLElement, session: Session, first: Language, wanted: Language): void {
  createRoot(root).render(
    <StrictMode>
      <Page session={session} first={first} wanted={wanted} />
    </StrictMode>,
  );
}

/** Says one thing in place of the pane, where there is no Word to ask for the language. */
async function tell(root: HTMLElement, what: 'notWord' | 'problem.notStarted'): Promise<void> {
  const language = await loadLanguage(chosenLanguage(navigator.language));
  const told = document.createElement('p');
  told.lang = language;
  told.textContent = paneTranslate(language)(what);
  root.replaceChildren(told);
}

async function start(root: HTMLElement): Promise<void> {
  const { host } = await Office.onReady();
  // Outside of Word, Office.js is ready too, and says that there is no host.
  if (host !== Office.HostType.Word) {
    return tell(root, 'notWord');
  }
  // Word takes its time to hand the document out, in which the others come.
  const all = import('./rules/of-report').then(({ rulesOfReport }) => rulesOfReport);
  const session = createSession(openWordDocument(), { rules: firstRules, loadRules: () => all });
  const checking = session.check();
  const wanted = chosenLanguage(Office.context.displayLanguage);
  show(root, session, await loadLanguage(wanted), wanted);
  await checking;
}

const root = document.getElementById('root');
if (root) {
  start(root).catch(() => tell(root, 'problem.notStarted'));
}
