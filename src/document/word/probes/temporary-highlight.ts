import { hasMember } from '../run';
import type { Json, Probe, Tools } from './probe';
import { withoutIds } from '../read/without-ids';
import { readXml } from './xml';

async function mainPart({ batch }: Tools): Promise<string> {
  const flat = await batch(async (context) => {
    const xml = context.document.body.getOoxml();
    await context.sync();
    return xml.value;
  });
  return withoutIds(readXml(flat).main);
}

export const temporaryHighlight: Probe = {
  id: 'P10',
  question: 'Does the temporary highlight leave the document as it was?',
  writes: false,
  async run(tools): Promise<Json> {
    const before = await mainPart(tools);
    const onParagraph = (isWanted: (text: string, depth: number) => boolean): Promise<Json> =>
      tools.attempt(async (context) => {
        const { paragraphs } = context.document.body;
        paragraphs.load('items/text,items/tableNestingLevel');
        await context.sync();
        const found = paragraphs.items.find(({ text, tableNestingLevel }) =>
          isWanted(text.trim(), tableNestingLevel),
        );
        if (!found) return 'none to try it on';
        const range = found.getRange('Content');
        if (!hasMember('1.8', range, 'highlight')) return 'no member';
        range.highlight();
        await context.sync();
        range.removeHighlight();
        await context.sync();
        return 'done';
      });
    return {
      text: await onParagraph((text) => text !== ''),
      cell: await onParagraph((text, depth) => text !== '' && depth > 0),
      emptyCell: await onParagraph((text, depth) => text === '' && depth > 0),
      leftAsItWas: (await mainPart(tools)) === before,
    };
  },
};
