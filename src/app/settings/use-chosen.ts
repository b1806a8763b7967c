import { useContext, useSyncExternalStore } from 'react';
import { SettingsContext } from './settings-context';
import type { Chosen } from './settings';

const nothing: Chosen = { theme: 'around', off: [] };
const stopNothing = (): void => undefined;

/** What a person chose for every report, as it is now. */
export function useChosen(): Chosen {
  const settings = useContext(SettingsContext)?.settings;
  return useSyncExternalStore(
    (listener) => settings?.subscribe(listener) ?? stopNothing,
    () => settings?.chosen ?? nothing,
  );
}
