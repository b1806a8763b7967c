import { lazy } from 'react';
import { provideEnglish } from '../../messages/translate';

/** The desk, which who opens one report does without. */
export const DeskView = lazy(async () => {
  const [{ DeskView: view }, { en: desk }, { en: across }] = await Promise.all([
    import('../desk/desk-view'),
    import('../../messages/desk/en'),
    import('../../messages/across/en'),
  ]);
  provideEnglish({ desk, across });
  return { default: view };
});
