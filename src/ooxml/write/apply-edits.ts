import type { Block, DocumentBody, Paragraph } from '../blocks';
import { Uneditable } from './edit';
import type { BodyEdit, TextReplacement } from './edit';
import { insertBlocks, removeBlocks } from './blocks';
import { keepNextPatch } from './like';
import { patched } from './patch';
import { putBack } from './put-back';
import type { Patch } from './patch';
import { replaceText } from './replace-text';
import { insertParagraph, joinParagraphs, removeParagraph, splitParagraph } from './structure';
import { marksIn } from './anchored-marks';

type Restructuring = Exclude<BodyEdit, TextReplacement>;

function isReplacement(edit: BodyEdit): edit is TextReplacement {
  return edit.do === 'replace-text';
}

/** Where an offset of a paragraph's text comes to lie once its text was replaced. */
export function offsetAfter(offset: number, edits: readonly TextReplacement[]): number {
  return edits.reduce(
    (moved, { start, end, now }) => (end <= offset ? moved + now.length - (end - start) : moved),
    offset,
  );
}

function replacements(
  xml: string,
  find: (index: number) => Paragraph,
  edits: readonly TextReplacement[],
): readonly Patch[] {
  const paragraphs = [...new Set(edits.map(({ paragraph }) => paragraph))];
  return paragraphs.flatMap((index) => {
    const own = edits.filter(({ paragraph }) => paragraph === index);
    const like = own.find((edit) => edit.like !== undefined)?.like;
    return replaceText(xml, find(index), own, like === undefined ? undefined : find(like));
  });
}

function siblingsOf(blocks: readonly Block[], paragraph: Paragraph): readonly Block[] | undefined {
  if (blocks.includes(paragraph)) return blocks;
  for (const block of blocks) {
    if (block.kind === 'paragraph') continue;
    for (const { cells } of block.rows) {
      for (const cell of cells) {
        const inOrder = [...cell.paragraphs, ...cell.tables].sort(
          (a, b) => a.xml.start - b.xml.start,
        );
        const found = siblingsOf(inOrder, paragraph);
        if (found) return found;
      }
    }
  }
  return undefined;
}

function restructure(
  xml: string,
  body: DocumentBody,
  find: (index: number) => Paragraph,
  edit: Restructuring,
): Patch {
  switch (edit.do) {
    case 'split-paragraph':
      return splitParagraph(xml, find(edit.paragraph), edit.at);
    case 'join-paragraphs': {
      const first = find(edit.paragraph);
      const next = body.paragraphs[body.paragraphs.indexOf(first) + 1];
      const siblings = siblingsOf(body.blocks, first) ?? [];
      if (!next || !siblings.includes(next)) throw new Uneditable('absent');
      return joinParagraphs(xml, first, next);
    }
    case 'remove-paragraph': {
      const paragraph = find(edit.paragraph);
      const siblings = siblingsOf(body.blocks, paragraph) ?? [];
      // A cell and the body end with a paragraph, and two tables need one between them to stay two.
      const index = siblings.indexOf(paragraph);
      const isNeeded =
        siblings[index + 1]?.kind !== 'paragraph' && siblings[index - 1]?.kind !== 'paragraph';
      return removeParagraph(xml, paragraph, isNeeded);
    }
    case 'insert-blocks':
      if (!body.blocks.includes(find(edit.beside))) throw new Uneditable('absent');
      return insertBlocks(xml, find(edit.beside), edit);
    case 'remove-blocks':
      return removeBlocks(xml, body.blocks, edit);
    case 'put-back':
      return putBack(xml, find(edit.first), edit);
    case 'insert-paragraph':
      return insertParagraph(xml, find(edit.beside), find(edit.like ?? edit.beside), edit);
  }
}

function finder(body: DocumentBody): (index: number) => Paragraph {
  const byIndex = new Map(body.paragraphs.map((paragraph) => [paragraph.index, paragraph]));
  return (index) => {
    const paragraph = byIndex.get(index);
    if (!paragraph) throw new Uneditable('absent');
    return paragraph;
  };
}

/** What is moved takes its comments and bookmarks with it; what is taken away would lose them. */
function refuseLosingMarks(xml: string, patches: readonly Patch[]): void {
  const kept = new Set(patches.flatMap(({ text }) => marksIn(text)));
  const isLost = patches.some(({ start, end }) =>
    marksIn(xml, start, end).some((mark) => !kept.has(mark)),
  );
  if (isLost) throw new Uneditable('marks');
}

/**
 * Makes edits in a main part's XML; whatever no edit touches stays as it is, byte for byte.
 *
 * @param xml the XML that `body` was scanned from
 * @param scan scans the XML as it is after texts were replaced, before paragraphs move
 * @returns the XML with all edits made, each addressed as in `body`
 * @throws {Uneditable} where one of them cannot be made
 */
export function applyEdits(
  xml: string,
  body: DocumentBody,
  edits: readonly BodyEdit[],
  scan: (xml: string) => DocumentBody,
): string {
  const texts = edits.filter(isReplacement);
  const moves = edits.filter((edit): edit is Restructuring => !isReplacement(edit));
  const rewritten = patched(xml, replacements(xml, finder(body), texts));
  if (moves.length === 0) return rewritten;
  const between = texts.length === 0 ? body : scan(rewritten);
  const patches = moves.map((edit) => {
    const moved =
      edit.do === 'split-paragraph'
        ? {
            ...edit,
            at: offsetAfter(
              edit.at,
              texts.filter(({ paragraph }) => paragraph === edit.paragraph),
            ),
          }
        : edit;
    return restructure(rewritten, between, finder(between), moved);
  });
  // What is put back is as it was, with whatever stood there then.
  refuseLosingMarks(
    rewritten,
    patches.filter((_, at) => moves[at]?.do !== 'put-back'),
  );
  const isFree = (one: Patch): boolean =>
    patches.every(({ start, end }) => end <= one.start || one.end <= start);
  const above = moves.flatMap((edit) => (edit.do === 'insert-blocks' ? (edit.kept ?? []) : []));
  const kept = [...new Set(above)].map((index) => keepNextPatch(rewritten, finder(between)(index)));
  return patched(rewritten, [...patches, ...kept.filter(isFree)]);
}
