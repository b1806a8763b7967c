import { useCallback, useLayoutEffect, useRef } from 'react';

/**
 * A function that is the same at every drawing, and does what the newest one given does: what it is
 * handed to need not be drawn anew. To be called where something happens, not while drawing.
 */
export function useStable<Args extends readonly unknown[], Given>(
  newest: (...args: Args) => Given,
): (...args: Args) => Given {
  const kept = useRef(newest);
  useLayoutEffect(() => {
    kept.current = newest;
  });
  return useCallback((...args: Args) => kept.current(...args), []);
}
