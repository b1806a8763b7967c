import { keptProfile } from '../app/settings/kept-profile';
import { settingsIn } from '../app/settings/settings';

/** What a person set; what is opened with the page goes by it, too. */
export const settings = settingsIn(() => localStorage);

/** Takes the profile that was chosen here before; what reads it is loaded only where there is one. */
async function takeProfile(): Promise<void> {
  const file = keptProfile(() => localStorage);
  if (!file) return;
  try {
    const { usedProfile } = await import('../app/settings/read-profile');
    const profile = usedProfile(file);
    // One that an older version took and this one does not is told where profiles are chosen.
    if (!('code' in profile)) settings.change({ profile });
  } catch {
    // Without a network the page goes on without.
  }
}

/** Once what a person set is known in whole. */
export const profileTaken = takeProfile();
