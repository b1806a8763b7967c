import { hasMember } from '../run';
import type { Json, Probe, Tools } from './probe';
import { atTheEnd } from './scratch';
import { scratchCells, scratchTable } from './scratch-xml';

/** The font of a paragraph and its place, as Word tells them. */
interface ParagraphFormatting {
  readonly text: string;
  readonly font: string;
  readonly size: number;
  readonly bold: boolean;
  readonly alignment: string;
}

async function paragraphsOf(
  context: Word.RequestContext,
  tablesBefore: number,
): Promise<readonly Word.Paragraph[]> {
  const { tables } = context.document.body;
  tables.load('items/nestingLevel');
  await context.sync();
  const table = tables.items[tablesBefore];
  if (!table) throw new Error('The scratch table is not there');
  const { paragraphs } = table.getRange();
  paragraphs.load('items/text,items/alignment,items/font/name,items/font/size,items/font/bold');
  await context.sync();
  return paragraphs.items.slice(0, scratchCells.length);
}

function formattingOf(paragraphs: readonly Word.Paragraph[]): readonly ParagraphFormatting[] {
  return paragraphs.map(({ text, alignment, font }) => ({
    text,
    font: font.name,
    size: font.size,
    bold: font.bold,
    alignment,
  }));
}

/** Every font that the scratch table's XML names, each once. */
async function fontsOf(context: Word.RequestContext, tablesBefore: number): Promise<Json> {
  const { tables } = context.document.body;
  tables.load('items/nestingLevel');
  await context.sync();
  const table = tables.items[tablesBefore];
  if (!table) return [];
  const xml = table.getRange().getOoxml();
  await context.sync();
  const [, body = ''] = /<w:body>([\s\S]*?)<\/w:tbl>/.exec(xml.value) ?? [];
  return [...new Set([...body.matchAll(/<w:rFonts\s([^>]*?)\/?>/g)].map(([, it = '']) => it))];
}

function insertTable({ batch }: Tools): Promise<void> {
  return batch(async (context) => {
    context.document.body.insertOoxml(scratchTable, 'End');
    await context.sync();
  });
}

function replaceAll(paragraphs: readonly Word.Paragraph[]): void {
  for (const paragraph of paragraphs) {
    if (paragraph.text.trim() === '') paragraph.insertText('345', 'Start');
    else paragraph.getRange('Content').insertText('345', 'Replace');
  }
}

export const replacedText: Probe = {
  id: 'P5',
  question: 'Does a cell keep its font when its text is replaced?',
  writes: true,
  run: (tools) =>
    atTheEnd(tools, async ({ tables }) => {
      await insertTable(tools);
      const before = await tools.batch(async (context) => {
        const paragraphs = await paragraphsOf(context, tables);
        const formatting = formattingOf(paragraphs);
        replaceAll(paragraphs);
        await context.sync();
        return formatting;
      });
      return tools.batch(async (context) => {
        const after = formattingOf(await paragraphsOf(context, tables));
        return {
          cells: scratchCells.map((cell, at) => ({
            cell,
            before: { ...before[at] },
            after: { ...after[at] },
          })),
          fonts: await fontsOf(context, tables),
        };
      });
    }),
};

export const trackedText: Probe = {
  id: 'P6',
  question: 'What does a replaced text read while changes are tracked?',
  writes: true,
  run: (tools) =>
    atTheEnd(tools, async ({ tables }) => {
      await insertTable(tools);
      const mode = await tools.batch(async (context) => {
        const { document } = context;
        if (!hasMember('1.4', document, 'changeTrackingMode')) return undefined;
        document.load('changeTrackingMode');
        await context.sync();
        return document.changeTrackingMode;
      });
      if (mode === undefined) return 'no member';
      const setMode = (wanted: typeof mode): Promise<void> =>
        tools.batch(async (context) => {
          context.document.changeTrackingMode = wanted;
          await context.sync();
        });
      try {
        await setMode('TrackAll');
        return await tools.batch(async (context) => {
          replaceAll(await paragraphsOf(context, tables));
          await context.sync();
          const after = await paragraphsOf(context, tables);
          const reviewed = after.map((paragraph) => paragraph.getReviewedText('Current'));
          await context.sync();
          return scratchCells.map((cell, at) => ({
            cell,
            text: after[at]?.text ?? null,
            reviewed: reviewed[at]?.value ?? null,
          }));
        });
      } finally {
        await setMode(mode);
      }
    }),
};

export const setFont: Probe = {
  id: 'P7',
  question: 'Which fonts of a run does setting font.name change?',
  writes: true,
  run: (tools) =>
    atTheEnd(tools, async ({ tables }) => {
      await insertTable(tools);
      return tools.batch(async (context) => {
        const before = await fontsOf(context, tables);
        for (const paragraph of await paragraphsOf(context, tables)) paragraph.font.name = '黑体';
        await context.sync();
        return { before, after: await fontsOf(context, tables) };
      });
    }),
};
