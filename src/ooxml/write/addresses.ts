import type { BodyEdit } from './edit';

/** How many paragraphs a piece of body markup has, those in cells included. */
export function paragraphsIn(markup: string): number {
  return [...markup.matchAll(/<w:p[\s/>]/g)].length;
}

/** By how many paragraphs an edit lengthens the document. */
export function growthOf(edit: BodyEdit): number {
  switch (edit.do) {
    case 'replace-text':
      return 0;
    case 'split-paragraph':
    case 'insert-paragraph':
      return 1;
    case 'insert-blocks':
      return paragraphsIn(edit.markup);
    case 'join-paragraphs':
    case 'remove-paragraph':
      return -1;
    case 'remove-blocks':
      return -edit.count;
  }
}

/** The paragraph by which an edit is placed. */
export function anchorOf(edit: BodyEdit): number {
  if ('beside' in edit) return edit.beside;
  return edit.do === 'remove-blocks' ? edit.first : edit.paragraph;
}

/** The paragraphs whose content an edit takes away or writes over. */
export function touchedBy(edit: BodyEdit): readonly number[] {
  if ('beside' in edit) return [];
  if (edit.do === 'remove-blocks') {
    return Array.from({ length: edit.count }, (_, at) => edit.first + at);
  }
  const { paragraph } = edit;
  return edit.do === 'join-paragraphs' ? [paragraph, paragraph + 1] : [paragraph];
}

/**
 * Addresses an edit by other indexes.
 *
 * @param follow gives a paragraph's new index; undefined where it is lost
 * @returns undefined where a paragraph that the edit is about is lost, or its blocks are apart
 */
export function moveEdit(
  edit: BodyEdit,
  follow: (index: number) => number | undefined,
): BodyEdit | undefined {
  const anchor = follow(anchorOf(edit));
  if (anchor === undefined) return undefined;
  if (edit.do === 'insert-paragraph' && edit.like !== undefined) {
    const like = follow(edit.like);
    return like === undefined ? undefined : { ...edit, beside: anchor, like };
  }
  if ('beside' in edit) return { ...edit, beside: anchor };
  if (edit.do !== 'remove-blocks') return { ...edit, paragraph: anchor };
  const together = touchedBy(edit).every((index, at) => follow(index) === anchor + at);
  return together ? { ...edit, first: anchor } : undefined;
}
