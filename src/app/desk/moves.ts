/** Where a person is in the table: a line, and the column that they move along. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** So many lines are passed by Page Up and Page Down. */
const page = 15;

/** Where a key leads in a table of such a size; undefined for a key that leads nowhere. */
export function moved(
  { line, column }: Position,
  { lines, columns }: { readonly lines: number; readonly columns: number },
  { key, isWithControl }: { readonly key: string; readonly isWithControl: boolean },
): Position | undefined {
  const [bottom, right] = [lines - 1, columns - 1];
  const to = (wanted: number): Position => ({
    line: Math.min(Math.max(wanted, 0), bottom),
    column,
  });
  switch (key) {
    case 'ArrowUp':
      return to(isWithControl ? 0 : line - 1);
    case 'ArrowDown':
      return to(isWithControl ? bottom : line + 1);
    case 'PageUp':
      return to(line - page);
    case 'PageDown':
      return to(line + page);
    case 'ArrowLeft':
      return { line, column: isWithControl ? 0 : Math.max(column - 1, 0) };
    case 'ArrowRight':
      return { line, column: isWithControl ? right : Math.min(column + 1, right) };
    case 'Home':
      return { line: isWithControl ? 0 : line, column: 0 };
    case 'End':
      return { line: isWithControl ? bottom : line, column: right };
    default:
      return undefined;
  }
}
