import { flowingTable } from '../../ooxml/write/flowing-table';
import { newDocument, newTextWidth } from '../../ooxml/write/new-document';
import { paragraphMarkup } from '../../ooxml/write/table-markup';
import type { MarkupParagraph } from '../../ooxml/write/table-markup';
import type { Language } from '../../messages/translate';
import { plainText } from '../plain-text';
import type { Block } from './paper';

/** What official papers are set in: 二号小标宋 for titles, 三号仿宋 for text, 黑体 for headings. */
const looks = {
  title: { font: '方正小标宋简体', size: 44, align: 'center', line: 700 },
  heading: { font: '黑体', size: 32, align: 'left', indent: 2, keepsNext: true, line: 560 },
  text: { font: '仿宋_GB2312', size: 32, align: 'both', indent: 2, line: 560 },
  note: { font: '宋体', size: 21, align: 'left' },
} as const satisfies Record<string, Omit<MarkupParagraph, 'text'>>;

/** 五号, the smallest that is still read without effort. */
const inTables = { font: '宋体', headFont: '黑体', size: 21 } as const;

/** Many machines have no fonts but their own. */
const otherFonts = { 方正小标宋简体: '宋体', 仿宋_GB2312: '仿宋' } as const;

/** Lays something of these shares out over the text's width. */
function widthsOf(shares: readonly number[]): readonly number[] {
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => Math.floor((share / all) * newTextWidth));
}

function* blockMarkup(block: Block): Generator<string> {
  switch (block.is) {
    case 'title':
    case 'heading':
    case 'note':
      yield paragraphMarkup({ ...looks[block.is], text: plainText(block.text) });
      break;
    case 'text':
      yield paragraphMarkup({
        ...looks.text,
        ...(block.at === undefined ? {} : { align: block.at, indent: 0 }),
        text: plainText(block.text),
      });
      break;
    case 'facts': {
      const [name = 0, value = 0] = widthsOf([16, 84]);
      yield* flowingTable({
        ...inTables,
        columns: [
          { width: name, align: 'left', isHead: true },
          { width: value, align: 'left' },
        ],
        rows: block.facts.map((fact) => fact.map(plainText)),
      });
      break;
    }
    case 'table': {
      const widths = widthsOf(block.columns.map(({ share }) => share));
      yield* flowingTable({
        ...inTables,
        columns: block.columns.map((column, at) => ({
          width: widths[at] ?? 0,
          align: column.align ?? 'left',
        })),
        head: block.columns.map(({ head }) => head),
        rows: block.rows.map((row) => row.map(plainText)),
      });
      break;
    }
  }
}

/** Keeps apart what would touch: two tables would be one, and a document ends with a paragraph. */
const gap = paragraphMarkup({ text: '', font: '宋体', size: 16, align: 'left' });

const isBeforeGap: Readonly<Record<Block['is'], boolean>> = {
  title: true,
  heading: false,
  text: false,
  note: false,
  facts: true,
  table: true,
};

function* bodyOf(blocks: readonly Block[]): Generator<string> {
  for (const block of blocks) {
    yield* blockMarkup(block);
    if (isBeforeGap[block.is]) yield gap;
  }
}

/** A paper as a .docx, in the look of official papers. */
export function paperDocx(
  blocks: readonly Block[],
  {
    title,
    day,
    language,
  }: { readonly title: string; readonly day: string; readonly language: Language },
): Uint8Array {
  const tag = language === 'zh' ? 'zh-CN' : 'en-US';
  return newDocument({
    title: plainText(title),
    day,
    language: tag,
    body: bodyOf(blocks),
    otherFonts,
  });
}
