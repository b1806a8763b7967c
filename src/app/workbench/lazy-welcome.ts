import { lazy } from 'react';
import { provideEnglish } from '../../messages/translate';

/** What is shown while nothing is open, which who opens a link does without. */
export const Welcome = lazy(async () => {
  const [{ Welcome: view }, { en: welcome }] = await Promise.all([
    import('./welcome'),
    import('../../messages/welcome/en'),
  ]);
  provideEnglish({ welcome });
  return { default: view };
});
