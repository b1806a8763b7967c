import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { OpenDocument } from '../../host/open-document';
import type { Language } from '../../words/say';
import { createSpeaker } from '../../words/speak';
import { paneVoice } from '../pane/voice';
import type { Session } from '../session-state';
import { pagesOf } from './drawing/document-pages';
import { flagsOf, writeFigure } from './places';
import { workbenchVoice } from './voice';

const useStyles = makeStyles({
  pages: {
    position: 'relative',
    overflow: 'auto',
    height: '100%',
    contain: 'strict',
    backgroundColor: tokens.colorNeutralBackground4,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  told: { padding: '8px 16px' },
});

export interface PagesViewProps {
  readonly name: string;
  readonly opened: OpenDocument;
  readonly session: Session;
  readonly language: Language;
  /** the person wants to see a finding in the list */
  readonly onWanted: (key: string) => void;
}

/** The document as its pages, with what was found marked in them. */
export function PagesView({
  name,
  opened,
  session,
  language,
  onWanted,
}: PagesViewProps): JSX.Element {
  const styles = useStyles();
  const say = workbenchVoice(language);
  const scroller = useRef<HTMLDivElement>(null);
  const pages = pagesOf(opened);
  const [drawn, setDrawn] = useState<'drawing' | 'drawn' | 'failed'>('drawing');
  const checked = useSyncExternalStore(
    (listener) => session.subscribe(listener),
    () => session.state.checked,
  );
  const { rules } = session;
  const speaker = useMemo(() => createSpeaker(language, rules), [language, rules]);

  useEffect(() => (scroller.current ? pages.enter(scroller.current) : undefined), [pages]);

  useEffect(() => {
    if (!checked) return;
    pages.tell({
      show: ([key]) => {
        if (key !== undefined) onWanted(key);
      },
      type: (flag, value) => {
        writeFigure(checked, session, flag, value);
      },
    });
    const voice = workbenchVoice(language);
    const flags = flagsOf(checked, session, speaker, voice, paneVoice(language));
    pages.show(checked.snapshot.body, flags).then(
      () => {
        setDrawn('drawn');
      },
      () => {
        setDrawn('failed');
      },
    );
  }, [checked, language, onWanted, pages, session, speaker]);

  return (
    <div
      ref={scroller}
      className={styles.pages}
      role="region"
      aria-label={say('pages', { name })}
      // What scrolls has to be reached by keyboard, also where nothing in it is marked.
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      {drawn !== 'drawn' && (
        <p className={styles.told} role="status">
          {say(drawn === 'failed' ? 'notDrawn' : 'drawing')}
        </p>
      )}
    </div>
  );
}
