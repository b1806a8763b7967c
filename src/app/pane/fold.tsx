import { makeResetStyles, tokens } from '@fluentui/react-components';
import type { JSX, ReactNode } from 'react';
import { Suspense, useState } from 'react';

const useFoldStyle = makeResetStyles({ borderTop: `1px solid ${tokens.colorNeutralStroke2}` });
const useSummaryStyle = makeResetStyles({
  padding: '8px 12px',
  cursor: 'pointer',
  ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
});

/** A part of the pane that is folded away, and loaded when it is unfolded for the first time. */
export function Fold({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}): JSX.Element {
  const fold = useFoldStyle();
  const summary = useSummaryStyle();
  const [wasOpen, setWasOpen] = useState(false);
  return (
    <details
      className={fold}
      onToggle={(event) => {
        if (event.currentTarget.open) setWasOpen(true);
      }}
    >
      {/* Word's client on the web leads Tab only to what it knows or what says so. */}
      <summary className={summary} tabIndex={0}>
        {title}
      </summary>
      {wasOpen && <Suspense fallback={null}>{children}</Suspense>}
    </details>
  );
}
