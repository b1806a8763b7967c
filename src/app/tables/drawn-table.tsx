import { makeResetStyles, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { JSX, ReactNode } from 'react';
import { useCallback, useId, useImperativeHandle, useMemo, useRef, useState } from 'react';
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
import { useTypedGrid } from './typed-grid';
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
  '& [data-chosen] > div': {
    backgroundColor: tokens.colorBrandBackground2,
    '@media (forced-colors: active)': { outline: '2px dashed Highlight' },
  },
  '& .typing': {
    position: 'absolute',
    // Over the middle of a cell that is narrower than what may be typed.
    inset: '0 auto 0 50%',
    translate: '-50%',
    zIndex: 3,
    boxSizing: 'border-box',
    width: '100%',
    minWidth: '3.5em',
    textAlign: 'center',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `2px solid ${tokens.colorBrandStroke1}`,
  },
  '& .wanted': {
    position: 'absolute',
    top: '100%',
    right: 0,
    zIndex: 4,
    width: 'max-content',
    maxWidth: '14em',
    padding: '2px 4px',
    textAlign: 'left',
    color: tokens.colorStatusDangerForeground3,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorStatusDangerForeground1}`,
  },
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
  /** what can be done about a finding */
  readonly actionsOf?: ((finding: Finding) => ReactNode) | undefined;
}

/** The table is named where one enters it, not again with each cell. */
function withoutTable(name: string, separator: string): string {
  return name.split(separator).slice(1).join(separator);
}

function figureIn(
  { lines }: Grid,
  figures: JudgedTable['figures'],
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
  actionsOf,
}: DrawnTableProps): JSX.Element {
  const styles = useStyles();
  const heading = useId();
  const typed = useTypedGrid();
  const box = useRef<HTMLDivElement>(null);
  const { table, figures } = typed;
  const isTooWide = useTooWide(box, table);
  const { sums } = judged;
  const { form, edition } = judged.table;
  const grid = useMemo(() => gridOf(form), [form]);
  const marks = useMemo(() => sumMarks(grid, sums), [grid, sums]);
  const nameOf = useFigureName(judged, translator);
  const [pointedFinding, setPointedFinding] = useState<Finding>();
  const walk = useWalkedGrid(
    table,
    grid,
    (position) => figureIn(grid, figures, position),
    ({ place }) => {
      typed.stop();
      if (canReveal(place)) onReveal(place);
    },
    typed.onCell,
  );
  useImperativeHandle(typed.walkedRef, () => walk);
  const { tabStop, chosen, pointed, handlers, giveUpChoice } = walk;
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
            details={
              shown && (
                <ChosenFigure
                  figure={shown}
                  edition={edition}
                  translator={translator}
                  canReveal={canReveal(shown.place)}
                  onPoint={setPointedFinding}
                  onClose={giveUpChoice}
                  actionsOf={actionsOf}
                >
                  {typed.tellOf(shown)}
                </ChosenFigure>
              )
            }
          />
        </table>
      </div>
      {typed.told}
      <FindingsElsewhere judged={judged} translator={translator} />
    </section>
  );
}
