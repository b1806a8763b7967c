import { cellPlace } from '../../facts/cell-places';
import type { Translator } from '../../messages/translator';
import { typingTranslate } from '../../messages/typing/translate';
import { paneTranslate } from '../pane/translate';
import { typedValue } from '../pane/typed-value';
import type { Session } from '../session/session-state';
import type { TypedOver } from './cell-field';
import type { FigureIn, NotTaken } from './filling';
import { isSameFigure } from './sheet';
import { tableOf, typedFiguresOf } from './typed-figures';

/** How a figure reads, or will once what was typed is in the document. */
export function figureText(session: Session, at: FigureIn): string {
  const { checked } = session.state;
  const pending = typedFiguresOf(session).pending.findLast(
    (one) => one.table === at.table && isSameFigure(one, at),
  );
  const cell = checked && tableOf(checked, at.table)?.cell(at.row, at.column);
  return pending?.text ?? cell?.raw ?? '';
}

/** A figure as it can be typed over; undefined where the document takes nothing there. */
export function typedOver(
  session: Session,
  at: FigureIn,
  translator: Translator,
): TypedOver | undefined {
  const { checked } = session.state;
  const table = checked && tableOf(checked, at.table);
  const cell = table?.cell(at.row, at.column);
  if (!table || !cell || !session.cellAt(cellPlace(table, cell))) return undefined;
  const translate = typingTranslate(translator.language);
  const raw = figureText(session, at);
  const place = translator.place(cellPlace(table, cell), table.edition);
  return {
    raw,
    label:
      raw.trim() === ''
        ? translate('valueEmpty', { place })
        : translate('value', { place, raw: raw.trim() }),
    read: (text) => (text.trim() === '' ? '' : typedValue(text, cell.figure)),
    wanted: paneTranslate(translator.language)(`typeWanted.${cell.figure}`),
  };
}

/** Why what was typed or pasted was not taken, as a sentence. */
export function notTakenText(why: NotTaken, { language }: Translator): string {
  const translate = typingTranslate(language);
  switch (why.is) {
    case 'unread':
      return translate('unread', { figure: why.wanted });
    case 'too-large':
      return translate('pasteTooLarge', { rows: why.rows, columns: why.columns });
    case 'no-figure':
      return translate('pasteNoFigure', { text: why.text });
    case 'held':
      return translate('pasteHeld');
    case 'kept':
      return translate('emptyHeld');
  }
}
