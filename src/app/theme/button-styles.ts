import { makeResetStyles } from '@fluentui/react-components';

/** A row of buttons under what they are about. */
export const useButtonRow = makeResetStyles({
  display: 'flex',
  flexWrap: 'wrap',
  gap: '8px',
  marginTop: '8px',
});

/** A row of buttons of one finding among many. */
export const useNarrowButtonRow = makeResetStyles({
  display: 'flex',
  flexWrap: 'wrap',
  gap: '4px 6px',
  marginTop: '4px',
});
