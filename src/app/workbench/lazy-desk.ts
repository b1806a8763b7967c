import { lazy } from 'react';
import { provideEnglish } from '../../messages/translate';

/** The desk, which who opens one report does without. */
export const DeskView = lazy(async () => {
  const [{ DeskView: view }, { en: desk }, { en: across }, { en: sendBack }] = await Promise.all([
    import('../desk/desk-view'),
    import('../../messages/desk/en'),
    import('../../messages/across/en'),
    import('../../messages/send-back/en'),
  ]);
  provideEnglish({ desk, across, sendBack });
  return { default: view };
});
