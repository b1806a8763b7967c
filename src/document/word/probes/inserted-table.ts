import type { Json, Probe, Tools } from './probe';
import { atTheEnd } from './scratch';
import { scratchCells, scratchTable } from './scratch-xml';

/** The ways in which a table can be put behind a paragraph. */
const ways = {
  'body End': (context) => {
    context.document.body.insertOoxml(scratchTable, 'End');
  },
  'after a paragraph': (context) => {
    const paragraph = context.document.body.insertParagraph('1', 'End');
    paragraph.getRange('Whole').insertOoxml(scratchTable, 'After');
  },
  'before a paragraph': (context) => {
    const paragraph = context.document.body.insertParagraph('1', 'End');
    paragraph.getRange('Whole').insertOoxml(scratchTable, 'Before');
  },
  'instead of an empty paragraph': (context) => {
    const paragraph = context.document.body.insertParagraph('', 'End');
    paragraph.getRange('Whole').insertOoxml(scratchTable, 'Replace');
  },
  'behind another table': (context) => {
    context.document.body.insertOoxml(scratchTable, 'End');
    context.document.body.insertOoxml(scratchTable, 'End');
  },
} satisfies Readonly<Record<string, (context: Word.RequestContext) => void>>;

function insert(tools: Tools, put: (context: Word.RequestContext) => void): Promise<Json> {
  return atTheEnd(tools, async (before) => {
    const start = tools.now();
    await tools.batch(async (context) => {
      put(context);
      await context.sync();
    });
    const milliseconds = Math.round(tools.now() - start);
    return tools.batch(async (context) => {
      const { paragraphs, tables } = context.document.body;
      paragraphs.load('items/text,items/tableNestingLevel');
      tables.load('items/nestingLevel');
      await context.sync();
      const added = paragraphs.items.slice(before.paragraphs);
      return {
        milliseconds,
        tables: tables.items.length - before.tables,
        // Only what was put there is told: a cell, an empty paragraph or another.
        paragraphs: added.map(({ text, tableNestingLevel }) =>
          tableNestingLevel > 0 ? 'cell' : text === '' ? 'empty' : 'text',
        ),
        cellsOfOneTable: scratchCells.length,
      };
    });
  });
}

export const insertedTable: Probe = {
  id: 'P8',
  question: 'How many paragraphs come with a table that is inserted, and how long does it take?',
  writes: true,
  async run(tools): Promise<Json> {
    const told: Record<string, Json> = {};
    for (const [way, put] of Object.entries(ways)) {
      told[way] = await insert(tools, put);
    }
    return told;
  },
};
