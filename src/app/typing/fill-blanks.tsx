import { Button, makeResetStyles } from '@fluentui/react-components';
import type { JSX } from 'react';
import { cellPlace } from '../../facts/cell-places';
import type { FigureAt } from '../../facts/relations/with-figures';
import type { Language } from '../../messages/translate';
import { typingTranslate } from '../../messages/typing/translate';
import type { Checked, Session } from '../session/session-state';
import { usePending } from './figure-sums';
import type { FigureIn } from './filling';
import { isSameFigure } from './sheet';
import { tableOf, typedFiguresOf } from './typed-figures';

const useRowStyle = makeResetStyles({ display: 'flex', flexWrap: 'wrap', gap: '4px' });

/** Puts 0 into the figures that are blank, of a row or of a whole table. */
export function FillBlanks({
  at,
  checked,
  session,
  language,
}: {
  readonly at: FigureIn;
  readonly checked: Checked;
  readonly session: Session;
  readonly language: Language;
}): JSX.Element | null {
  const style = useRowStyle();
  const translate = typingTranslate(language);
  const pending = usePending(session);
  const table = tableOf(checked, at.table);
  const isTyped = (cell: FigureAt): boolean =>
    pending.some((one) => one.table === at.table && isSameFigure(one, cell));
  const blank = (table?.cells ?? []).filter(
    (cell) =>
      cell.state.is === 'blank' &&
      !isTyped(cell) &&
      table !== undefined &&
      session.cellAt(cellPlace(table, cell)) !== undefined,
  );
  const inRow = blank.filter(({ row }) => row === at.row);
  if (blank.length === 0) return null;
  const fill = (label: string, cells: readonly FigureAt[]): JSX.Element => (
    <Button
      size="small"
      // The keyboard stays where it is.
      onMouseDown={(event) => {
        event.preventDefault();
      }}
      onClick={() => {
        const zeros = cells.map(({ row, column }) => ({ row, column, text: '0' }));
        typedFiguresOf(session).type(at.table, zeros);
      }}
    >
      {label}
    </Button>
  );
  return (
    <div className={style}>
      {inRow.length > 0 && fill(translate('fillRow', { count: inRow.length }), inRow)}
      {blank.length > inRow.length && fill(translate('fillTable', { count: blank.length }), blank)}
    </div>
  );
}
