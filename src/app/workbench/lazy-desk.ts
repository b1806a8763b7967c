import { lazy } from 'react';
import { provideEnglish } from '../../messages/translate';

/** Loads what the desk says in English, with whatever part of it is shown first. */
async function withWords<Part>(part: Promise<Part>): Promise<Part> {
  const [loaded, { en: desk }, { en: across }, { en: sendBack }, { en: decide }] =
    await Promise.all([
      part,
      import('../../messages/desk/en'),
      import('../../messages/across/en'),
      import('../../messages/send-back/en'),
      import('../../messages/decide/en'),
    ]);
  provideEnglish({ desk, across, sendBack, decide });
  return loaded;
}

/** The desk, which who opens one report does without. */
export const DeskView = lazy(async () => {
  const { DeskView: view } = await withWords(import('../desk/desk-view'));
  return { default: view };
});

/** What is decided of a report that was opened from the desk. */
export const DecideStrip = lazy(async () => {
  const { DecideStrip: view } = await withWords(import('../desk/decide/decide-strip'));
  return { default: view };
});

/** What is told of what came to the desk before any report. */
export const CameFirst = lazy(async () => {
  const { CameFirst: view } = await withWords(import('../desk/came-first'));
  return { default: view };
});
