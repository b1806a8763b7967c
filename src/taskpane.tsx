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
import { takeOnTheme } from './document/system-theme';
import { officeTheme, watchOfficeTheme } from './document/word/theme';
import { followCriteria } from './app/settings/follow-criteria';
import { settingsIn } from './app/settings/settings';
import { SettingsContext } from './app/settings/settings-context';
import type { SettingsParts } from './app/settings/settings-context';
import { themeOf } from './app/settings/theme-of';
import { firstRules } from './rules/first';
import { loadLanguage } from './messages/load-language';
import type { Language } from './messages/translate';

interface PageProps extends Pick<SettingsParts, 'settings' | 'loadRules'> {
  readonly session: Session;
  readonly first: Language;
  readonly wanted: Language;
}

function Page({ session, first, wanted, settings, loadRules }: PageProps): JSX.Element {
  const spoken = useLanguage(first, wanted, Office.context.displayLanguage);
  const { language } = spoken;
  const choice = useSyncExternalStore(settings.subscribe, () => settings.chosen.theme);
  const theme = themeOf(choice, useSyncExternalStore(watchOfficeTheme, officeTheme));
  useLayoutEffect(() => {
    takeOnTheme(theme);
  }, [theme]);
  const start = new URLSearchParams(location.search).get('start');
  return (
    <SettingsContext.Provider
      value={{ settings, loadRules, language: spoken.choice, onLanguage: spoken.choose }}
    >
      <Pane
        session={session}
        diagnosis
        language={language}
        theme={theme}
        start={start === 'templates' ? 'templates' : 'findings'}
        isLanguageMissing={spoken.missed > 0}
        onLanguage={spoken.change}
      />
    </SettingsContext.Provider>
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
  const loadRules = (): typeof all => all;
  const settings = settingsIn(() => localStorage);
  const { criteria } = settings;
  const session = createSession(openWordDocument(), { rules: firstRules, loadRules, criteria });
  followCriteria(settings, (other) => void session.goBy(other));
  const checking = session.check();
  const wanted = chosenLanguage(Office.context.displayLanguage);
  const first = await loadLanguage(wanted);
  createRoot(root).render(
    <StrictMode>
      <Page {...{ session, first, wanted, settings, loadRules }} />
    </StrictMode>,
  );
  await checking;
}

const root = document.getElementById('root');
if (root) {
  start(root).catch(() => tell(root, 'problem.notStarted'));
}
