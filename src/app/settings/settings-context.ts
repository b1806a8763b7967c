import { createContext } from 'react';
import type { JSX } from 'react';
import type { Language } from '../../messages/translate';
import type { Rule } from '../../rules/rule';
import type { Settings } from './settings';

/** What the settings are about, which the page around hands down. */
export interface SettingsParts {
  readonly settings: Settings;
  /** the language that was chosen; undefined: as the program around is */
  readonly language: Language | undefined;
  readonly onLanguage: (choice: Language | undefined) => void;
  /** loads every rule that reports are checked by here */
  readonly loadRules: () => Promise<readonly Rule[]>;
  /** what else is to be set here */
  readonly more?: JSX.Element;
  /** what is told of that where findings are counted */
  readonly note?: JSX.Element;
}

/** Absent where nothing is to be set. */
export const SettingsContext = createContext<SettingsParts | undefined>(undefined);
