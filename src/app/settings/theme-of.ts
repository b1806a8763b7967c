import type { PaneTheme } from '../theme/themed';
import type { ThemeChoice } from './settings';

/** The theme that is shown: as was chosen, but where colours are forced those are the person's. */
export function themeOf(choice: ThemeChoice, around: PaneTheme): PaneTheme {
  return choice === 'around' || around === 'contrast' ? around : choice;
}
