import type { Paragraph, Table } from '../../../src/ooxml/blocks';
import type { Chapter, DataCell, FormTable, Report } from '../../../src/report/model';
import { formOf } from '../../../src/schema/editions';
import type { ChapterId, TableId } from '../../../src/schema/form';
import type { Found } from '../../../src/check/finding';

const nowhere = { start: 0, end: 0 };

function paragraph(index: number, text = ''): Paragraph {
  return {
    kind: 'paragraph',
    index,
    text,
    number: '',
    pieces: [],
    styleName: '',
    bold: false,
    alignment: '',
    pictures: 0,
    xml: nowhere,
  };
}

/** A chapter whose heading is a paragraph and whose text goes on to another. */
export function chapter(id: ChapterId, first: number, last = first): Chapter {
  const heading = paragraph(first);
  const blocks = Array.from({ length: last - first }, (_, index) => paragraph(first + 1 + index));
  return {
    id,
    heading: { title: '', paragraph: heading, start: 0, end: 0 },
    verdict: { is: 'exact' },
    blocks,
    prose: blocks,
    topics: [],
  };
}

/** A table of the form with some of its figures, its first paragraph given. */
export function formTable(
  id: TableId,
  first: number,
  figures: Readonly<Record<string, number>> = {},
): FormTable {
  const piece: Table = {
    kind: 'table',
    index: 0,
    xml: nowhere,
    rows: [
      {
        index: 0,
        gridBefore: 0,
        gridAfter: 0,
        header: false,
        xml: nowhere,
        cells: [
          {
            index: 0,
            text: '',
            paragraphs: [paragraph(first)],
            tables: [],
            gridSpan: 1,
            xml: nowhere,
          },
        ],
      },
    ],
  };
  const cells = Object.entries(figures).map(([name, at], index): DataCell => {
    const dot = name.lastIndexOf('.');
    return {
      row: name.slice(0, dot),
      column: name.slice(dot + 1),
      figure: 'count',
      raw: '0',
      state: { is: 'number', value: 0, format: [] },
      address: { table: 0, row: index, cell: 0, paragraph: at },
    };
  });
  return {
    id,
    edition: '2021',
    form: formOf('2021').tables[id],
    chapter: id,
    pieces: [piece],
    labels: [],
    cells,
    cell: (row, column) => cells.find((one) => one.row === row && one.column === column),
    missingRows: [],
    missingColumns: [],
    missingLabels: [],
    extraRows: [],
    shape: [],
    looseLines: [],
    foreignLabels: [],
  };
}

export function reportOf(chapters: readonly Chapter[], tables: readonly FormTable[] = []): Report {
  return {
    edition: '2021',
    expectedEdition: '2021',
    isEditionKnown: true,
    year: 2023,
    preamble: [],
    chapters,
    tables,
    otherTables: [],
    body: { blocks: [], paragraphs: [], sections: [] },
  };
}

export function finding(more: Partial<Found> = {}): Found {
  return { is: 'wrong', rule: 'a-rule', severity: 'error', code: 'wrong', at: [{}], ...more };
}
