import type { Finding } from '../../../check/finding';
import type { Edit, Fix } from '../../../rules/rule';
import { currentEdition } from '../../../schema/editions';
import type { InsertionAtCursor, PlannedFix, TypedCell } from '../../session/session-state';
import type { PaneParts } from '../pane-context';
import type { PaneCommand } from './pane-command';

/** What is unfolded below a finding: an explanation, a field, or what a fix would replace. */
export type Unfolded = 'explain' | 'type' | 'setAside' | PlannedFix | undefined;

/** What commands on a finding are about. */
export interface AboutFinding extends PaneParts {
  readonly finding: Finding;
  /** where it stands, in words */
  readonly place: string;
  /** those of its fixes that can be made here */
  readonly offered: readonly Fix[];
  /** what a person can have put at the cursor where no place is certain */
  readonly insertions: readonly InsertionAtCursor[] | undefined;
  /** the cells that values can be typed into together */
  readonly cells: readonly TypedCell[];
  readonly unfolded: Unfolded;
  readonly unfold: (what: Unfolded) => void;
}

export type FindingCommand = PaneCommand<AboutFinding>;

/** Many findings have the same buttons; whoever hears a list of them is to tell them apart. */
export function nameAtPlace({ translate, place }: AboutFinding, name: string): string {
  return translate('nameAt', { name, place });
}

function isInsertion(edit: Edit): edit is InsertionAtCursor {
  return edit.do === 'insert-chapter' || edit.do === 'insert-table';
}

/** What the first fix puts in where it does nothing else. */
function insertionsOf([fix]: readonly Fix[] = []): readonly InsertionAtCursor[] | undefined {
  return fix?.edits.every(isInsertion) === true ? fix.edits : undefined;
}

/** Gathers what can be done about a finding now. */
export function aboutFinding(
  parts: PaneParts,
  finding: Finding,
  unfolded: Unfolded,
  unfold: (what: Unfolded) => void,
): AboutFinding {
  const { session, state, translator } = parts;
  const offered = session.fixesOf(finding);
  return {
    ...parts,
    finding,
    place: translator.place(finding.at[0], state.checked?.report.edition ?? currentEdition()),
    offered,
    insertions: offered.length === 0 && session.hasCursor ? insertionsOf(finding.fixes) : undefined,
    cells: session.cellOf(finding) ? session.cellsOf(finding) : [],
    unfolded,
    unfold,
  };
}
