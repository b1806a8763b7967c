import type { PaneParts } from '../pane-context';

/** What the commands of the menu are about. */
export interface AboutMenu extends PaneParts {
  /** the person wants the other language */
  readonly onLanguage: () => void;
  /** whether it is asked if traces are really to be cleared */
  readonly asks: boolean;
  readonly ask: (asks: boolean) => void;
}
