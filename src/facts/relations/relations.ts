import type { DataCell, FormTable } from '../../report/model';
import type { TableForm } from '../../schema/form';
import { columnLabel, rowLabel } from '../../schema/labels';
import { formOf } from '../../schema/editions';
import type { Relation } from '../../schema/relation';
import { leafColumns, leafRows } from '../../schema/walk';
import { cellPlace, isNegative } from '../cell-places';
import type { Equation, Term } from './equation';

/** One figure in a relation; `cell` is absent where the document lacks it. */
export interface Operand {
  readonly row: string;
  readonly column: string;
  readonly label: string;
  readonly cell?: DataCell;
}

/** A relation laid over one row or column of a table. */
export interface RelationInstance {
  readonly relation: Relation;
  readonly table: FormTable;
  /** the row or column that it is laid over */
  readonly line: string;
  readonly left: readonly Operand[];
  readonly right: readonly Operand[];
}

export type Judgement =
  | { readonly is: 'held' }
  /** `difference`: left side minus right side */
  | { readonly is: 'failed'; readonly difference: number }
  /** figures that stand in the way */
  | { readonly is: 'unreadable'; readonly because: readonly Operand[] };

export interface JudgedRelation extends RelationInstance {
  readonly judgement: Judgement;
}

/** The rows or columns that a relation is laid over. */
function linesOf({ over, lines }: Relation, form: TableForm): readonly string[] {
  if (lines) return lines;
  const ids =
    over === 'each column'
      ? form.sections.flatMap((section) => leafColumns(section).map(({ id }) => id))
      : form.sections.flatMap((section) => [
          ...leafRows(section).map(({ id }) => id),
          ...leafColumns(section).flatMap(({ row }) => row ?? []),
        ]);
  return [...new Set(ids)];
}

function operand(table: FormTable, relation: Relation, line: string, reference: string): Operand {
  const [row, column] = relation.over === 'each column' ? [reference, line] : [line, reference];
  const label =
    relation.over === 'each column'
      ? rowLabel(table.form, row)
      : columnLabel(table.form, row, column);
  const cell = table.cell(row, column);
  return { row, column, label: label?.text ?? reference, ...(cell === undefined ? {} : { cell }) };
}

/**
 * The figure that counts, where the cell has one; a count that is not whole, or below zero, cannot
 * be counted with.
 */
export function valueOf(cell: DataCell | undefined): number | undefined {
  if (cell?.state.is !== 'number') return undefined;
  const { value } = cell.state;
  if (isNegative(cell)) return undefined;
  return cell.figure !== 'amount' && !Number.isInteger(value) ? undefined : value;
}

function judge({ relation, left, right }: RelationInstance): Judgement {
  const because = [...left, ...right].filter(({ cell }) => valueOf(cell) === undefined);
  if (because.length > 0) return { is: 'unreadable', because };
  const sum = (side: readonly Operand[]): number =>
    side.reduce((total, { cell }) => total + (valueOf(cell) ?? 0), 0);
  const difference = sum(left) - sum(right);
  const holds = relation.is === 'equal' ? difference === 0 : difference >= 0;
  return holds ? { is: 'held' } : { is: 'failed', difference };
}

/** Lays every relation of the form over a table and judges it. */
export function judgeTable(table: FormTable): readonly JudgedRelation[] {
  return formOf(table.edition)
    .relations.filter((relation) => relation.table === table.id)
    .flatMap((relation) =>
      linesOf(relation, table.form).map((line) => {
        const side = (references: readonly string[]): Operand[] =>
          references.map((reference) => operand(table, relation, line, reference));
        const instance = {
          relation,
          table,
          line,
          left: side(relation.left),
          right: side(relation.right),
        };
        return { ...instance, judgement: judge(instance) };
      }),
    );
}

/** A judged relation as data for a surface, with its figures. */
export function equationOf({ relation, table, left, right }: RelationInstance): Equation {
  const term = ({ label, cell }: Operand): Term => ({
    label,
    value: valueOf(cell) ?? 0,
    ...(cell === undefined ? {} : { place: cellPlace(table, cell) }),
  });
  return { left: left.map(term), is: relation.is, right: right.map(term) };
}
