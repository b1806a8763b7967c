import type { KeyboardEvent, RefObject } from 'react';
import { useLayoutEffect, useRef } from 'react';

const steps: Readonly<Record<string, number>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

function items(list: HTMLElement): readonly HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('[data-finding]')];
}

/** Which of them the keyboard is in, the innermost. */
function current(all: readonly HTMLElement[]): number {
  return all.findLastIndex((item) => item.contains(document.activeElement));
}

/** Word's client lets Tab lead on only from what Tab could have led to. */
function focusOne(all: readonly HTMLElement[], at: number): void {
  for (const [index, item] of all.entries()) item.tabIndex = index === at ? 0 : -1;
  all[at]?.focus();
}

export interface ListFocus {
  readonly list: RefObject<HTMLDivElement>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: () => void;
}

/**
 * Leads through a list of findings by J and K or the arrows. Where the one that had the focus is
 * gone, as it was mended, the next one gets it.
 *
 * @param shown what is another whenever the list may hold others
 */
export function useListFocus(...shown: readonly unknown[]): ListFocus {
  const list = useRef<HTMLDivElement>(null);
  /** keys of the finding that the person is at, and of those behind it */
  const ahead = useRef<readonly (string | undefined)[]>([]);

  const onFocus = (): void => {
    if (!list.current) return;
    const all = items(list.current);
    const at = current(all);
    if (at >= 0) ahead.current = all.slice(at).map(({ dataset }) => dataset['finding']);
  };
  useLayoutEffect(() => {
    if (!list.current) return;
    if (document.activeElement !== document.body) {
      // Who stands where more is unfolded now has that ahead.
      onFocus();
      return;
    }
    if (ahead.current.length === 0) return;
    const all = items(list.current);
    const keys = all.map(({ dataset }) => dataset['finding']);
    const next = ahead.current.find((key) => keys.includes(key));
    focusOne(all, next === undefined ? all.length - 1 : keys.indexOf(next));
  }, shown);

  const onKeyDown = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    if (step === undefined || !list.current || event.ctrlKey || event.altKey || event.metaKey)
      return;
    event.preventDefault();
    const all = items(list.current);
    const at = current(all);
    const next = at < 0 ? (step > 0 ? 0 : all.length - 1) : at + step;
    focusOne(all, Math.max(0, Math.min(all.length - 1, next)));
  };
  return { list, onKeyDown, onFocus };
}
