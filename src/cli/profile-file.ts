import { readFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import type { Asked } from '../facts/asked';
import { profileProblemText } from '../messages/profile/problem';
import { askedBy, readProfile } from '../profile/profile';
import { inUse } from '../profile/with-changes';
import { rules as allRules } from '../rules/index';
import { systemReason } from './system-reason';
import type { Options } from './options';
import { Refused } from './refused';
import { cliTranslate } from './translate';

const ids = allRules.map(({ id }) => id);

/** The profile that is used where none is named: the one in the folder that the program is run in. */
const usual = 'report-check.json';

async function textOf(path: string | undefined, { lang }: Options): Promise<string | undefined> {
  try {
    return await readFile(path ?? usual, 'utf8');
  } catch (error) {
    if (path === undefined) return undefined;
    const translate = cliTranslate(lang);
    const data = { path, reason: systemReason(error, translate) };
    throw new Refused(translate('profile.unreadable', data));
  }
}

/** The rules and what is asked, as a profile that was read before says. */
export function followed(
  text: string,
  rules: Options['rules'],
): Pick<Options, 'rules'> & { readonly asked?: Asked } {
  const read = readProfile(text, ids);
  if (read.is === 'refused') return { rules };
  const asked = askedBy(read.profile);
  return { rules: inUse(rules, read.profile.rules ?? {}), ...(asked && { asked }) };
}

/**
 * Has a check go by a profile: the one that is named, or `report-check.json` where the program is
 * run. What the command line itself says goes before what the profile says.
 *
 * @throws {Refused} where it cannot be read, or says what is not known
 */
export async function withProfile(options: Options): Promise<Options> {
  const path = options.profile;
  const text = await textOf(path, options);
  if (text === undefined) return options;
  const read = readProfile(text, ids);
  if (read.is === 'refused') {
    const data = { path: path ?? usual, message: profileProblemText(read, options.lang) };
    throw new Refused(cliTranslate(options.lang)('profile.refused', data));
  }
  const { profile } = read;
  const folder = dirname(resolve(path ?? usual));
  const units = options.units ?? (profile.units && resolve(folder, profile.units));
  // Results of earlier checks were held against last year's then.
  const before = options.results ? undefined : profile.previous;
  const previous = options.previous ?? (before && resolve(folder, before));
  return {
    ...options,
    ...followed(text, options.rules),
    profile: path ?? usual,
    usedProfile: { name: profile.name ?? basename(path ?? usual), text },
    ...(units !== undefined && { units }),
    ...(previous !== undefined && { previous }),
  };
}
