import { neighbour, openRow, shownRow } from '../desk-reports';
import type { Key } from '../../commands/command';
import type { WorkbenchKey } from '../translate';
import type { WorkbenchCommand } from './context';

/** A command that opens the report before or after the one that is shown, as they stand listed. */
export function stepping(label: WorkbenchKey, step: 1 | -1, key: Key): WorkbenchCommand {
  return {
    label: ({ translate }) => translate(label),
    isOffered: ({ desk, openFiles }) => shownRow(desk, openFiles) !== undefined,
    isPossible: ({ desk, openFiles }) => neighbour(desk, openFiles, step) !== undefined,
    run: ({ desk, openFiles }) => {
      const row = neighbour(desk, openFiles, step);
      if (row) void openRow(desk, openFiles, row);
    },
    keys: [key],
  };
}
