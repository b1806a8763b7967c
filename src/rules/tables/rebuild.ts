import type { FormTable } from '../../report/model';
import type { Fix } from '../rule';

/** Offers the official table in place of a broken one, its known figures carried over. */
export function rebuild(table: FormTable): Fix {
  return {
    kind: 'offer',
    edits: [{ do: 'rebuild-table', table: table.id, edition: table.edition }],
  };
}
