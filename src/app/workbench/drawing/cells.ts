/** The cells of a row, each with the first column that it takes. */
function placed(row: HTMLTableRowElement): readonly (readonly [HTMLTableCellElement, number])[] {
  let column = 0;
  return [...row.cells].map((cell) => {
    const at = column;
    column += cell.colSpan;
    return [cell, at] as const;
  });
}

/** The cell that is seen where one that goes on from above is not. */
function tallCellOver(cell: HTMLTableCellElement): HTMLTableCellElement {
  const row = cell.parentElement;
  if (!(row instanceof HTMLTableRowElement)) return cell;
  const column = placed(row).find(([one]) => one === cell)?.[1];
  for (let above = row.previousElementSibling; above; above = above.previousElementSibling) {
    if (!(above instanceof HTMLTableRowElement)) break;
    const over = placed(above).find(([, at]) => at === column)?.[0];
    if (over && over.style.display !== 'none') return over;
  }
  return cell;
}

/** What is marked where a paragraph's mark stands: its cell if it is in one, else itself. */
export function placeOf(mark: Element): HTMLElement | undefined {
  const cell = mark.closest('td');
  if (cell) return cell.style.display === 'none' ? tallCellOver(cell) : cell;
  return mark.closest<HTMLElement>('p') ?? undefined;
}
