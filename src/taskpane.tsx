import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { chosenLanguage, keepLanguage } from './app/pane/language-choice';
import { Pane } from './app/pane/pane';
import type { PaneTheme } from './app/pane/theme';
import { paneVoice } from './app/pane/voice';
import { createSession } from './app/session';
import type { Session } from './app/session-state';
import { openWordDocument } from './host/word';
import { firstRules } from './rules/first';
import type { Language } from './words/say';

/** Whether a colour such as #262626 is nearer to black. */
function isDark(colour: string): boolean {
  const value = Number.parseInt(colour.replace('#', ''), 16);
  const [red, green, blue] = [value >> 16, (value >> 8) & 255, value & 255];
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

function themeOf(): PaneTheme {
  if (matchMedia('(forced-colors: active)').matches) return 'contrast';
  // Older versions tell no theme, whatever the types say.
  const office: { officeTheme?: { bodyBackgroundColor?: string } } = Office.context;
  const colour = office.officeTheme?.bodyBackgroundColor;
  const dark =
    colour === undefined ? matchMedia('(prefers-color-scheme: dark)').matches : isDark(colour);
  return dark ? 'dark' : 'light';
}

function show(root: HTMLElement, session: Session, first: Language): void {
  const place = createRoot(root);
  const start = new URLSearchParams(location.search).get('start');
  const render = (language: Language): void => {
    place.render(
      <StrictMode>
        <Pane
          session={session}
          language={language}
          theme={themeOf()}
          start={start === 'templates' ? 'templates' : 'findings'}
          onLanguage={() => {
            const other = language === 'zh' ? 'en' : 'zh';
            keepLanguage(other);
            render(other);
          }}
        />
      </StrictMode>,
    );
  };
  render(first);
}

async function start(root: HTMLElement): Promise<void> {
  const { host } = await Office.onReady();
  // Outside of Word, Office.js is ready too, and says that there is no host.
  if (host !== Office.HostType.Word) {
    root.textContent = paneVoice(chosenLanguage(navigator.language))('notWord');
    return;
  }
  const session = createSession(openWordDocument(), {
    rules: firstRules,
    allRules: import('./rules/index').then(({ rules }) => rules),
  });
  show(root, session, chosenLanguage(Office.context.displayLanguage));
  await session.check();
}

const root = document.getElementById('root');
if (root) void start(root);
