import type { ProfileProblem } from '../../profile/profile';
import { near } from '../near';
import type { Language, Translate } from '../translate';
import { profileTranslate } from './translate';
import type { zh } from './zh';

/** More of a value than this is not repeated. */
const longestGiven = 60;

function badValue(
  { data: { key }, given, allowed }: Extract<ProfileProblem, { code: 'profile.bad-value' }>,
  translate: Translate<keyof typeof zh>,
): string {
  const wanted =
    allowed.is === 'one-of'
      ? translate('allowed.one-of', { values: allowed.values })
      : translate(`allowed.${allowed.is}`);
  if (given === undefined) return translate('no-value', { key, allowed: wanted });
  const characters = Array.from(given);
  const short =
    characters.length > longestGiven ? `${characters.slice(0, longestGiven).join('')}…` : given;
  return translate('bad-value', { key, given: short, allowed: wanted });
}

/** What is wrong with a profile, and what might have been meant. */
export function profileProblemText(problem: ProfileProblem, language: Language): string {
  const translate = profileTranslate(language);
  if (problem.code === 'profile.bad-value') return badValue(problem, translate);
  if (problem.code === 'profile.no-object') return translate('no-object');
  if (problem.code === 'profile.no-json') return translate('no-json', problem.data);
  const { code, data, known } = problem;
  const word = data.key.split('.').at(-1) ?? '';
  const names = near(word, known);
  const guess = translate('near', { names: names.length > 0 ? names : known });
  const what = code === 'profile.unknown-key' ? 'unknown-key' : 'unknown-rule';
  return `${translate(what, data)}${guess}`;
}
