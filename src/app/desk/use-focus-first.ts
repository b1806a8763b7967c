import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** Brings the keyboard to what has just come, and that into view. */
export function useFocusFirst<Kind extends HTMLElement>(): RefObject<Kind> {
  const place = useRef<Kind>(null);
  useEffect(() => {
    place.current?.focus();
  }, []);
  return place;
}
