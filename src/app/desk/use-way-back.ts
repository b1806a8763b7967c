import { useMemo, useRef } from 'react';

/** The way back to where the keyboard was. */
interface WayBack {
  /** it is about to be led elsewhere */
  readonly note: () => void;
  /** leads it back, where that is still there */
  readonly goBack: () => void;
}

/** Leads the keyboard back from something that is opened and closed again. */
export function useWayBack(): WayBack {
  const from = useRef<HTMLElement>(undefined);
  return useMemo(
    () => ({
      note: () => {
        const { activeElement } = document;
        from.current = activeElement instanceof HTMLElement ? activeElement : undefined;
      },
      goBack: () => from.current?.focus(),
    }),
    [],
  );
}
