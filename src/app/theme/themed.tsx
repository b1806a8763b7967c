import { makeResetStyles, tokens } from '@fluentui/react-components';
import type { JSX, ReactNode } from 'react';

/** The looks that the page's style sheet has, each under a class of its own. */
export type PaneTheme = 'light' | 'dark' | 'contrast';

const useGroundStyle = makeResetStyles({
  color: tokens.colorNeutralForeground1,
  backgroundColor: tokens.colorNeutralBackground1,
  fontFamily: tokens.fontFamilyBase,
  fontSize: tokens.fontSizeBase300,
  lineHeight: tokens.lineHeightBase300,
  textAlign: 'left',
  '& :is(.fui-Button, .fui-Tab):focus-visible': {
    outline: `2px solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: '1px',
  },
});

/**
 * What the components stand on. Their own provider would work themes out by script, and watch every
 * key to know when to show the focus; style sheets do both here.
 */
export function Themed({
  theme,
  children,
}: {
  readonly theme: PaneTheme;
  readonly children: ReactNode;
}): JSX.Element {
  return <div className={`theme-${theme} ${useGroundStyle()}`}>{children}</div>;
}
