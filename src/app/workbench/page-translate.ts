import type { Language } from '../../messages/translate';
import { paneTranslate } from '../pane/translate';
import type { PaneTranslate } from '../pane/translate';
import { workbenchTranslate } from './translate';

/** What the pane's sentences translate of Word and its windows, which are none here. */
const ofPage = ['problem.lost', 'problem.incomplete', 'problem.other'] as const;

function sayOn(language: Language): PaneTranslate {
  return (key, data) => {
    const own = ofPage.find((each) => each === key);
    return own ? workbenchTranslate(language)(own, data) : paneTranslate(language)(key, data);
  };
}

const voices: Readonly<Record<Language, PaneTranslate>> = { zh: sayOn('zh'), en: sayOn('en') };

/** The voice of the pane where it stands in the workbench, always the same one. */
export function pageTranslate(language: Language): PaneTranslate {
  return voices[language];
}
