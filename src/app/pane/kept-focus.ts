import type { RefObject } from 'react';
import { useEffect, useLayoutEffect, useRef } from 'react';

const stops = 'button:enabled, input:enabled, summary, [tabindex="0"]';

/** What the keyboard can stand on: the element itself, or else the first stop in it. */
function stopIn(element: HTMLElement): HTMLElement | null {
  return element.matches(stops) ? element : element.querySelector<HTMLElement>(stops);
}

/**
 * Keeps the keyboard near where the person was when what it stood on goes away or cannot be used
 * for a while. It would stand nowhere then, from where Word's client leads no Tab on.
 *
 * @param isBusy what cannot be used now may be usable again soon
 * @returns to be set on what the keyboard is to stay in
 */
export function useKeptFocus(isBusy: boolean): RefObject<HTMLDivElement> {
  const root = useRef<HTMLDivElement>(null);
  const busy = useRef(isBusy);
  useLayoutEffect(() => {
    busy.current = isBusy;
  }, [isBusy]);

  useEffect(() => {
    /** what the keyboard stood on last, and all around it */
    let trail: readonly HTMLElement[] = [];
    const stand = ({ target }: FocusEvent): void => {
      const around: HTMLElement[] = [];
      let one = target instanceof HTMLElement ? target : null;
      for (; one && root.current?.contains(one) === true; one = one.parentElement) around.push(one);
      trail = around;
    };
    // Who points somewhere wants to be there, also where nothing takes the keyboard.
    const leave = (): void => {
      trail = [];
    };
    const observer = new MutationObserver(() => {
      if (busy.current || document.activeElement !== document.body || !document.hasFocus()) return;
      const near = trail.filter((one) => one.isConnected).map(stopIn);
      near.find((stop) => stop !== null)?.focus();
    });
    document.addEventListener('focusin', stand);
    document.addEventListener('pointerdown', leave);
    if (root.current) {
      const what = { childList: true, subtree: true, attributeFilter: ['disabled'] };
      observer.observe(root.current, what);
    }
    return () => {
      observer.disconnect();
      document.removeEventListener('focusin', stand);
      document.removeEventListener('pointerdown', leave);
    };
  }, []);

  return root;
}
