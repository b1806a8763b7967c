import { makeResetStyles, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { JSX } from 'react';
import { useCallback, useId, useMemo, useRef, useState } from 'react';
import type { Finding } from '../../check/finding';
import type { Place } from '../../report/model';
import type { Translator } from '../../messages/translator';
import { useScroller } from '../theme/scroller-styles';
import { ChosenFigure } from './chosen-figure';
import { FigureCounts, FindingsElsewhere } from './figure-counts';
import type { Figure, JudgedTable } from './figure-states';
import { figureKey } from './figure-states';
import { gridOf } from './grid';
import type { Grid } from './grid';
import type { Position } from './moves';
import { sumMarks } from './sum-marks';
import { TableLines } from './table-lines';
import { TableName } from './table-name';
import { useTooWide } from './too-wide';
import { useWalkedGrid } from './use-walked-grid';
import { tablesTranslate } from './translate';

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
  ...useMixed(),
  scroller: useScroller(),
  table: useTableStyle(),
});

export interface DrawnTableProps {
  readonly judged: JudgedTable;
  readonly translator: Translator;
  readonly canReveal: (place: Place) => boolean;
  readonly onReveal: (place: Place) => void;
}

/** The table is named where one enters it, not again with each cell. */
function withoutTable(name: string, separator: string): string {
  return name.split(separator).slice(1).join(separator);
}

function figureIn(
  { lines }: Grid,
  { figures }: JudgedTable,
  { line, index }: Position,
): Figure | undefined {
  const found = lines[line];
  const cell = found?.is === 'figures' ? found.figures[index] : undefined;
  return cell && figures.get(figureKey(cell.row, cell.column));
}

/** What a screen reader says of a figure: where it stands, what it says, and what is made of it. */
function useFigureName({ table }: JudgedTable, translator: Translator): (figure: Figure) => string {
  const { edition } = table;
  return useCallback(
    ({ place, text, state }) => {
      const translate = tablesTranslate(translator.language);
      return translate('cell', {
        place: withoutTable(
          translator.place(place, edition),
          translator.translate('place.separator'),
        ),
        value: text === '' ? translate('noValue') : text,
        state: translate(`state.${state}`),
      });
    },
    [translator, edition],
  );
}

/** One table of the report as a picture, to be walked with the arrow keys. */
export function DrawnTable({
  judged,
  translator,
  canReveal,
  onReveal,
}: DrawnTableProps): JSX.Element {
  const styles = useStyles();
  const heading = useId();
  const box = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const isTooWide = useTooWide(box, table);
  const { figures, sums } = judged;
  const { form, edition } = judged.table;
  const grid = useMemo(() => gridOf(form), [form]);
  const marks = useMemo(() => sumMarks(grid, sums), [grid, sums]);
  const nameOf = useFigureName(judged, translator);
  const [pointedFinding, setPointedFinding] = useState<Finding>();
  const { tabStop, chosen, pointed, handlers, giveUpChoice } = useWalkedGrid(
    table,
    grid,
    (position) => figureIn(grid, judged, position),
    ({ place }) => {
      if (canReveal(place)) onReveal(place);
    },
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
  const shown = figures.get(chosen ?? '');
  return (
    <section aria-labelledby={heading}>
      <TableName id={heading} table={judged.id} edition={edition} translator={translator} />
      <FigureCounts judged={judged} translator={translator} />
      <div
        ref={box}
        className={isTooWide ? mergeClasses(styles.scroller, styles.tooWide) : undefined}
      >
        <table
          ref={table}
          role="grid"
          aria-labelledby={heading}
          className={styles.table}
          {...handlers}
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
          translator={translator}
          canReveal={canReveal(shown.place)}
          onPoint={setPointedFinding}
          onClose={giveUpChoice}
        />
      )}
      <FindingsElsewhere judged={judged} translator={translator} />
    </section>
  );
}
