import { useEffect, useState } from 'react';
import type { Language } from '../../../messages/translate';
import { createTranslator } from '../../../messages/translator';

/** Gives the names of rules, which are loaded when they are first wanted; until then their ids. */
export function useRuleNames(language: Language): (rule: string) => string {
  const [names, setNames] = useState<(rule: string) => string>();
  useEffect(() => {
    let isWanted = true;
    // Where they cannot be had, an id is better than nothing.
    import('../../../rules').then(
      ({ rules }) => {
        const translator = createTranslator(language, rules);
        if (isWanted) setNames(() => (rule: string) => translator.ruleName(rule));
      },
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [language]);
  return names ?? ((rule) => rule);
}
