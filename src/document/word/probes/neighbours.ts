import type { Json, Probe, Tools } from './probe';
import { atTheEnd } from './scratch';
import { scratchLooks, scratchPackage, scratchParagraph, scratchTableMarkup } from './scratch-xml';
import { readXml } from './xml';

/** The scratch paragraphs, by texts that nothing else has. */
const texts = { above: 'probe 0417 above', below: 'probe 0417 below', added: 'probe 0417 added' };

/** How a scratch paragraph is set, as its XML says: none of it is the document's own. */
function lookOf(main: string, text: string): Json {
  const paragraph = main
    .split('</w:p>')
    .find((one) => one.replace(/<[^>]*>/g, '').includes(text))
    ?.split(/<w:p(?=[\s>])/)
    .at(-1);
  if (paragraph === undefined) return 'not there';
  const [, said = ''] = /<w:pPr>(.*?)<\/w:pPr>/s.exec(paragraph) ?? [];
  const told = said.match(/<w:(?:spacing|ind|jc|keepNext|snapToGrid)\b[^>]*>/g) ?? [];
  const size = /<w:sz w:val="(\d+)"/.exec(paragraph.slice(paragraph.lastIndexOf('<w:r>')))?.[1];
  return [...told, ...(size === undefined ? [] : [`sz ${size}`])];
}

async function looks({ batch }: Tools): Promise<Json> {
  const flat = await batch(async (context) => {
    const xml = context.document.body.getOoxml();
    await context.sync();
    return xml.value;
  });
  const { main } = readXml(flat);
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, lookOf(main, text)]),
  );
}

type Put = (above: Word.Paragraph, below: Word.Paragraph) => void;

/** Puts something between a heading and prose, and tells how the three look, and the two before. */
function between(tools: Tools, put: Put): Promise<Json> {
  return atTheEnd(tools, async () => {
    await tools.batch(async (context) => {
      const { prose, heading } = scratchLooks;
      const both =
        scratchParagraph(texts.above, heading) + scratchParagraph(texts.below, prose) + '<w:p/>';
      context.document.body.insertOoxml(scratchPackage(both), 'End');
      await context.sync();
    });
    const before = await looks(tools);
    const outcome = await tools.attempt(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load('items/text');
      await context.sync();
      const [above, below] = [texts.above, texts.below].map((wanted) =>
        paragraphs.items.find(({ text }) => text === wanted),
      );
      if (!above || !below) return 'the scratch paragraphs are not there';
      put(above, below);
      await context.sync();
      return 'done';
    });
    return { outcome, before, after: await looks(tools) };
  });
}

async function each(tools: Tools, ways: Readonly<Record<string, Put>>): Promise<Json> {
  const told: Record<string, Json> = {};
  for (const [way, put] of Object.entries(ways)) told[way] = await between(tools, put);
  return told;
}

export const exactSpacing: Probe = {
  id: 'P16',
  question: 'What spacing and indents has a paragraph that is put beside others of exact spacing?',
  writes: true,
  run: (tools) =>
    each(tools, {
      'after the heading': (above) => {
        above.insertParagraph(texts.added, 'After');
      },
      'before the prose': (_, below) => {
        below.insertParagraph(texts.added, 'Before');
      },
      'after the heading, with its line spacing set': (above) => {
        above.insertParagraph(texts.added, 'After').lineSpacing = 28;
      },
    }),
};

export const neighbours: Probe = {
  id: 'P17',
  question: 'How do the paragraphs beside what insertOoxml puts in look afterwards?',
  writes: true,
  run: (tools) => {
    const paragraph = scratchPackage(`${scratchParagraph(texts.added, scratchLooks.prose)}<w:p/>`);
    const table = scratchPackage(`${scratchTableMarkup}<w:p/>`);
    return each(tools, {
      'a paragraph after the heading': (above) => {
        above.getRange('Whole').insertOoxml(paragraph, 'After');
      },
      'a paragraph before the prose': (_, below) => {
        below.getRange('Whole').insertOoxml(paragraph, 'Before');
      },
      'a table after the heading': (above) => {
        above.getRange('Whole').insertOoxml(table, 'After');
      },
    });
  },
};
