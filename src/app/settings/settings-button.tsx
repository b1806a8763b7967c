import { Button } from '@fluentui/react-components';
import type { JSX } from 'react';
import { useContext, useState } from 'react';
import type { Language } from '../../messages/translate';
import type { Session } from '../session/session-state';
import { SettingsContext } from './settings-context';
import { SettingsDialog } from './settings-dialog';

/** Opens what is to be set; nothing where nothing is. */
export function SettingsButton({
  label,
  language,
  session,
}: {
  readonly label: string;
  readonly language: Language;
  readonly session: Session;
}): JSX.Element | null {
  const [isOpen, setOpen] = useState(false);
  if (!useContext(SettingsContext)) return null;
  return (
    <>
      <Button
        size="small"
        aria-haspopup="dialog"
        onClick={() => {
          setOpen(true);
        }}
      >
        {label}
      </Button>
      {isOpen && (
        <SettingsDialog
          language={language}
          session={session}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}
