import { makeResetStyles, tokens } from '@fluentui/react-components';
import type { JSX, ReactNode } from 'react';
import { Status } from './status';

const useFootStyle = makeResetStyles({
  position: 'sticky',
  bottom: 0,
  zIndex: 2,
  marginTop: 'auto',
  backgroundColor: tokens.colorNeutralBackground1,
  borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  ':has(> :only-child:empty)': { display: 'none' },
});

/** What stays in view below all else: what was done last, and what leads on. */
export function Foot({ children }: { readonly children?: ReactNode }): JSX.Element {
  return (
    <div className={useFootStyle()}>
      <Status />
      {children}
    </div>
  );
}
