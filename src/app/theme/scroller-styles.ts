import { makeResetStyles, tokens } from '@fluentui/react-components';

/**
 * What scrolls by itself within a page. Word's web view on Windows shows a bar of its own only
 * while one scrolls, so that nothing tells of what is below; a bar that is drawn stays.
 */
export const useScroller = makeResetStyles({
  overflow: 'auto',
  border: `1px solid ${tokens.colorNeutralStroke1}`,
  '::-webkit-scrollbar': { width: '12px', height: '12px' },
  '::-webkit-scrollbar-track, ::-webkit-scrollbar-corner': {
    backgroundColor: tokens.colorNeutralBackground3,
    forcedColorAdjust: 'none',
  },
  '::-webkit-scrollbar-thumb': {
    backgroundColor: tokens.colorNeutralStrokeAccessible,
    forcedColorAdjust: 'none',
    border: `3px solid ${tokens.colorNeutralBackground3}`,
    borderRadius: '6px',
  },
});
