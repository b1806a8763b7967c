import { makeResetStyles, PortalMountNodeProvider, tokens } from '@fluentui/react-components';
import type { JSX, ReactNode } from 'react';
import { useState } from 'react';

/** The looks that the page's style sheet has, each under a class of its own. */
export type PaneTheme = 'light' | 'dark' | 'contrast';

const useGroundStyle = makeResetStyles({
  color: tokens.colorNeutralForeground1,
  backgroundColor: tokens.colorNeutralBackground1,
  fontFamily: tokens.fontFamilyBase,
  fontSize: tokens.fontSizeBase300,
  lineHeight: tokens.lineHeightBase300,
  textAlign: 'left',
  '& [class^=fui-]:focus-visible': {
    outline: `2px solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: '1px',
  },
});

/**
 * What the components stand on. Their own provider would work themes out by script, and watch every
 * key to know when to show the focus; style sheets do both here. What is drawn over all else stands
 * on it too.
 */
export function Themed({
  theme,
  children,
}: {
  readonly theme: PaneTheme;
  readonly children: ReactNode;
}): JSX.Element {
  const style = useGroundStyle();
  const [ground, setGround] = useState<HTMLElement | null>(null);
  return (
    <div ref={setGround} className={`theme-${theme} ${style}`}>
      <PortalMountNodeProvider value={ground ?? undefined}>{children}</PortalMountNodeProvider>
    </div>
  );
}
