import { Button } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Language } from '../../messages/translate';
import type { Desk } from './desk';
import { isChecking } from './desk-state';
import type { DeskState } from './desk-state';
import { askForRoster } from './roster-file';
import { deskTranslate } from './translate';

/** Lets a person say who has to file, and tells what became of that. */
export function RosterChoice({
  desk,
  state,
  language,
}: {
  readonly desk: Desk;
  readonly state: DeskState;
  readonly language: Language;
}): JSX.Element {
  const translate = deskTranslate(language);
  const { roster, refusedRoster: refused } = state;
  const choose = async (): Promise<void> => {
    const chosen = await askForRoster(language);
    if (chosen) desk.holdAgainst(chosen);
  };
  return (
    <>
      <Button onClick={() => void choose()}>{translate('roster')}</Button>
      {refused && <span role="alert">{translate('rosterRefused', { ...refused })}</span>}
      {roster && (
        <span>{translate('rosterUsed', { name: roster.name, count: roster.units.length })}</span>
      )}
      {roster && isChecking(state) && <span>{translate('rosterLater')}</span>}
    </>
  );
}
