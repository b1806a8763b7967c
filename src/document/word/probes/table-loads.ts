import type { Json, Probe } from './probe';
import { readXml, topTables } from './xml';

/** What is asked of every table; a load that throws takes its whole batch with it. */
const tableLoads = [
  'values',
  'rowCount',
  'isUniform',
  'headerRowCount',
  'rows/items/cellCount',
  'rows/items/rowIndex',
  'rows/items/values',
] as const;

/** What is asked of each cell. */
const cellLoads = ['rowIndex', 'cellIndex', 'value', 'columnWidth'] as const;

/** More tables than the form has tell nothing new. */
const mostTables = 3;

/** Neighbours that are alike as one, so that a long table is told in few lines. */
function runsOf(values: readonly Json[]): Json {
  const runs: { times: number; is: Json }[] = [];
  for (const is of values) {
    const last = runs.at(-1);
    if (last && JSON.stringify(last.is) === JSON.stringify(is)) last.times += 1;
    else runs.push({ times: 1, is });
  }
  return runs;
}

export const tableLoadings: Probe = {
  id: 'P3',
  question: 'Which properties of a table with merged cells can be loaded, and in what shape?',
  writes: false,
  async run({ batch, attempt }): Promise<Json> {
    const { flat, indices } = await batch(async (context) => {
      const { body } = context.document;
      const xml = body.getOoxml();
      body.tables.load('items/nestingLevel');
      await context.sync();
      return {
        flat: xml.value,
        indices: body.tables.items.flatMap(({ nestingLevel }, at) =>
          nestingLevel === 1 ? [at] : [],
        ),
      };
    });
    const shapes = topTables(readXml(flat).body);
    const told: Json[] = [];
    for (const [order, index] of indices.slice(0, mostTables).entries()) {
      const tableIn = async (context: Word.RequestContext): Promise<Word.Table> => {
        const { tables } = context.document.body;
        tables.load('items/nestingLevel');
        await context.sync();
        const table = tables.items[index];
        if (!table) throw new Error('The table is gone');
        return table;
      };
      const loads: Record<string, Json> = {};
      for (const load of tableLoads) {
        loads[load] = await attempt(async (context) => {
          const table = await tableIn(context);
          table.load(load);
          await context.sync();
          return shapeOf(table, load);
        });
      }
      const rows: Json[] = [];
      for (const [row, { cells }] of (shapes[order]?.rows ?? []).entries()) {
        rows.push(
          await attempt(async (context) => {
            const table = await tableIn(context);
            const found = Array.from({ length: cells.length + 1 }, (_, cell) =>
              table.getCellOrNullObject(row, cell),
            );
            await context.sync();
            return found.map(({ isNullObject }) => !isNullObject);
          }),
        );
      }
      const cells: Record<string, Json> = {};
      for (const load of cellLoads) {
        cells[load] = runsOf(
          await eachRow(shapes[order]?.rows.length ?? 0, (row) =>
            attempt(async (context) => {
              const table = await tableIn(context);
              const first = table.getCellOrNullObject(row, 0);
              first.load(load);
              await context.sync();
              return 'loads';
            }),
          ),
        );
      }
      told.push({
        xmlCells: runsOf(
          (shapes[order]?.rows ?? []).map((row) =>
            row.cells.map(({ gridSpan, vMerge }) => `${gridSpan}${vMerge ?? ''}`).join(' '),
          ),
        ),
        loads,
        cellsThere: runsOf(rows),
        firstCells: cells,
      });
    }
    return told;
  },
};

async function eachRow(rows: number, ask: (row: number) => Promise<Json>): Promise<Json[]> {
  const told: Json[] = [];
  for (let row = 0; row < rows; row++) told.push(await ask(row));
  return told;
}

/** The shape of what was loaded, without its texts. */
function shapeOf(table: Word.Table, load: (typeof tableLoads)[number]): Json {
  const widths = (values: readonly (readonly string[])[]): Json =>
    runsOf(values.map(({ length }) => length));
  switch (load) {
    case 'values':
      return widths(table.values);
    case 'rowCount':
    case 'isUniform':
    case 'headerRowCount':
      return table[load];
    case 'rows/items/cellCount':
      return runsOf(table.rows.items.map(({ cellCount }) => cellCount));
    case 'rows/items/rowIndex':
      return table.rows.items.length;
    case 'rows/items/values':
      return widths(table.rows.items.flatMap(({ values }) => values));
  }
}
