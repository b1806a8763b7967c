import { makeStyles, tokens } from '@fluentui/react-components';
import { zoomByWheel } from './view-settings';
import type { ViewSettings } from './view-settings';
import type { JSX } from 'react';
import { useEffect, useId, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { OpenDocument } from '../../document/file/open-document';
import { paragraphText } from '../../ooxml/paragraph-text';
import type { Language } from '../../messages/translate';
import { createTranslator } from '../../messages/translator';
import { paneTranslate } from '../pane/translate';
import type { Session } from '../session/session-state';
import { usePending } from '../typing/figure-sums';
import type { FigureIn } from '../typing/filling';
import { typedFiguresOf } from '../typing/typed-figures';
import { figureText, notTakenText, typedOver } from '../typing/typed-over';
import { pagesOf } from './drawing/document-pages';
import type { CharacterMark } from './drawing/characters';
import { MarkStrip } from './mark-strip';
import { FigureStrip } from './figure-strip';
import { flagsOf, marksOf } from './flags-of';
import type { News } from './news';
import { workbenchTranslate } from './translate';

/** Fluent's Tab does not see into a shadow tree, and would begin anew from the top of the page. */
const leftToBrowser = JSON.stringify({ focusable: { ignoreKeydown: { Tab: true } } });

const useStyles = makeStyles({
  view: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    '@media print': { display: 'block', height: 'auto' },
  },
  pages: {
    position: 'relative',
    overflow: 'auto',
    flexGrow: 1,
    minHeight: 0,
    contain: 'strict',
    backgroundColor: tokens.colorNeutralBackground4,
    '@media print': { height: 'auto', overflow: 'visible', contain: 'none' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  told: { padding: '8px 16px' },
});

/** How far the drawing is, as the catalogue calls it. */
type Drawn = 'drawing' | 'drawn' | 'drawnInPart' | 'notDrawn';

/** So much of a paragraph is told that it can be known by it. */
const toldLength = 24;

export interface PagesViewProps {
  readonly name: string;
  readonly opened: OpenDocument;
  readonly session: Session;
  readonly settings: ViewSettings;
  readonly language: Language;
  /** the person wants to see a finding in the list */
  readonly onWanted: (key: string, staysThere?: boolean) => void;
  /** something is to be told that needs no answer */
  readonly onTold: (news: News) => void;
}

/** The document as its pages, with what was found marked in them. */
export function PagesView({
  name,
  opened,
  session,
  settings,
  language,
  onWanted,
  onTold,
}: PagesViewProps): JSX.Element {
  const styles = useStyles();
  const hint = useId();
  const translate = workbenchTranslate(language);
  const scroller = useRef<HTMLDivElement>(null);
  const pages = pagesOf(opened);
  const [drawn, setDrawn] = useState<Drawn>('drawing');
  const [chosen, setChosen] = useState<{
    readonly at: FigureIn;
    readonly text: string | undefined;
  }>();
  const [mark, setMark] = useState<CharacterMark>();
  const checked = useSyncExternalStore(
    (listener) => session.subscribe(listener),
    () => session.state.checked,
  );
  const isNone = useSyncExternalStore(
    (listener) => session.subscribe(listener),
    () => session.state.problem !== undefined,
  );
  const { rules } = session;
  const translator = useMemo(() => createTranslator(language, rules), [language, rules]);

  useEffect(() => (scroller.current ? pages.enter(scroller.current) : undefined), [pages]);
  useEffect(() => {
    const around = scroller.current;
    if (!around) return undefined;
    const onWheel = zoomByWheel(settings);
    // Else the browser would make the whole window larger.
    around.addEventListener('wheel', onWheel, { passive: false });
    return () => {
      around.removeEventListener('wheel', onWheel);
    };
  }, [settings]);
  const zoom = useSyncExternalStore(
    (listener) => settings.subscribe(listener),
    () => settings.view.zoom,
  );
  useEffect(() => {
    pages.zoom(zoom, (shown) => {
      settings.noteZoom(shown);
    });
  }, [pages, settings, zoom]);

  useEffect(() => {
    const translate = workbenchTranslate(language);
    pages.tell({
      show: ([key], staysThere) => {
        if (key !== undefined) onWanted(key, staysThere);
      },
      figureOf: (at) => typedOver(session, at, translator),
      textOfFigure: (at) => figureText(session, at),
      chosen: (at, text) => {
        setChosen(at && { at, text });
      },
      typed: (table, texts) => {
        typedFiguresOf(session).type(table, texts);
      },
      notTaken: (why) => {
        onTold({ key: 'notTaken', data: { why: notTakenText(why, translator) } });
      },
      moved: (text) => {
        const start = text.trim().slice(0, toldLength);
        onTold(
          start === '' ? { key: 'cursorEmpty' } : { key: 'cursorAfter', data: { text: start } },
        );
      },
      textOf: (paragraph) =>
        checked && session.canSetText(paragraph)
          ? paragraphText(checked.report.body, paragraph)
          : undefined,
      changed: (change) => void session.setText(change),
      refused: () => {
        onTold({ key: 'inWord' });
      },
      marked: setMark,
      cursorWord: translate('cursor'),
    });
    let isOver = false;
    const draw = async (): Promise<Drawn | undefined> => {
      // The list is shown first: to mark thousands of places takes its time as well.
      await new Promise((done) => setTimeout(done));
      if (isOver) return undefined;
      if (checked) {
        const words = [translator, translate, paneTranslate(language)] as const;
        const flags = flagsOf(checked, session, ...words);
        const marks = marksOf(checked, ...words);
        const { tables } = checked.report;
        const isWhole = await pages.show(checked.snapshot.body, { flags, marks, tables });
        return isWhole ? 'drawn' : 'drawnInPart';
      }
      // What is no report is drawn as well, for a table or a whole one can be put into it.
      const { body } = await opened.read();
      const isWhole = await pages.show(body, { flags: [], tables: [], marks: [] });
      return isWhole ? 'drawn' : 'drawnInPart';
    };
    if (!checked && !isNone) return undefined;
    draw().then(
      (now) => {
        if (now) setDrawn(now);
      },
      () => {
        setDrawn('notDrawn');
      },
    );
    return () => {
      isOver = true;
    };
  }, [checked, isNone, language, onTold, onWanted, opened, pages, session, translator]);

  const pending = usePending(session);
  useEffect(() => {
    pages.showTyped(pending);
  }, [pages, pending]);

  return (
    <div className={styles.view}>
      <p id={hint} hidden>
        {translate('pagesHint')}
      </p>
      <div
        ref={scroller}
        className={styles.pages}
        role="region"
        aria-label={translate('pages', { name })}
        aria-describedby={hint}
        // What scrolls has to be reached by keyboard, also where nothing in it is marked.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        data-tabster={leftToBrowser}
      >
        {drawn !== 'drawn' && (
          <p className={styles.told} role="status">
            {translate(drawn)}
          </p>
        )}
      </div>
      {!chosen && mark && mark.of > 1 && (
        <MarkStrip
          mark={mark}
          translate={translate}
          onStep={(by) => {
            pages.step(by);
          }}
        />
      )}
      {chosen && checked && (
        <FigureStrip
          at={chosen.at}
          text={chosen.text}
          checked={checked}
          session={session}
          translator={translator}
        />
      )}
    </div>
  );
}
