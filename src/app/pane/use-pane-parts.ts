import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Language } from '../../messages/translate';
import { createTranslator } from '../../messages/translator';
import type { Session } from '../session/session-state';
import type { PaneParts, Wanted } from './pane-context';
import { paneTranslate } from './translate';
import type { PaneTranslate } from './translate';

/** Gathers what every part of the pane needs, and has the page say in which language it is. */
export function usePaneParts(
  session: Session,
  {
    language,
    translate: own,
    wanted,
    diagnosis,
  }: {
    readonly language: Language;
    readonly translate: PaneTranslate | undefined;
    readonly wanted: Wanted | undefined;
    readonly diagnosis: boolean | undefined;
  },
): PaneParts {
  const state = useSyncExternalStore(
    (listener) => session.subscribe(listener),
    () => session.state,
  );
  const { rules } = session;
  const translator = useMemo(() => createTranslator(language, rules), [language, rules]);
  const translate = own ?? paneTranslate(language);
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = translate('title');
  }, [language, translate]);
  return useMemo(
    () => ({ session, state, translator, translate, wanted, diagnosis }),
    [session, state, translator, translate, wanted, diagnosis],
  );
}
