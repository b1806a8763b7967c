import type { JSX } from 'react';
import { useEffect, useState } from 'react';
import { settingsTranslate } from '../../messages/settings/translate';
import { createTranslator } from '../../messages/translator';
import type { Language } from '../../messages/translate';
import { withChanges } from '../../profile/with-changes';
import type { Rule } from '../../rules/rule';
import { classOf } from '../../rules/rule-class';
import { useInputStyle } from '../theme/input-styles';
import { useScroller } from '../theme/scroller-styles';
import { AllOn } from './all-on';
import type { SettingsParts } from './settings-context';
import { useChosen } from './use-chosen';
import { useOff } from './use-off';

/** Lets a person turn rules off, and on again. */
export function RuleChoice({
  parts: { settings, loadRules },
  language,
}: {
  readonly parts: SettingsParts;
  readonly language: Language;
}): JSX.Element {
  const field = useInputStyle();
  const list = useScroller();
  const [rules, setRules] = useState<readonly Rule[]>([]);
  const [text, setText] = useState('');
  useEffect(() => {
    // Without a network there is no list; the rest can be set all the same.
    loadRules().then(setRules, () => undefined);
  }, [loadRules]);
  const { off, profile } = useChosen();
  const translate = settingsTranslate(language);
  const translator = createTranslator(language, rules);
  const count = useOff(rules);
  const wanted = text.trim().toLowerCase();
  const shown = withChanges(rules, profile?.changes ?? {}).filter(({ id }) =>
    [id, translator.ruleName(id)].some((name) => name.toLowerCase().includes(wanted)),
  );
  return (
    <section>
      <h3>{translate('rules')}</h3>
      <p>{translate('rules.hint')}</p>
      <p role="status">
        {count > 0 && translate('off', { count })} <AllOn language={language} stays />
      </p>
      <input
        type="search"
        className={field}
        aria-label={translate('rules.search')}
        placeholder={translate('rules.search')}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
        }}
      />
      <ul className={list}>
        {shown.map((rule) => {
          const { id } = rule;
          const isByProfile = profile?.changes[id] === 'off';
          return (
            <li key={id}>
              <label>
                <input
                  type="checkbox"
                  checked={!isByProfile && !off.includes(id)}
                  disabled={isByProfile}
                  onChange={() => {
                    const others = off.filter((one) => one !== id);
                    settings.change({ off: off.includes(id) ? others : [...off, id] });
                  }}
                />
                {translator.ruleName(id)}
                <span>
                  {isByProfile
                    ? translate('rules.byProfile')
                    : translator.translate(`class.${classOf(rule)}`)}
                </span>
              </label>
            </li>
          );
        })}
        {rules.length > 0 && shown.length === 0 && <li>{translate('rules.none')}</li>}
      </ul>
    </section>
  );
}
