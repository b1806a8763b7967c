import type { Table } from '../../ooxml/blocks';
import { allEditions } from '../../schema/editions';

import type { Label, TableForm } from '../../schema/form';
import { fold } from '../text/fold';
import type { CellAddress } from '../model';
import { linesOf } from './line';
import { formLines } from './lines';

/** @param withGroups take in group labels and known variants too */
function officialTexts(form: TableForm, withGroups: boolean): ReadonlySet<string> {
  const labels: Label[] = formLines(form).flatMap((line) => {
    if (line.is === 'heading') return [line.label];
    if (line.is === 'header') return [...line.labels];
    return line.row ? [line.row.label, ...(withGroups ? line.row.groups : [])] : [];
  });
  return new Set(
    labels.flatMap((label) => [
      fold(label.text),
      ...(withGroups ? (label.variants ?? []).map(({ text }) => fold(text)) : []),
    ]),
  );
}

/** The cells that bear an official label of another edition which this one does not know. */
export function foreignLabels(
  pieces: readonly Table[],
  form: TableForm,
): readonly { readonly text: string; readonly address: CellAddress }[] {
  const own = officialTexts(form, true);
  const foreign = new Set(
    allEditions()
      .filter(({ edition }) => edition !== form.edition)
      .flatMap(({ tables }) => [...officialTexts(tables[form.id], false)]),
  );
  return pieces.flatMap((piece) =>
    linesOf(piece).flatMap((line) =>
      line.cells
        .filter((cell) => cell.own && foreign.has(cell.folded) && !own.has(cell.folded))
        .map(({ text, address }) => ({ text, address })),
    ),
  );
}
