import { useMemo, useState } from 'react';
import type { Translator } from '../../messages/translator';
import type { DeskRow, DeskState } from './desk-state';
import { inGroups, rowsShown } from './rows-shown';
import type { PlacedRow } from './rows-shown';
import { keepingTogether } from './taken-together';
import type { TakenTogether } from './taken-together';

/** The rows of the desk, and what they tell together. */
interface DeskRows {
  readonly together: TakenTogether;
  /** all there are, those of units without a file too */
  readonly all: readonly DeskRow[];
  /** those that a person wants to see, in their order */
  readonly rows: readonly PlacedRow[];
}

/** Works out what is shown, and again only what of it has changed. */
export function useDeskRows(
  { rows: own, view, roster, lastYear, isHalted }: DeskState,
  translator: Translator,
): DeskRows {
  const [takenTogether] = useState(keepingTogether);
  const together = useMemo(
    () => takenTogether({ rows: own, roster, lastYear, isHalted }, translator),
    [takenTogether, own, roster, lastYear, isHalted, translator],
  );
  const { missing } = together;
  const all = useMemo(() => [...own, ...missing], [own, missing]);
  const rows = useMemo(() => {
    const shown = rowsShown(all, view, together);
    return view.isGrouped
      ? inGroups(shown, together)
      : shown.map((row): PlacedRow => ({ row, depth: 0 }));
  }, [all, view, together]);
  return { together, all, rows };
}
