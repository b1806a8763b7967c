import { makeStyles, tokens } from '@fluentui/react-components';

/** How an entry of the list looks, one finding or several. */
export const useItemStyles = makeStyles({
  item: {
    padding: '8px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
    // Not only by keyboard: a pointer in a document beside the pane leads here too.
    ':focus': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});
