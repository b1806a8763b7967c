import type { RefusedReasons } from './refused-reasons';
import type { DecideTranslate } from './translate';

/** Why a file of reasons is not followed. */
export function refusedText(refused: RefusedReasons, translate: DecideTranslate): string {
  const { name } = refused;
  switch (refused.bad) {
    case 'unread':
      return translate('unreadable', { name, reason: refused.reason });
    case 'json':
      return translate('notJson', { name, reason: refused.reason });
    case 'entry':
      return translate('badEntry', { name, number: refused.number, what: refused.what });
    case 'whole':
      return translate('badWhole', { name, what: refused.what });
  }
}
