import type { Command } from '../../commands/command';
import type { PaneParts } from '../pane-context';

/** A command that the pane has a button for. */
export interface PaneCommand<About extends PaneParts = PaneParts> extends Command<About> {
  /** whether there is a button now, whether or not it can be pressed; always where absent */
  readonly isOffered?: (about: About) => boolean;
  /** what tells its button from others with the same label, to be read out */
  readonly name?: (about: About) => string;
  /** secondary where absent */
  readonly appearance?: (about: About) => 'primary' | 'secondary' | 'subtle';
  /** of what unfolds something: whether that is unfolded */
  readonly isUnfolded?: (about: About) => boolean;
  /** it opens a question, behind which the keyboard comes back to its button */
  readonly asks?: true;
}

/** Whether the session can begin with something now. */
export function isIdle({ state }: PaneParts): boolean {
  return state.task === undefined;
}

export function always(): boolean {
  return true;
}
