import { makeResetStyles, tokens } from '@fluentui/react-components';
import type { JSX, KeyboardEvent, PointerEvent } from 'react';
import { useState } from 'react';
import type { WorkbenchTranslate } from './translate';
import { paneWidths, widthWithin } from './view-settings';
import type { Side } from './view-settings';

const useSplitterStyle = makeResetStyles({
  cursor: 'col-resize',
  touchAction: 'none',
  backgroundColor: tokens.colorNeutralStroke2,
  ':hover': { backgroundColor: tokens.colorBrandStroke1 },
  ':focus-visible': { outline: 'none', backgroundColor: tokens.colorStrokeFocus2 },
  // One stands above the other there.
  '@media (max-width: 1000px)': { display: 'none' },
  '@media print': { display: 'none' },
});

/** So much a key moves it. */
const step = 20;

/** What lies between pages and pane, and is moved by pointer or by the arrow keys. */
export function Splitter({
  side,
  width,
  translate,
  onWidth,
}: {
  /** the one that the pane is at */
  readonly side: Side;
  readonly width: number;
  readonly translate: WorkbenchTranslate;
  readonly onWidth: (width: number) => void;
}): JSX.Element {
  const style = useSplitterStyle();
  const [from, setFrom] = useState<{ readonly x: number; readonly width: number }>();
  const outward = side === 'right' ? -1 : 1;
  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    setFrom({ x: event.clientX, width });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const way = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (way === undefined) return;
    event.preventDefault();
    onWidth(widthWithin(width + way * outward * step));
  };
  return (
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={translate('splitter')}
      aria-valuenow={width}
      aria-valuemin={paneWidths.least}
      aria-valuemax={paneWidths.most}
      tabIndex={0}
      className={style}
      onPointerDown={onPointerDown}
      onPointerMove={({ clientX }) => {
        if (from) onWidth(widthWithin(from.width + (clientX - from.x) * outward));
      }}
      onPointerUp={() => {
        setFrom(undefined);
      }}
      onPointerCancel={() => {
        setFrom(undefined);
      }}
      onDoubleClick={() => {
        onWidth(paneWidths.usual);
      }}
      onKeyDown={onKeyDown}
    />
  );
}
