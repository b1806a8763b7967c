import { Button, makeResetStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { useRef, useState } from 'react';
import { profileProblemText } from '../../messages/profile/problem';
import { profileTranslate } from '../../messages/profile/translate';
import type { Language } from '../../messages/translate';
import { keepProfile } from './kept-profile';
import { usedProfile } from './read-profile';
import type { Settings } from './settings';
import { useChosen } from './use-chosen';

const useAlertStyle = makeResetStyles({ color: tokens.colorStatusDangerForeground1 });
const useRowStyle = makeResetStyles({ display: 'flex', flexWrap: 'wrap', gap: '8px' });

/** A file that is not gone by, and why. */
interface Refused {
  readonly name: string;
  readonly message: string;
}

/** Lets a person have all reports checked by a profile, which is read and stays in the browser. */
export function ProfileChoice({
  settings,
  storage,
  language,
}: {
  readonly settings: Settings;
  readonly storage: () => Storage;
  readonly language: Language;
}): JSX.Element {
  const alert = useAlertStyle();
  const row = useRowStyle();
  const field = useRef<HTMLInputElement>(null);
  const { profile } = useChosen();
  const [refused, setRefused] = useState<Refused>();
  const translate = profileTranslate(language);
  const take = async (file: File): Promise<void> => {
    const { name } = file;
    try {
      const chosen = { name, text: await file.text() };
      const read = usedProfile(chosen);
      if ('code' in read) {
        setRefused({ name, message: profileProblemText(read, language) });
        return;
      }
      keepProfile(storage, chosen);
      settings.change({ profile: read });
      setRefused(undefined);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      setRefused({ name, message: translate('unreadable', { reason }) });
    }
  };
  return (
    <section>
      <h3>{translate('title')}</h3>
      <p>{translate('hint')}</p>
      <p role="status">
        {profile ? translate('used', { name: profile.name }) : translate('unused')}
      </p>
      {refused && (
        <p role="alert" className={alert}>
          {translate('refused', { ...refused })}
        </p>
      )}
      <div className={row}>
        <Button size="small" onClick={() => field.current?.click()}>
          {translate(profile ? 'chooseOther' : 'choose')}
        </Button>
        {profile && (
          <Button
            size="small"
            onClick={({ currentTarget }) => {
              keepProfile(storage, undefined);
              settings.change({ profile: undefined });
              setRefused(undefined);
              // The one that was pressed goes.
              currentTarget.parentElement?.querySelector('button')?.focus();
            }}
          >
            {translate('takeOff')}
          </Button>
        )}
      </div>
      <input
        ref={field}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0];
          // The same file may be chosen again, once it is mended.
          target.value = '';
          if (file) void take(file);
        }}
      />
    </section>
  );
}
