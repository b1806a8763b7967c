import { nameAtPlace } from './about-finding';
import type { FindingCommand } from './about-finding';
import { isIdle } from './pane-command';

/** Puts what is missing where a person's cursor is, as no place is certain. */
export const insertAtCursor: FindingCommand = {
  label: ({ translate }) => translate('templates.insertAtCursor'),
  name: (about) => nameAtPlace(about, about.translate('templates.insertAtCursor')),
  isOffered: ({ insertions }) => insertions !== undefined,
  isPossible: isIdle,
  run: ({ session, insertions = [] }) => session.insertAtCursor(insertions),
};
