/** The sheets that the list of reports is printed on: it is wide. */
export const listPaper = '@page { size: A4 landscape; margin: 12mm; }';

const points = /^\d+(\.\d+)?pt$/;

/**
 * The sheets that a document is printed on, as its first page is: its size, and what its margins
 * leave free. The size of what says none is left to who prints.
 *
 * @param page a page as it is drawn
 */
export function paperOf(page: HTMLElement | undefined): string {
  const { style } = page ?? document.createElement('section');
  const size = [style.width, style.minHeight];
  const margins = [style.paddingTop, style.paddingRight, style.paddingBottom, style.paddingLeft];
  const isKnown = (all: readonly string[]): boolean => all.every((one) => points.test(one));
  return [
    '@page {',
    ...(isKnown(size) ? [`size: ${size.join(' ')};`] : []),
    isKnown(margins) ? `margin: ${margins.join(' ')};` : 'margin: 25mm 20mm;',
    '}',
  ].join(' ');
}
