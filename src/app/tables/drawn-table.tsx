import { makeResetStyles, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { JSX, KeyboardEvent } from 'react';
import { useCallback, useId, useMemo, useRef, useState } from 'react';
import type { Finding } from '../../check/finding';
import type { Place } from '../../report/model';
import type { Speaker } from '../../messages/speak';
import { useScroller } from '../theme/scroller-styles';
import { ChosenFigure } from './chosen-figure';
import type { Figure, JudgedTable } from './figure-states';
import { figureKey, figureStates } from './figure-states';
import { gridOf } from './grid';
import type { Position } from './moves';
import { firstPosition, moved } from './moves';
import { sumMarks } from './sum-marks';
import { TableLines } from './table-lines';
import { TableName } from './table-name';
import { useTooWide } from './too-wide';
import { tablesVoice } from './voice';

const useCountsStyle = makeResetStyles({
  margin: '2px 0 4px',
  color: tokens.colorNeutralForeground2,
});
const useMixed = makeStyles({
  // Within its box, so that the bar for what is beside it is in sight, and the header stays there.
  tooWide: { maxHeight: 'max(300px, 60vh)', '--told': '0px' },
});
const useTableStyle = makeResetStyles({
  width: '100%',
  borderCollapse: 'separate',
  borderSpacing: 0,
  fontFamily: 'inherit',
});

const useStyles = () => ({
  counts: useCountsStyle(),
  ...useMixed(),
  scroller: useScroller(),
  table: useTableStyle(),
});

export interface DrawnTableProps {
  readonly judged: JudgedTable;
  readonly speaker: Speaker;
  readonly canReveal: (place: Place) => boolean;
  readonly onReveal: (place: Place) => void;
}

function positionAt(target: EventTarget, table: HTMLElement | null): Position | undefined {
  if (!(target instanceof Element)) return undefined;
  const cell = target.closest('[data-at]');
  if (!cell || table?.contains(cell) !== true) return undefined;
  const [line, index] = (cell.getAttribute('data-at') ?? '').split(':').map(Number);
  return line === undefined || index === undefined ? undefined : { line, index };
}

/** The table is named where one enters it, not again with each cell. */
function withoutTable(name: string, separator: string): string {
  return name.split(separator).slice(1).join(separator);
}

/** One table of the report as a picture, to be walked with the arrow keys. */
export function DrawnTable({ judged, speaker, canReveal, onReveal }: DrawnTableProps): JSX.Element {
  const styles = useStyles();
  const heading = useId();
  const box = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const isTooWide = useTooWide(box, table);
  const { figures, sums, others } = judged;
  const { form, edition } = judged.table;
  const say = tablesVoice(speaker.language);
  const grid = useMemo(() => gridOf(form), [form]);
  const marks = useMemo(() => sumMarks(grid, sums), [grid, sums]);
  const [tabStop, setTabStop] = useState<Position>(() => firstPosition(grid));
  const [chosen, setChosen] = useState<string>();
  const [pointed, setPointed] = useState<string>();
  const [pointedFinding, setPointedFinding] = useState<Finding>();

  const figureAt = ({ line, index }: Position): Figure | undefined => {
    const found = grid.lines[line];
    const cell = found?.is === 'figures' ? found.figures[index] : undefined;
    return cell && figures.get(figureKey(cell.row, cell.column));
  };
  const nameOf = useCallback(
    ({ place, text, state }: Figure) =>
      say('cell', {
        place: withoutTable(speaker.place(place, edition), speaker.say('place.separator')),
        value: text === '' ? say('noValue') : text,
        state: say(`state.${state}`),
      }),
    [speaker, say, edition],
  );

  const shownKey = pointed ?? chosen;
  const lit = useMemo(
    () =>
      new Set(
        pointedFinding
          ? [pointedFinding.key]
          : (figures.get(shownKey ?? '')?.findings ?? []).map(({ key }) => key),
      ),
    [figures, shownKey, pointedFinding],
  );

  const choose = (at: Position | undefined): void => {
    const figure = at && figureAt(at);
    if (!figure) return;
    setTabStop(at);
    setChosen(figure.key);
    if (canReveal(figure.place)) onReveal(figure.place);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>): void => {
    const at = positionAt(event.target, table.current);
    if (!at) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      choose(at);
      return;
    }
    if (event.key === 'Escape') {
      setChosen(undefined);
      return;
    }
    const to = moved(grid, at, event.key, event.ctrlKey || event.metaKey);
    if (!to) return;
    event.preventDefault();
    setTabStop(to);
    table.current?.querySelector<HTMLElement>(`[data-at="${to.line}:${to.index}"]`)?.focus();
  };
  const point = (target: EventTarget): void => {
    const at = positionAt(target, table.current);
    setPointed(at && figureAt(at)?.key);
  };
  const all = [...figures.values()];
  const counts = figureStates.flatMap((state) => {
    const count = all.filter((figure) => figure.state === state).length;
    return count === 0 ? [] : [say('count', { state: say(`state.${state}`), count })];
  });
  const shown = figures.get(chosen ?? '');
  return (
    <section aria-labelledby={heading}>
      <TableName id={heading} table={judged.id} edition={edition} speaker={speaker} />
      <p className={styles.counts}>{counts.join(speaker.say('listSeparator'))}</p>
      <div
        ref={box}
        className={isTooWide ? mergeClasses(styles.scroller, styles.tooWide) : undefined}
      >
        <table
          ref={table}
          role="grid"
          aria-labelledby={heading}
          className={styles.table}
          onClick={(event) => {
            choose(positionAt(event.target, table.current));
          }}
          onKeyDown={onKeyDown}
          onFocus={(event) => {
            point(event.target);
          }}
          onBlur={() => {
            setPointed(undefined);
          }}
          onMouseOver={(event) => {
            point(event.target);
          }}
          onMouseLeave={() => {
            setPointed(undefined);
          }}
        >
          <TableLines
            grid={grid}
            figures={figures}
            marks={marks}
            lit={lit}
            tabStop={tabStop}
            selected={chosen}
            nameOf={nameOf}
          />
        </table>
      </div>
      {shown && (
        <ChosenFigure
          figure={shown}
          edition={edition}
          speaker={speaker}
          canReveal={canReveal(shown.place)}
          onPoint={setPointedFinding}
          onClose={() => {
            setChosen(undefined);
          }}
        />
      )}
      {others.length > 0 && (
        <p className={styles.counts}>{say('elsewhere', { count: others.length })}</p>
      )}
    </section>
  );
}
