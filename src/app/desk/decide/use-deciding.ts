import { useRef, useState } from 'react';

/** Whether findings are decided one by one, and of which row. */
interface Deciding {
  readonly isDeciding: boolean;
  /** the id of the row that is looked at */
  readonly at: number | undefined;
  /** the keyboard stands in a row */
  readonly stand: (id: number) => void;
  /** begins or ends it */
  readonly decide: (isDeciding: boolean) => void;
}

/** Follows the keyboard while findings are decided. */
export function useDeciding(): Deciding {
  const [isDeciding, setDeciding] = useState(false);
  // Where nobody looks on, nothing is drawn anew as one walks through the table.
  const stands = useRef<number>(undefined);
  const [at, setAt] = useState<number>();
  return {
    isDeciding,
    at,
    stand: (id) => {
      stands.current = id;
      if (isDeciding) setAt(id);
    },
    decide: (isOn) => {
      setDeciding(isOn);
      if (isOn) setAt(stands.current);
    },
  };
}
