import { useEffect } from 'react';
import type { Language } from '../../messages/translate';
import { isShown } from './open-files';
import type { OpenFile } from './open-files';
import { workbenchTranslate } from './translate';

/** Names the page by the file that is shown. */
export function useTitle(file: OpenFile | undefined, language: Language): void {
  const { id, name } = file ?? {};
  // A pane that comes names the page as in Word, just before this does.
  const hasPane = file !== undefined && isShown(file);
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    const title = workbenchTranslate(language)('title');
    document.title = name === undefined ? title : `${name} - ${title}`;
  }, [language, id, name, hasPane]);
}
