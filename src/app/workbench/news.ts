import { createTranslator } from '../../messages/translator';
import type { Language } from '../../messages/translate';
import { problemText } from '../pane/problem-text';
import type { Problem } from '../session/session-state';
import { pageTranslate } from './page-translate';
import { workbenchTranslate } from './translate';
import type { WorkbenchKey } from './translate';

/** Something to be told that needs no answer, in whatever language it is read. */
export interface News {
  readonly key: WorkbenchKey;
  readonly data?: Readonly<Record<string, string | number>>;
  /** why, as the sentence's `reason` */
  readonly problem?: Problem;
}

/** What is told, as a sentence. */
export function newsText({ key, data = {}, problem }: News, language: Language): string {
  const reason = problem && {
    reason: problemText(problem, createTranslator(language, []), pageTranslate(language)),
  };
  return workbenchTranslate(language)(key, { ...data, ...reason });
}
