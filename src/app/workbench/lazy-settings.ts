import { lazy } from 'react';
import { provideEnglish } from '../../messages/translate';

/** What is to be set, which is loaded when a person wants to set something. */
export const SettingsDialog = lazy(async () => {
  const { SettingsDialog: view } = await import('../settings/settings-dialog');
  return { default: view };
});

/** The profile that reports are checked by. */
export const ProfileChoice = lazy(async () => {
  const [{ ProfileChoice: view }, { en: profile }] = await Promise.all([
    import('../settings/profile-choice'),
    import('../../messages/profile/en'),
  ]);
  provideEnglish({ profile });
  return { default: view };
});
