import type { Table } from '../../ooxml/blocks';
import type { Label, TableForm } from '../../schema/form';
import type { LeafColumn, LeafRow } from '../../schema/walk';
import { judgeLabel, judgeNumbered } from './label';
import type { DataCell, FoundLabel, ShapeFault } from '../model';
import { findColumns } from './header';
import type { FoundColumn } from './header';
import { linesOf, words } from './line';
import type { Line, LineCell } from './line';
import type { FormSection } from './lines';
import { matchLines } from './match-lines';
import type { MatchedLine } from './match-lines';
import { bestCell } from './score';

/** What a form finds of itself in a document's table. */
export interface MappedTable {
  readonly form: TableForm;
  readonly labels: readonly FoundLabel[];
  readonly cells: readonly DataCell[];
  readonly missingRows: readonly string[];
  readonly missingColumns: readonly string[];
  readonly missingLabels: readonly Label[];
  readonly extra: readonly Line[];
  readonly shape: readonly ShapeFault[];
}

/** Gathers what is found of one section. */
class SectionMapper {
  readonly labels: FoundLabel[] = [];
  readonly cells: DataCell[] = [];
  readonly shape: ShapeFault[] = [];
  readonly missingLabels: Label[] = [];
  readonly missingColumns: string[] = [];
  private readonly columns: readonly FoundColumn[];
  private readonly headers: readonly MatchedLine[];
  private readonly figures: readonly MatchedLine[];

  constructor(
    private readonly section: FormSection,
    matched: readonly MatchedLine[],
  ) {
    const own = matched.filter(({ wanted }) => wanted.section.section === section.section);
    for (const { line, wanted } of own) {
      if (wanted.is !== 'heading') continue;
      const cell = words(line)[0];
      if (cell) this.found(wanted.label, cell);
    }
    this.headers = own.filter(({ wanted }) => wanted.is === 'header');
    this.figures = own.filter(({ wanted }) => wanted.is === 'figures');
    this.columns = findColumns(
      this.headers.map(({ line }) => line),
      section,
    );
  }

  read(): void {
    this.readHeader();
    this.readGroupLabels();
    for (const { line, wanted, outOfOrder } of this.figures) {
      if (wanted.is !== 'figures') continue;
      this.readFigures(line, wanted.row);
      const first = line.cells[0];
      if (outOfOrder && first) {
        const row = wanted.row?.id;
        this.shape.push({
          is: 'order',
          ...(row === undefined ? {} : { row }),
          address: first.address,
        });
      }
    }
  }

  private found(label: Label, cell: LineCell, heads: { row?: string; column?: string } = {}): void {
    const { numeral } = cell;
    this.labels.push({
      label,
      text: cell.text,
      ...(numeral === undefined ? {} : { numeral }),
      ...(cell.plain === cell.text ? {} : { hasNote: true as const }),
      verdict: numeral ? judgeNumbered(cell.plain, numeral, label) : judgeLabel(cell.plain, label),
      address: cell.address,
      ...heads,
    });
  }

  private readHeader(): void {
    if (
      this.headers.some(({ line }) => line.cells.some(({ own, folded }) => own && folded === ''))
    ) {
      this.shape.push({ is: 'flattened-header' });
    }
    const cells = this.headers.flatMap(({ line }) => words(line).filter(({ own }) => own));
    const columnCells = new Set(this.columns.map(({ cell }) => cell));
    for (const { column, cell } of this.columns) {
      const own = cells.find(({ grid }) => grid === cell);
      if (own)
        this.found(column.label, own, {
          column: column.id,
          ...(column.row === undefined ? {} : { row: column.row }),
        });
    }
    const others = cells.filter(({ grid }) => !columnCells.has(grid));
    const groups = new Set(this.section.columns.flatMap((column) => column.groups));
    const corner = this.section.section.corner;
    for (const label of [...(corner ? [corner] : []), ...groups]) {
      const best = bestCell(others, label);
      if (best) this.found(label, best.cell);
      else this.missingLabels.push(label);
    }
    const found = new Set(this.columns.map(({ column }) => column));
    if (this.headers.length === 0) return;
    for (const column of this.section.columns) {
      if (!found.has(column)) this.missingColumns.push(columnName(column));
    }
  }

  private readGroupLabels(): void {
    const groups = new Map<Label, Line[]>();
    for (const { line, wanted } of this.figures) {
      if (wanted.is !== 'figures') continue;
      for (const group of wanted.row?.groups ?? []) {
        groups.set(group, [...(groups.get(group) ?? []), line]);
      }
    }
    for (const [label, lines] of groups) {
      const cells = new Map(lines.flatMap(words).map((cell) => [cell.grid, cell]));
      const best = bestCell([...cells.values()], label);
      if (best) this.found(label, best.cell);
      else this.missingLabels.push(label);
    }
  }

