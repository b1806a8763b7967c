import { Button } from '@fluentui/react-components';
import type { JSX } from 'react';
import { useContext } from 'react';
import { settingsTranslate } from '../../messages/settings/translate';
import type { Language } from '../../messages/translate';
import { SettingsContext } from './settings-context';
import { useChosen } from './use-chosen';

/** Turns all rules on again that are off by hand; nothing where none is, unless it `stays`. */
export function AllOn({
  language,
  stays = false,
}: {
  readonly language: Language;
  readonly stays?: boolean;
}): JSX.Element | null {
  const parts = useContext(SettingsContext);
  const areOn = useChosen().off.length === 0;
  if (areOn && !stays) return null;
  return (
    <Button
      size="small"
      disabledFocusable={areOn}
      onClick={() => {
        parts?.settings.change({ off: [] });
      }}
    >
      {settingsTranslate(language)('allOn')}
    </Button>
  );
}
