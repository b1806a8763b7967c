import { hasMember } from './run';

/** Whether this Word takes comments, and tells them again so that they can be taken away. */
export function canRemark(): boolean {
  return (
    hasMember('1.4', Word.Range.prototype, 'insertComment') &&
    hasMember('1.4', Word.Body.prototype, 'getComments')
  );
}

/** Whether this Word highlights a text for the time being, which is no part of the document. */
export function canHighlight(): boolean {
  return hasMember('1.8', Word.Range.prototype, 'highlight');
}

/** Whether this Word tells of changed text as it happens. */
export function tellsChanges(): boolean {
  return hasMember('1.6', Word.Document.prototype, 'onParagraphChanged');
}
