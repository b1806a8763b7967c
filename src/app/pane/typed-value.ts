import { readFigure } from '../../report/tables/figures';
import type { FormatFault } from '../../report/model';
import type { FigureKind } from '../../schema/form';

/** Ways of writing a figure of which plain digits say the same; a unit may change the value. */
const harmless: ReadonlySet<FormatFault> = new Set([
  'full-width',
  'space',
  'separator',
  'leading-zero',
  'spelled-sign',
  'spelled-number',
]);

/**
 * What goes into a cell for what a person typed.
 *
 * @returns undefined where that is no figure the form could have there
 */
export function typedValue(text: string, figure: FigureKind): string | undefined {
  const state = readFigure(text, figure);
  if (state.is !== 'number' || !state.format.every((fault) => harmless.has(fault))) {
    return undefined;
  }
  const { value, format } = state;
  if (figure !== 'amount' && !Number.isInteger(value)) return undefined;
  if (figure !== 'change' && value < 0) return undefined;
  return format.length === 0 ? text.trim() : String(value);
}