  private readFigures(line: Line, row: LeafRow | undefined): void {
    const labelAt = row ? this.readRowLabel(line, row) : -1;
    const figures = line.cells.slice(labelAt + 1);
    const wanted = this.section.columns;
    const byHeader = this.byHeader(line, figures);
    const merged = figures.filter(
      ({ grid, own, isFigure }) =>
        isFigure && (!own || this.headsOver(line, grid.column, grid.columnSpan) > 1),
    );
    const [mergedCell] = merged;
    if (mergedCell && byHeader.size < this.columns.length && figures.length < wanted.length) {
      this.shape.push({
        is: 'merged-figures',
        row: row?.id ?? '',
        raw: mergedCell.text,
        address: mergedCell.address,
      });
    }
    const assigned = this.assign(figures, byHeader);
    if (!assigned.isSound && !mergedCell) {
      const first = line.cells[0];
      if (first) {
        this.shape.push({
          is: 'uneven-row',
          ...(row === undefined ? {} : { row: row.id }),
          address: first.address,
        });
      }
    }
    for (const column of wanted) {
      const cell = assigned.cells.get(column);
      if (cell) this.dataCell(row, column, cell);
    }
  }

  /**
   * Figures by their headers, or by their order where the header's grid is not the figures' own and
   * there are just as many; `isSound` is false where neither tells them all.
   */
  private assign(
    figures: readonly LineCell[],
    byHeader: ReadonlyMap<LeafColumn, LineCell>,
  ): { readonly cells: ReadonlyMap<LeafColumn, LineCell>; readonly isSound: boolean } {
    const columns =
      this.columns.length > 0 ? this.columns.map(({ column }) => column) : this.section.columns;
    const taken = new Set(byHeader.values());
    const isLeftOver = figures.some((cell) => !taken.has(cell) && cell.folded !== '');
    if (byHeader.size === columns.length && !isLeftOver) return { cells: byHeader, isSound: true };
    for (const cells of [figures, figures.filter(({ folded }) => folded !== '')]) {
      if (cells.length !== columns.length || !cells.every(({ own }) => own)) continue;
      const inOrder = columns.flatMap((column, index) => {
        const cell = cells[index];
        return cell ? [[column, cell] as const] : [];
      });
      return { cells: new Map(inOrder), isSound: true };
    }
    return { cells: byHeader, isSound: false };
  }

  /** The cell of the row's own label; its position among the line's cells. */
  private readRowLabel(line: Line, row: LeafRow): number {
    const best = bestCell(words(line), row.label);
    const position = best
      ? line.cells.indexOf(best.cell)
      : line.cells.length - this.section.columns.length - 1;
    const cell = line.cells[position];
    if (cell) this.found(row.label, cell, { row: row.id });
    return position;
  }

  /** Figures by the grid column in which their header begins. */
  private byHeader(line: Line, figures: readonly LineCell[]): ReadonlyMap<LeafColumn, LineCell> {
    const found = new Map<LeafColumn, LineCell>();
    const starts = new Map(figures.map((cell) => [cell.grid.column, cell]));
    for (const { column, cell } of this.columns) {
      const figure = starts.get(cell.column);
      const spans = figure ? this.headsOver(line, figure.grid.column, figure.grid.columnSpan) : 0;
      if (figure?.own === true && spans === 1) found.set(column, figure);
    }
    return found;
  }

  /** How many headers begin over a stretch of grid columns. */
  private headsOver(line: Line, start: number, span: number): number {
    const sameGrid = this.headers.some((header) => header.line.grid.width === line.grid.width);
    if (!sameGrid) return 0;
    return this.columns.filter(({ cell }) => cell.column >= start && cell.column < start + span)
      .length;
  }

  private dataCell(row: LeafRow | undefined, column: LeafColumn, cell: LineCell): void {
    this.cells.push({
      row: column.row ?? row?.id ?? '',
      column: column.id,
      figure: column.figure,
      raw: cell.text,
      state: cell.figure(column.figure),
      address: cell.address,
    });
  }
}

function columnName(column: LeafColumn): string {
  return column.row === undefined ? column.id : `${column.row}.${column.id}`;
}

/** Maps a document's table, in one or more pieces, onto a form. */
export function mapTable(pieces: readonly Table[], form: TableForm): MappedTable {
  const lines = pieces.flatMap(linesOf);
  const { matched, extra, missing } = matchLines(lines, form);
  const sections = new Map(
    matched.map(({ wanted }) => [wanted.section.section, wanted.section] as const),
  );
  const mappers = [...sections.values()].map((section) => new SectionMapper(section, matched));
  for (const mapper of mappers) mapper.read();

  const missingRows: string[] = [];
  const missingLabels = mappers.flatMap((mapper) => mapper.missingLabels);
  for (const line of missing) {
    if (line.is === 'figures') missingRows.push(line.row?.id ?? '');
    else if (line.is === 'heading') missingLabels.push(line.label);
  }
  for (const line of missing) {
    // A section whose header is gone altogether; where one of its lines is left, its labels were judged.
    const whole = missing.filter(({ is, section }) => is === 'header' && section === line.section);
    const all = new Set(line.section.columns.map(({ label }) => label));
    const found = mappers.some(({ labels }) => labels.some(({ label }) => all.has(label)));
    if (line.is === 'header' && whole[0] === line && !found) missingLabels.push(...all);
  }
  return {
    form,
    labels: mappers.flatMap(({ labels }) => labels),
    cells: mappers.flatMap(({ cells }) => cells),
    missingRows,
    missingColumns: mappers.flatMap((mapper) => mapper.missingColumns),
    missingLabels: [...new Set(missingLabels)],
    extra,
    shape: mappers.flatMap(({ shape }) => shape),
  };
}
