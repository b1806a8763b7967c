import type { Paragraph, Table, TableCell, TableRow } from '../blocks';
import type { XmlTag } from '../xml/reader';
import type { Container } from './container';
import type { ControlStack } from './control-stack';
import { tagValue } from './tag-value';
import type { Tally } from './tally';
import { isOn, wholeNumber } from './values';

type Merge = 'restart' | 'continue';

interface OpenTable {
  readonly index: number;
  readonly start: number;
  readonly rows: TableRow[];
  rowCount: number;
}

interface OpenRow {
  readonly index: number;
  readonly start: number;
  readonly cells: TableCell[];
  cellCount: number;
  gridBefore: number;
  gridAfter: number;
  header: boolean;
  deleted: boolean;
}

interface OpenCell extends Container {
  readonly index: number;
  readonly start: number;
  gridSpan: number;
  vMerge: Merge | undefined;
  hMerge: Merge | undefined;
  deleted: boolean;
}

/** Word's tables have at most 63 columns; more than this is damage or malice. */
const maxGridColumns = 256;

function gridColumns(text: string | undefined, absent: number): number {
  return Math.min(maxGridColumns, Math.max(0, wholeNumber(text) ?? absent));
}

function mergeOf(tag: XmlTag): Merge {
  return tagValue(tag) === 'restart' ? 'restart' : 'continue';
}

/** Builds tables from the events of a scan, and knows where blocks gather. */
export class TableBuilder {
  private readonly tables: OpenTable[] = [];
  private readonly rows: OpenRow[] = [];
  private readonly cells: OpenCell[] = [];
  private count = 0;

  constructor(
    private readonly body: Container,
    private readonly controls: ControlStack,
    private readonly tally: Tally,
  ) {}

  /** The innermost cell that is open, or the body. */
  get container(): Container {
    return this.cells.at(-1) ?? this.body;
  }

  get isInCell(): boolean {
    return this.cells.length > 0;
  }

  openTable(start: number): void {
    this.tables.push({ index: this.count++, start, rows: [], rowCount: 0 });
  }

  openRow(start: number): void {
    const table = this.tables.at(-1);
    if (!table) return;
    this.rows.push({
      index: table.rowCount++,
      start,
      cells: [],
      cellCount: 0,
      gridBefore: 0,
      gridAfter: 0,
      header: false,
      deleted: false,
    });
  }

  openCell(start: number): void {
    this.tally.add('cells');
    const row = this.rows.at(-1);
    if (!row) return;
    this.cells.push({
      index: row.cellCount++,
      start,
      blocks: [],
      pending: undefined,
      gridSpan: 1,
      vMerge: undefined,
      hMerge: undefined,
      deleted: false,
    });
  }

  rowProperty(name: string, tag: XmlTag): void {
    const row = this.rows.at(-1);
    if (!row) return;
    if (name === 'gridBefore') row.gridBefore = this.gap(tag);
    else if (name === 'gridAfter') row.gridAfter = this.gap(tag);
    else if (name === 'tblHeader') row.header = isOn(tagValue(tag));
    else if (name === 'del') row.deleted = true;
  }

  cellProperty(name: string, tag: XmlTag): void {
    const cell = this.cells.at(-1);
    if (!cell) return;
    if (name === 'gridSpan') {
      cell.gridSpan = Math.max(1, gridColumns(tagValue(tag), 1));
      this.tally.add('cells', cell.gridSpan - 1);
    } else if (name === 'vMerge') cell.vMerge = mergeOf(tag);
    else if (name === 'hMerge') cell.hMerge = mergeOf(tag);
    else if (name === 'cellDel') cell.deleted = true;
  }

  /** Ends the innermost cell, all of whose blocks are in it by now. */
  closeCell(end: number): void {
    const open = this.cells.pop();
    if (!open || open.deleted) return;
    const paragraphs: Paragraph[] = [];
    const tables: Table[] = [];
    for (const block of open.blocks) {
      if (block.kind === 'paragraph') paragraphs.push(block);
      else tables.push(block);
    }
    this.rows.at(-1)?.cells.push({
      index: open.index,
      text: paragraphs.map(({ text }) => text).join('\n'),
      paragraphs,
      tables,
      gridSpan: open.gridSpan,
      ...(open.vMerge === undefined ? {} : { vMerge: open.vMerge }),
      ...(open.hMerge === undefined ? {} : { hMerge: open.hMerge }),
      xml: { start: open.start, end },
    });
  }

  closeRow(end: number): void {
    const open = this.rows.pop();
    if (!open || open.deleted) return;
    this.tables.at(-1)?.rows.push({
      index: open.index,
      cells: open.cells,
      gridBefore: open.gridBefore,
      gridAfter: open.gridAfter,
      header: open.header,
      xml: { start: open.start, end },
    });
  }

  closeTable(end: number): void {
    const open = this.tables.pop();
    if (!open) return;
    const table: Table = {
      kind: 'table',
      index: open.index,
      rows: open.rows,
      ...this.controls.around(),
      xml: { start: open.start, end },
    };
    if (table.rows.length > 0) this.container.blocks.push(table);
  }

  /** The columns that a row leaves free. */
  private gap(tag: XmlTag): number {
    const columns = gridColumns(tagValue(tag), 0);
    this.tally.add('cells', columns);
    return columns;
  }
}
