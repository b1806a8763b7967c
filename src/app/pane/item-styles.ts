import { makeStyles, tokens } from '@fluentui/react-components';

/** How a line of the list looks, of one finding or of several, and what is open under it. */
export const useItemStyles = makeStyles({
  item: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
    // What stays in view above and below is not to cover it.
    scrollMarginTop: 'var(--told, 0px)',
    scrollMarginBottom: '48px',
  },
  open: {
    backgroundColor: tokens.colorNeutralBackground2,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
  },
  head: {
    display: 'flex',
    gap: '8px',
    width: '100%',
    margin: 0,
    padding: '3px 12px 3px 9px',
    border: 'none',
    borderLeft: '3px solid transparent',
    color: 'inherit',
    backgroundColor: 'transparent',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    // Not only by keyboard: a pointer in a document beside the pane leads here too.
    ':focus': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  openHead: { fontWeight: tokens.fontWeightSemibold, borderLeft: 'none' },
  words: { flexGrow: 1, minWidth: 0 },
  says: { display: 'block' },
  /** of a line that is not open: the rest is read when it is */
  cut: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  place: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  body: { padding: '0 12px 8px 36px' },
});
