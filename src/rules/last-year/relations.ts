import type { TableId } from '../../schema/form';

/**
 * What a figure must come to from last year's report. It is laid over the tables of both years where
 * both are of one edition and have all of its columns.
 */
export interface YearRelation {
  readonly code: 'documents' | 'items';
  readonly table: TableId;
  readonly rows: readonly string[];
  /** the column of this year's figure */
  readonly figure: string;
  /** columns of last year's table that are summed */
  readonly lastYear: readonly string[];
  /** columns of this year's table that are added to that, and taken away */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly basis: string;
}

/**
 * What goes on from one year to the next in the table of disclosure. The columns of the editions
 * mean different things, so that nothing goes on from 2020 to 2021.
 */
export const yearRelations: readonly YearRelation[] = [
  {
    code: 'documents',
    table: 'disclosure',
    rows: ['regulations', 'normativeDocuments'],
    figure: 'inForce',
    lastYear: ['inForce'],
    added: ['issued'],
    removed: ['repealed'],
    basis: 'Y03',
  },
  {
    code: 'items',
    table: 'disclosure',
    rows: ['licensing', 'otherServices', 'punishment', 'coercion', 'fees'],
    figure: 'lastYearItems',
    lastYear: ['lastYearItems', 'change'],
    added: [],
    removed: [],
    basis: 'Y05',
  },
];
