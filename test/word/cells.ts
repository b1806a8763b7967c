import type { Element } from 'slimdom';
import type { Thing } from './objects';
import type { Play } from './plays';
import { attribute, childrenOf, isWord, shownText } from './text';
import { WordError } from './word-error';

function mergeOf(cell: Element): Element | undefined {
  return childrenOf(cell, 'tcPr').flatMap((tcPr) => childrenOf(tcPr, 'vMerge'))[0];
}

function spanOf(cell: Element): number {
  const span = childrenOf(cell, 'tcPr').flatMap((tcPr) => childrenOf(tcPr, 'gridSpan'))[0];
  return Number(attribute(span, 'val') ?? 1);
}

function isContinued(cell: Element): boolean {
  const merge = mergeOf(cell);
  return merge !== undefined && attribute(merge, 'val') !== 'restart';
}

/** Cells and rows may stand within controls. */
function within(element: Element, name: string): Element[] {
  return element.childNodes.flatMap((node): Element[] => {
    if (isWord(node, name)) return [node];
    return isWord(node, 'sdt', 'sdtContent', 'customXml') ? within(node, name) : [];
  });
}

function unknown(thing: string, name: string): WordError {
  return new WordError('NotImplemented', `${thing}.${name}`, 501);
}

/** The rows and cells of a table as Word's model has them. */
export interface Cells {
  readonly rows: Thing;
  readonly isUniform: boolean;
  readonly headerRowCount: number;
  cell(row: number, cell: number): Thing | undefined;
  thingOf(cell: Element): Thing;
}

/**
 * The cells of a table. A cell that a tall one runs through is counted or not as the play says; to
 * ask for the place of a cell that is merged downwards fails, as it does in Word.
 */
export function cellsOf(
  table: Element,
  play: Play,
  collection: (type: string, items: readonly Thing[]) => Thing,
): Cells {
  const rows = (): Element[] => within(table, 'tr');
  const listed = (row: Element): Element[] =>
    within(row, 'tc').filter(
      (cell) => play.mergedContinuations === 'counted' || !isContinued(cell),
    );
  const valueOf = (cell: Element): string =>
    within(cell, 'p')
      .map((paragraph) => shownText(paragraph, play.deletedText === 'included'))
      .join('\r\n');
  const rowIndexOf = (cell: Element): number =>
    rows().findIndex((row) => within(row, 'tc').includes(cell));
  const thingOf = (cell: Element): Thing => ({
    type: 'TableCell',
    get: (name) => {
      switch (name) {
        case 'value':
          return valueOf(cell);
        case 'rowIndex':
          return rowIndexOf(cell);
        case 'cellIndex': {
          if (mergeOf(cell)) throw new WordError('GeneralException', 'TableCell.cellIndex');
          const own = rows()[rowIndexOf(cell)];
          return own && listed(own).indexOf(cell);
        }
        case 'columnWidth':
        case 'width': {
          const width = childrenOf(cell, 'tcPr').flatMap((tcPr) => childrenOf(tcPr, 'tcW'))[0];
          return Number(attribute(width, 'w') ?? 0) / 20;
        }
      }
      throw unknown('TableCell', name);
    },
  });
  const rowThing = (row: Element, index: number): Thing => ({
    type: 'TableRow',
    get: (name) => {
      switch (name) {
        case 'cellCount':
          return listed(row).length;
        case 'rowIndex':
          return index;
        case 'values':
          return [listed(row).map(valueOf)];
        case 'cells':
          return collection('TableCellCollection', listed(row).map(thingOf));
      }
      throw unknown('TableRow', name);
    },
  });
  const shapes = rows().map((row) => within(row, 'tc').map(spanOf).join(' '));
  return {
    get rows() {
      return collection('TableRowCollection', rows().map(rowThing));
    },
    isUniform: new Set(shapes).size <= 1,
    headerRowCount: rows().filter((row) =>
      childrenOf(row, 'trPr').some((trPr) => childrenOf(trPr, 'tblHeader').length > 0),
    ).length,
    cell: (row, cell) => {
      const own = rows()[row];
      const found = own && listed(own)[cell];
      return found && thingOf(found);
    },
    thingOf,
  };
}
