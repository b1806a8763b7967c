import type { JournalTranslate } from '../../messages/journal/translate';
import type { Translator } from '../../messages/translator';
import type { Edition } from '../../schema/form';
import type { Change } from '../session/session-state';
import { clock } from './time';

/** A cell of a spreadsheet holds no tabs and no lines. */
function cell(text: string): string {
  return text.replace(/\s*[\t\n\r]\s*/g, ' ');
}

/** Every change, oldest first, a line each place, its columns parted by tabs, under their names. */
export function journalText(
  journal: readonly Change[],
  translator: Translator,
  of: JournalTranslate,
  edition: Edition,
): string {
  const lines = journal.flatMap(({ at, rule, parts, undone }) =>
    parts.map(({ place, did, was = '', now = '' }) =>
      [
        clock(at),
        rule === undefined ? of('typed') : translator.ruleName(rule),
        translator.place(place, edition),
        did === undefined ? was : '',
        did === undefined ? now : of(`did.${did}`),
        of(undone ? 'undone' : 'stands'),
      ]
        .map(cell)
        .join('\t'),
    ),
  );
  return [of('head'), ...lines, ''].join('\n');
}
