import { createTranslator } from '../../messages/translator';
import type { Language } from '../../messages/translate';
import { problemText } from '../pane/problem-text';
import type { Problem } from '../session/session-state';
import { pageTranslate } from './page-translate';
import { workbenchTranslate } from './translate';

/** Why a file could not be opened, and what to do about it. */
export function refusedText(problem: Problem, language: Language): string {
  return problem.code === 'lost'
    ? workbenchTranslate(language)('lost')
    : problemText(problem, createTranslator(language, []), pageTranslate(language));
}
