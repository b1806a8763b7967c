import type { Json, Probe } from './probe';

export const selection: Probe = {
  id: 'P13',
  question: 'What can be loaded of the place where the cursor stands?',
  writes: false,
  async run({ attempt }): Promise<Json> {
    const ofCell = (load: 'rowIndex' | 'cellIndex' | 'value' | 'width'): Promise<Json> =>
      attempt(async (context) => {
        const cell = context.document.getSelection().parentTableCellOrNullObject;
        cell.load(load);
        await context.sync();
        if (cell.isNullObject) return 'in no cell';
        return load === 'value' ? 'loads' : cell[load];
      });
    return {
      table: await attempt(async (context) => {
        const table = context.document.getSelection().parentTableOrNullObject;
        table.load('nestingLevel');
        await context.sync();
        return table.isNullObject ? 'in no table' : table.nestingLevel;
      }),
      paragraphs: await attempt(async (context) => {
        const { paragraphs } = context.document.getSelection();
        paragraphs.load('items/tableNestingLevel');
        await context.sync();
        return paragraphs.items.map(({ tableNestingLevel }) => tableNestingLevel).slice(0, 20);
      }),
      cell: {
        rowIndex: await ofCell('rowIndex'),
        cellIndex: await ofCell('cellIndex'),
        value: await ofCell('value'),
        width: await ofCell('width'),
      },
    };
  },
};
