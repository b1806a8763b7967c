import type { Block } from '../../../ooxml/blocks';
import type { Target } from '../../port';
import { readDocument } from '../read/reading';
import { revealInWord } from '../revealing';
import { failureOf } from './failure';
import type { Json, Probe, Tools } from './probe';
import { atTheEnd } from './scratch';
import { scratchLooks, scratchPackage, scratchParagraph, scratchTableMarkup } from './scratch-xml';

const text = '政府信息公开 probe 0418 工作年度报告';

/** The places that are gone to, and what is to be selected there; undefined for whatever it is. */
function targetsIn(blocks: readonly Block[]): Readonly<Record<string, [Target, string?]>> {
  const at = blocks.findIndex((block) => block.kind === 'paragraph' && block.text === text);
  const [paragraph, table] = [blocks[at], blocks.slice(at).find(({ kind }) => kind === 'table')];
  if (paragraph?.kind !== 'paragraph' || table?.kind !== 'table') return {};
  const cells = table.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs));
  const cell = cells.find((one) => one.text !== '');
  const empty = cells.find((one) => one.text === '');
  const { index } = paragraph;
  return {
    paragraph: [{ paragraph: index }, text],
    'a stretch of it': [{ paragraph: index, range: { start: 2, end: 6 } }, text.slice(2, 6)],
    ...(cell ? { 'a cell': [{ paragraph: cell.index }, cell.text] } : {}),
    ...(empty ? { 'an empty cell': [{ paragraph: empty.index }] } : {}),
    table: [{ table: table.index }],
  };
}

async function goTo(tools: Tools, target: Target, wanted: string | undefined): Promise<Json> {
  try {
    const how = await revealInWord(await readDocument(), target);
    const selected = await tools.attempt(async (context) => {
      const range = context.document.getSelection();
      range.load('text');
      await context.sync();
      return range.text === wanted ? 'what was to be' : range.text.length;
    });
    return { how, selected };
  } catch (error) {
    return failureOf(error);
  }
}

export const goingThere: Probe = {
  id: 'P18',
  question: 'How does going to a place end, and what is selected then?',
  writes: true,
  run: (tools) =>
    atTheEnd(tools, async () => {
      await tools.batch(async (context) => {
        const body = `${scratchParagraph(text, scratchLooks.prose)}${scratchTableMarkup}<w:p/>`;
        context.document.body.insertOoxml(scratchPackage(body), 'End');
        await context.sync();
      });
      const { body } = await readDocument();
      const told: Record<string, Json> = {};
      for (const [name, [target, wanted]] of Object.entries(targetsIn(body.blocks))) {
        told[name] = await goTo(tools, target, wanted);
      }
      return told;
    }),
};
