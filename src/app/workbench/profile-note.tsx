import type { JSX } from 'react';
import type { Language } from '../../messages/translate';
import { useChosen } from '../settings/use-chosen';
import { workbenchTranslate } from './translate';

/** The profile that reports are checked by; nothing where there is none. */
export function ProfileNote({ language }: { readonly language: Language }): JSX.Element | null {
  const { profile } = useChosen();
  if (!profile) return null;
  return <span>{workbenchTranslate(language)('profile', { name: profile.name })}</span>;
}
