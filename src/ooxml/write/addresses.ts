import type { BodyEdit } from './edit';

/** How many paragraphs a piece of body markup has, those in cells included, in text boxes not. */
export function paragraphsIn(markup: string): number {
  let boxes = 0;
  let count = 0;
  for (const [tag, closing = ''] of markup.matchAll(/<(\/?)w:(?:p|txbxContent)(?=[\s/>])[^>]*>/g)) {
    if (tag.includes('txbxContent')) {
      if (!tag.endsWith('/>')) boxes += closing === '' ? 1 : -1;
    } else if (closing === '' && boxes === 0) count += 1;
  }
  return count;
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
    case 'put-back':
      return edit.had - edit.count;
  }
}

/** The paragraph by which an edit is placed. */
export function anchorOf(edit: BodyEdit): number {
  if (edit.do === 'remove-blocks' || edit.do === 'put-back') return edit.first;
  return 'beside' in edit ? edit.beside : edit.paragraph;
}

/** The paragraphs whose content an edit takes away or writes over. */
export function touchedBy(edit: BodyEdit): readonly number[] {
  if (edit.do === 'insert-paragraph' || edit.do === 'insert-blocks') return [];
  if (edit.do === 'remove-blocks' || edit.do === 'put-back') {
    return Array.from({ length: edit.count }, (_, at) => edit.first + at);
  }
  const { paragraph } = edit;
  return edit.do === 'join-paragraphs' ? [paragraph, paragraph + 1] : [paragraph];
}

/**
 * Addresses an edit by other indexes, whether its paragraphs are together there or not.
 *
 * @param follow gives a paragraph's new index; undefined where it is lost
 * @returns undefined where a paragraph that the edit is placed by is lost
 */
export function shiftEdit(
  edit: BodyEdit,
  follow: (index: number) => number | undefined,
): BodyEdit | undefined {
  const anchor = follow(anchorOf(edit));
  if (anchor === undefined) return undefined;
  switch (edit.do) {
    case 'insert-paragraph': {
      if (edit.like === undefined) return { ...edit, beside: anchor };
      const like = follow(edit.like);
      return like === undefined ? undefined : { ...edit, beside: anchor, like };
    }
    case 'insert-blocks': {
      const { kept, ...rest } = edit;
      const above = kept?.map(follow).filter((index) => index !== undefined) ?? [];
      return { ...rest, beside: anchor, ...(above.length > 0 ? { kept: above } : {}) };
    }
    case 'remove-blocks':
      return { ...edit, first: anchor };
    case 'put-back': {
      const { beside } = edit;
      if (beside?.other === undefined) return { ...edit, first: anchor };
      const other = follow(beside.other);
      if (other === undefined) return undefined;
      return { ...edit, first: anchor, beside: { ...beside, other } };
    }
    case 'replace-text': {
      const like = edit.like === undefined ? undefined : follow(edit.like);
      const { like: _, ...rest } = edit;
      return { ...rest, paragraph: anchor, ...(like === undefined ? {} : { like }) };
    }
    case 'split-paragraph':
    case 'join-paragraphs':
    case 'remove-paragraph':
      return { ...edit, paragraph: anchor };
  }
}

/** Whether the paragraphs that an edit takes away or writes over still follow each other. */
export function staysTogether(
  edit: BodyEdit,
  follow: (index: number) => number | undefined,
): boolean {
  const anchor = follow(anchorOf(edit));
  return (
    anchor !== undefined && touchedBy(edit).every((index, at) => follow(index) === anchor + at)
  );
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
  const isOfBlocks = edit.do === 'remove-blocks' || edit.do === 'put-back';
  return isOfBlocks && !staysTogether(edit, follow) ? undefined : shiftEdit(edit, follow);
}
