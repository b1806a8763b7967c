import type { Block, DocumentBody, Table } from './blocks';

function tablesIn(blocks: readonly Block[]): readonly Table[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? []
      : [
          block,
          ...block.rows.flatMap(({ cells }) => cells.flatMap(({ tables }) => tablesIn(tables))),
        ],
  );
}

// Asked for each cell of a table, and the same as long as the body is.
const known = new WeakMap<DocumentBody, ReadonlyMap<number, Table>>();

/** A table of a document, those within cells included; undefined where there is none. */
export function tableAt(body: DocumentBody, index: number): Table | undefined {
  const tables =
    known.get(body) ?? new Map(tablesIn(body.blocks).map((table) => [table.index, table]));
  known.set(body, tables);
  return tables.get(index);
}
