import type { Translator } from '../../messages/translator';
import type { Rule } from '../../rules/rule';
import type { Chosen } from '../settings/settings';
import { workbenchTranslate } from './translate';

/** What was set that findings go by, a line each, for who reads them elsewhere; none for nothing. */
export function setLines(
  rules: readonly Rule[],
  { off, profile }: Chosen,
  translator: Translator,
): readonly string[] {
  const translate = workbenchTranslate(translator.language);
  const names = rules.filter(({ id }) => off.includes(id)).map(({ id }) => translator.ruleName(id));
  return [
    ...(profile ? [translate('profile', { name: profile.name })] : []),
    ...(names.length > 0 ? [translate('rulesOff', { count: names.length, names })] : []),
  ];
}
