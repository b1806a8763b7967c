import { toDesk as leave } from '../desk-reports';
import type { WorkbenchCommand } from './context';

/** Goes back from a report to the list that it stands in. */
export const toDesk: WorkbenchCommand = {
  label: ({ translate }) => translate('toDesk'),
  isOffered: ({ desk, file }) => file !== undefined && desk.state.rows.length > 0,
  isPossible: ({ desk, file }) => file !== undefined && desk.state.rows.length > 0,
  run: ({ desk, openFiles }) => {
    leave(desk, openFiles);
  },
  keys: [{ key: 'F8', whileTyping: true }],
};
