import { lazy } from 'react';
import { provideEnglish } from '../../messages/translate';

/** The desk, which who opens one report does without. */
export const DeskView = lazy(async () => {
  const [{ DeskView: view }, { en }] = await Promise.all([
    import('../desk/desk-view'),
    import('../../messages/desk/en'),
  ]);
  provideEnglish({ desk: en });
  return { default: view };
});
