import type { BodyEdit } from '../../../ooxml/write/edit';
import { inverseOf } from '../../history/inverse';
import { readDocument } from '../read/reading';
import type { WordSnapshot } from '../read/reading';
import { applyInWord } from '../write/writing';
import { failureOf } from './failure';
import type { Json, Probe, Tools } from './probe';
import { atTheEnd } from './scratch';
import { scratchLooks, scratchPackage, scratchParagraph, scratchTableMarkup } from './scratch-xml';
import { withoutIds } from '../read/without-ids';

const texts = { above: 'probe 0420 above', below: 'probe 0420 below' };

/** The edits that put another table in the place of the scratch one. */
function rebuilding({ body: { blocks } }: WordSnapshot): readonly BodyEdit[] {
  const at = blocks.findIndex((block) => block.kind === 'paragraph' && block.text === texts.above);
  const [above, table] = [blocks[at], blocks[at + 1]];
  if (above?.kind !== 'paragraph' || table?.kind !== 'table') return [];
  const cells = table.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs));
  const first = cells[0]?.index ?? -1;
  const markup = scratchTableMarkup.replace('>12<', '>34<');
  return [
    { do: 'insert-blocks', beside: above.index, where: 'after', markup },
    { do: 'remove-blocks', first, count: cells.length },
  ];
}

/** How a reading differs from another, without a word of either. */
function differenceOf(before: WordSnapshot, after: WordSnapshot): Json {
  const [was, is] = [before.body.paragraphs, after.body.paragraphs];
  return {
    paragraphs: is.length - was.length,
    sameTexts: was.length === is.length && was.every(({ text }, at) => text === is[at]?.text),
    sameMarkup: withoutIds(before.xml) === withoutIds(after.xml),
  };
}

async function rebuildAndUndo({ batch }: Tools): Promise<Json> {
  const before = await readDocument();
  const edits = rebuilding(before);
  if (edits.length === 0) return 'the scratch table is not there';
  try {
    const made = await applyInWord(before, edits);
    const rebuilt = differenceOf(before, made.after);
    const inverse = inverseOf(made);
    if (!inverse) return { rebuilt, undone: 'cannot be' };
    // Nothing is written once nobody waits for it any more.
    await batch(() => Promise.resolve());
    const { after } = await applyInWord(made.after, inverse);
    return { rebuilt, undone: differenceOf(before, after) };
  } catch (error) {
    const now = await readDocument();
    return { failure: failureOf(error), left: differenceOf(before, now) };
  }
}

export const undoneRebuild: Probe = {
  id: 'P20',
  question: 'Is a table put in the place of another, and is all as it was once that is undone?',
  writes: true,
  run: (tools) =>
    atTheEnd(tools, async () => {
      await tools.batch(async (context) => {
        const { prose, heading } = scratchLooks;
        const body =
          scratchParagraph(texts.above, heading) +
          scratchTableMarkup +
          scratchParagraph(texts.below, prose) +
          '<w:p/>';
        context.document.body.insertOoxml(scratchPackage(body), 'End');
        await context.sync();
      });
      return rebuildAndUndo(tools);
    }),
};
