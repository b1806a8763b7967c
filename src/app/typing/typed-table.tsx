import { makeResetStyles, tokens } from '@fluentui/react-components';
import { typingTranslate } from '../../messages/typing/translate';
import type { JSX, ReactNode } from 'react';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Translator } from '../../messages/translator';
import type { Session } from '../session/session-state';
import { figureKey } from '../tables/figure-states';
import type { Figure, JudgedTable } from '../tables/figure-states';
import { gridOf } from '../tables/grid';
import { TypedInto } from '../tables/typed-grid';
import type { TypedGrid } from '../tables/typed-grid';
import { FigureSums, usePending } from './figure-sums';
import { FillBlanks } from './fill-blanks';
import type { FigureIn } from './filling';
import { PictureTyping } from './picture-typing';
import type { DrawnPicture, Typing } from './picture-typing';

const useStripStyle = makeResetStyles({
  position: 'sticky',
  bottom: 0,
  zIndex: 3,
  maxHeight: '40vh',
  overflowY: 'auto',
  padding: '6px 8px',
  border: `1px solid ${tokens.colorNeutralStroke1}`,
  backgroundColor: tokens.colorNeutralBackground1,
  '& > p': { margin: 0 },
  // There is nothing to tell of a figure without sums.
  ':empty': { display: 'none' },
});

const useHintStyle = makeResetStyles({ margin: '4px 0', color: tokens.colorNeutralForeground2 });

/** The figures of a table, those that were just typed as they will be. */
function useTypedFigures(judged: JudgedTable, session: Session): JudgedTable['figures'] {
  const pending = usePending(session);
  return useMemo(() => {
    const typed = pending.filter(({ table }) => table === judged.id);
    if (typed.length === 0) return judged.figures;
    const figures = new Map(judged.figures);
    for (const { row, column, text } of typed) {
      const figure = figures.get(figureKey(row, column));
      if (figure) figures.set(figure.key, { ...figure, text });
    }
    return figures;
  }, [judged, pending]);
}

/** Lets a person type over the figures of a table's picture, as over those of the document. */
export function TypedTable({
  judged,
  session,
  translator,
  children,
}: {
  readonly judged: JudgedTable;
  readonly session: Session;
  readonly translator: Translator;
  /** the picture, which finds in `TypedInto` what is typed into it */
  readonly children: ReactNode;
}): JSX.Element {
  const strip = useStripStyle();
  const hint = useHintStyle();
  const [typing, setTyping] = useState<Typing>();
  const [notTaken, setNotTaken] = useState<string>();
  const table = useRef<HTMLTableElement>(null);
  const walkedRef: TypedGrid['walkedRef'] = useRef(null);
  const figures = useTypedFigures(judged, session);
  const { checked } = session.state;
  const { id } = judged;
  const grid = useMemo(() => gridOf(judged.table.form), [judged.table.form]);
  const [{ filling, show }] = useState(() => {
    const picture = new PictureTyping();
    return {
      filling: picture.filling,
      show: (drawn: DrawnPicture) => {
        picture.drawn = drawn;
      },
    };
  });
  useLayoutEffect(() => {
    const about = { judged, grid, session, translator, table, walkedRef };
    show({ ...about, onTyping: setTyping, onNotTaken: setNotTaken });
  }, [show, judged, grid, session, translator]);
  const stop = (): void => {
    setTyping(undefined);
    setNotTaken(undefined);
  };
  const inTable = ({ row, column }: Figure): FigureIn => ({ table: id, row, column });
  if (!checked) return <></>;
  const about = { checked, session, translator };
  const typed: TypedGrid = {
    figures,
    table,
    walkedRef,
    stop,
    onCell: {
      onKey: (event, figure) => {
        if (event.key === 'Escape') stop();
        return filling.onKey(event, inTable(figure));
      },
      onOpen: (figure) => filling.open(inTable(figure)),
      onCopy: (data, figure) => {
        filling.copy(data, inTable(figure));
      },
      onAlone: () => {
        filling.chooseAlone();
      },
      onPaste: (data, figure) => {
        filling.paste(data, inTable(figure), true);
      },
    },
    told: (typing ?? notTaken) !== undefined && (
      <div className={strip}>
        {notTaken !== undefined && <p role="alert">{notTaken}</p>}
        {typing && <FigureSums at={typing.at} text={typing.text} {...about} />}
      </div>
    ),
    tellOf: (figure) => (
      <>
        <FigureSums at={inTable(figure)} {...about} />
        <FillBlanks
          at={inTable(figure)}
          checked={checked}
          session={session}
          language={translator.language}
        />
        {session.canWrite && (
          <p className={hint}>{typingTranslate(translator.language)('typingHint')}</p>
        )}
      </>
    ),
  };
  return <TypedInto.Provider value={typed}>{children}</TypedInto.Provider>;
}
