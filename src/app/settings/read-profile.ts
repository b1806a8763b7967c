import { askedBy, readProfile } from '../../profile/profile';
import type { ProfileProblem } from '../../profile/profile';
import { rules } from '../../rules';
import type { ProfileFile } from './kept-profile';
import type { UsedProfile } from './settings';

const ids = rules.map(({ id }) => id);

/** Reads a profile as the command line does; tells what is wrong with one that cannot be gone by. */
export function usedProfile({ name, text }: ProfileFile): UsedProfile | ProfileProblem {
  const read = readProfile(text, ids);
  if (read.is === 'refused') return read;
  const { profile } = read;
  const asked = askedBy(profile);
  return {
    name: profile.name ?? name,
    text,
    changes: profile.rules ?? {},
    ...(asked && { asked }),
  };
}
