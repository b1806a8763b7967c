import type { WorkbenchCommand } from './context';

/** Goes from the pages to the pane by keyboard, or back. */
export const otherSide: WorkbenchCommand = {
  label: ({ translate }) => translate('pane'),
  isPossible: ({ file }) => file?.state.is === 'open',
  run: ({ toOtherSide }) => {
    toOtherSide();
  },
  keys: [{ key: 'F6', whileTyping: true }],
};
