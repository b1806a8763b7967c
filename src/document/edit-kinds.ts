import type { BodyEditKind } from '../ooxml/write/edit';

/** Every kind of edit there is. */
export const editKinds: ReadonlySet<BodyEditKind> = new Set([
  'replace-text',
  'split-paragraph',
  'join-paragraphs',
  'remove-paragraph',
  'insert-paragraph',
  'insert-blocks',
  'remove-blocks',
]);
