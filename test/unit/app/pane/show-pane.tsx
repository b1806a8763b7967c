import { act, configure, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { UserEvent } from '@testing-library/user-event';
import type { JSX } from 'react';
import { useState } from 'react';
import { Pane } from '../../../../src/app/pane/pane';
import type { View } from '../../../../src/app/pane/views';
import { followCriteria } from '../../../../src/app/settings/follow-criteria';
import type { Settings } from '../../../../src/app/settings/settings';
import { SettingsContext } from '../../../../src/app/settings/settings-context';
import { createSession } from '../../../../src/app/session/session';
import type { SessionOptions } from '../../../../src/app/session/document-session';
import type { Session } from '../../../../src/app/session/session-state';
import type { DocumentHost } from '../../../../src/document/port';
import { rules } from '../../../../src/rules/index';
import type { Language } from '../../../../src/messages/translate';

// Drawing takes its time on a machine that is shared.
configure({ asyncUtilTimeout: 20_000 });
const loadRules = (): Promise<typeof rules> => Promise.resolve(rules);
/** 09:05 on the clock of whoever runs the tests. */
const now = new Date(2024, 11, 31, 9, 5).getTime();

interface Options extends Partial<SessionOptions> {
  readonly language?: Language;
  readonly start?: View;
  /** what a person set; absent where nothing can be */
  readonly settings?: Settings;
}

/** The pane of a session, in a page that changes the language when asked to. */
function Page(props: {
  readonly session: Session;
  readonly first: Language;
  readonly start: View;
  readonly settings: Settings | undefined;
}): JSX.Element {
  const [language, setLanguage] = useState(props.first);
  const { settings } = props;
  const pane = (
    <Pane
      session={props.session}
      language={language}
      theme="light"
      start={props.start}
      onLanguage={() => {
        setLanguage(language === 'zh' ? 'en' : 'zh');
      }}
    />
  );
  if (!settings) return pane;
  const onLanguage = (choice: Language | undefined): void => {
    setLanguage(choice ?? props.first);
  };
  return (
    <SettingsContext.Provider value={{ settings, language: undefined, onLanguage, loadRules }}>
      {pane}
    </SettingsContext.Provider>
  );
}

export interface ShownPane {
  readonly session: Session;
  readonly user: UserEvent;
}

/** Shows the pane over a document that nobody has checked yet. */
export function showUnchecked(
  host: DocumentHost,
  { language = 'zh', start = 'findings', settings, ...options }: Options = {},
): ShownPane {
  const session = createSession(host, { rules, now: () => now, ...options });
  if (settings) followCriteria(settings, (criteria) => void session.goBy(criteria));
  const user = userEvent.setup();
  render(<Page session={session} first={language} start={start} settings={settings} />);
  return { session, user };
}

/** Shows the pane over a document, checked and at rest. */
export async function showPane(host: DocumentHost, options: Options = {}): Promise<ShownPane> {
  const shown = showUnchecked(host, options);
  await act(() => shown.session.check());
  // What comes later than the first findings is there once it can be asked to check again.
  // It is looked for by its text: to work out the names of all buttons takes jsdom a while.
  await screen.findByText(options.language === 'en' ? 'Check again' : '重新检查', {
    selector: 'button',
  });
  return shown;
}
