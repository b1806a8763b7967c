import { templatesTranslate } from '../../../messages/templates/translate';
import { nameAtPlace } from './about-finding';
import type { AboutFinding, FindingCommand } from './about-finding';
import { isIdle } from './pane-command';

function label({ translator }: AboutFinding): string {
  return templatesTranslate(translator.language)('templates.insertAtCursor');
}

/** Puts what is missing where a person's cursor is, as no place is certain. */
export const insertAtCursor: FindingCommand = {
  label,
  name: (about) => nameAtPlace(about, label(about)),
  isOffered: ({ insertions }) => insertions !== undefined,
  isPossible: isIdle,
  run: ({ session, insertions = [] }) => session.insertAtCursor(insertions),
};
