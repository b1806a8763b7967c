import type { FocusEvent, KeyboardEvent, RefObject } from 'react';
import { useEffect, useLayoutEffect, useRef } from 'react';
import type { ListState } from './list-state';
import { usePane } from './pane-context';
import type { Wanted } from './pane-context';

const steps: Readonly<Record<string, 1 | -1>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

/** What was brought into view, so that it is not again when the list is shown anew. */
const met = new WeakSet<Wanted>();

function lineOf(list: HTMLElement, key: string): HTMLElement | undefined {
  const lines = [...list.querySelectorAll<HTMLElement>('[data-finding]')];
  return lines.find(({ dataset }) => dataset['finding'] === key);
}

/** The line that the keyboard is in, the innermost. */
function keyAround(element: Element | null): string | undefined {
  return element?.closest<HTMLElement>('[data-finding]')?.dataset['finding'];
}

export interface ListFocus {
  readonly place: RefObject<HTMLDivElement>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: () => void;
  readonly onBlur: (event: FocusEvent) => void;
}

/**
 * Leads through a list of findings by J and K or the arrows. Where the one that had the keyboard is
 * gone, as it was mended, the one that is open now gets it, and is shown in the document.
 */
export function useListFocus(list: ListState): ListFocus {
  const { wanted } = usePane();
  const place = useRef<HTMLDivElement>(null);
  const { current, show } = list;
  /** whether the keyboard was in the list last */
  const wasIn = useRef(false);
  const isCalled = useRef(false);
  const shown = useRef(current);

  useLayoutEffect(() => {
    const before = shown.current;
    shown.current = current;
    const line =
      current === undefined || !place.current ? undefined : lineOf(place.current, current);
    const head = line?.querySelector('button');
    if (!line || !head || current === undefined) return;
    if (wanted?.key === current && !met.has(wanted)) {
      met.add(wanted);
      if (wanted.staysThere !== true) head.focus({ preventScroll: true });
      line.scrollIntoView({ block: 'center' });
      return;
    }
    if (isCalled.current) {
      isCalled.current = false;
      head.focus();
    } else if (before !== current && document.activeElement !== document.body) {
      // The keyboard stands where it brought the person here from.
      line.scrollIntoView({ block: 'nearest' });
    } else if (wasIn.current && document.activeElement === document.body) {
      head.focus();
      if (before !== current) show(current);
    }
  });

  useEffect(() => {
    // Who went to the document is not to be called back from there.
    const leave = (): void => {
      wasIn.current = false;
    };
    window.addEventListener('blur', leave);
    return () => {
      window.removeEventListener('blur', leave);
    };
  }, []);

  const onFocus = (): void => {
    wasIn.current = true;
  };
  const onBlur = ({ relatedTarget, currentTarget }: FocusEvent): void => {
    if (relatedTarget && !currentTarget.contains(relatedTarget)) wasIn.current = false;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const from = keyAround(document.activeElement);
    if (event.key === 'Escape' && current !== undefined) {
      isCalled.current = false;
      if (place.current) lineOf(place.current, current)?.querySelector('button')?.focus();
      list.open(undefined);
      return;
    }
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    isCalled.current = true;
    list.go(step, from);
  };
  return { place, onKeyDown, onFocus, onBlur };
}
