import { plainText } from './live';
import type { Block, DocumentBody, Paragraph } from '../../../ooxml/blocks';

/** A paragraph of the XML as the object model may list it. */
export interface XmlParagraph {
  readonly index: number;
  /** each way its plain text may read: as it is, and with what revisions took away */
  readonly texts: readonly string[];
  /** a control around it shows its prompt, which Word tells as its text and the XML does not */
  readonly isPrompt?: true;
}

/** What a table adds to a list of paragraphs, in document order. */
export type TableItem =
  | { readonly is: 'paragraph'; readonly paragraph: XmlParagraph; readonly continued: boolean }
  | { readonly is: 'row end' };

/**
 * The body as a row of paragraphs and stretches of table; tables that touch are one stretch.
 * `hidden` is a paragraph of the XML that is none of the text, deleted under revision or in a text
 * box, and that Word may list all the same.
 */
export type Segment =
  | { readonly is: 'paragraph'; readonly paragraph: XmlParagraph }
  | { readonly is: 'hidden' }
  | { readonly is: 'tables'; readonly items: readonly TableItem[] };

function listed(paragraph: Paragraph): XmlParagraph {
  const { index, text, marked } = paragraph;
  const texts = (marked === undefined ? [text] : [text, marked]).map(plainText);
  return { index, texts, ...(isPrompted(paragraph) ? { isPrompt: true } : {}) };
}

/** Whether a blank paragraph is all that a content control holds, which shows its prompt there. */
export function isPrompted({ prompts = [], xml }: Paragraph): boolean {
  const [prompt, ...others] = prompts;
  return prompt !== undefined && others.length === 0 && prompt.start < xml.start;
}

function tableItems(block: Block, continued: boolean): TableItem[] {
  if (block.kind === 'paragraph') {
    return [{ is: 'paragraph', paragraph: listed(block), continued }];
  }
  return block.rows.flatMap(({ cells }): TableItem[] => [
    ...cells.flatMap(({ paragraphs, tables, vMerge, hMerge }) => {
      const isContinued = continued || vMerge === 'continue' || hMerge === 'continue';
      // A cell's own order of paragraphs and tables is told by their places in the XML.
      return [...paragraphs, ...tables]
        .sort((a, b) => a.xml.start - b.xml.start)
        .flatMap((inner) => tableItems(inner, isContinued));
    }),
    { is: 'row end' },
  ]);
}

/** The indices of a block's paragraphs. */
function indicesOf(block: Block): readonly number[] {
  if (block.kind === 'paragraph') return [block.index];
  return tableItems(block, false).flatMap((item) =>
    item.is === 'paragraph' ? [item.paragraph.index] : [],
  );
}

/** The paragraphs of a body the way Word's object model goes through them. */
export function outlineOf({ blocks }: DocumentBody): readonly Segment[] {
  const segments: Segment[] = [];
  let tables: TableItem[] | undefined;
  let known = -1;
  for (const block of blocks) {
    const indices = indicesOf(block);
    const [first = 0] = indices;
    for (let hidden = known + 1; hidden < first; hidden += 1) {
      tables = undefined;
      segments.push({ is: 'hidden' });
    }
    known = indices.at(-1) ?? known;
    if (block.kind === 'paragraph') {
      tables = undefined;
      segments.push({ is: 'paragraph', paragraph: listed(block) });
    } else if (tables) tables.push(...tableItems(block, false));
    else {
      tables = tableItems(block, false);
      segments.push({ is: 'tables', items: tables });
    }
  }
  return segments;
}
