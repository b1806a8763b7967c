import type { Paragraph, Table } from '../../ooxml/blocks';
import { formOf, editionNames } from '../../schema/editions';
import { tableIds } from '../../schema/form';
import type { ChapterId, Edition, TableId } from '../../schema/form';
import { formCells } from '../../schema/walk';
import { fold } from '../text/fold';
import type { FormTable, ShapeFault } from '../model';
import { isConvincing, sum, tableWords, weigh } from './evidence';
import { foreignLabels } from './foreign';
import { linesOf } from './line';
import { looseLines } from './loose';
import { mapTable } from './map';
import type { MappedTable } from './map';
import type { TablePlace } from './table-places';

export interface ReadTables {
  readonly tables: readonly FormTable[];
  readonly others: readonly Table[];
}

interface Group {
  readonly id: TableId;
  readonly chapter?: ChapterId;
  readonly pieces: Table[];
  readonly above: readonly Paragraph[];
  readonly between: Paragraph[][];
  below: readonly Paragraph[];
}

/** A table that fits no form may still be a layout table around one. */
function* candidates(places: Iterable<TablePlace>): Generator<TablePlace> {
  for (const place of places) {
    yield place;
    if (recognise(place.table)) continue;
    for (const row of place.table.rows) {
      for (const cell of row.cells) {
        yield* candidates(
          cell.tables.map((table) => ({ ...place, table, between: [], below: [] })),
        );
      }
    }
  }
}

function recognise(table: Table): TableId | undefined {
  const texts = tableWords(table);
  let best: { id: TableId; weight: number } | undefined;
  for (const id of tableIds) {
    for (const edition of editionNames()) {
      const evidence = weigh(texts, formOf(edition).tables[id]);
      const weight = sum(evidence);
      if (isConvincing(evidence, id) && weight > (best?.weight ?? 0)) best = { id, weight };
    }
  }
  return best?.id;
}

/** How well a form explains a table: labels found against what is lacking or left over. */
function quality(mapped: MappedTable): number {
  const good = mapped.labels.filter(({ verdict }) => verdict.is !== 'wrong').length;
  const lacking = mapped.missingRows.length + mapped.missingColumns.length;
  return good - lacking - mapped.missingLabels.length - mapped.extra.length;
}

/** Nothing of the form is lacking and nothing left over, so that no other edition can fit better. */
function isPerfect(mapped: MappedTable): boolean {
  const lacking = mapped.missingRows.length + mapped.missingColumns.length;
  return lacking + mapped.missingLabels.length + mapped.extra.length === 0;
}

function bestMapping(pieces: readonly Table[], id: TableId, expected: Edition): MappedTable {
  let best = mapTable(pieces, formOf(expected).tables[id]);
  for (const edition of editionNames()) {
    if (edition === expected || isPerfect(best)) continue;
    const other = mapTable(pieces, formOf(edition).tables[id]);
    if (quality(other) > quality(best)) best = other;
  }
  return best;
}

function rowsOf(table: Table, id: TableId, expected: Edition): ReadonlySet<string> {
  return new Set(bestMapping([table], id, expected).cells.map(({ row }) => row));
}

/** Whether a table holds nothing but rows that a group of pieces still lacks. */
function continues(table: Table, group: Group, expected: Edition): boolean {
  const before = bestMapping(group.pieces, group.id, expected);
  if (before.missingRows.length === 0) return false;
  const own = mapTable([table], before.form);
  const rows = [...new Set(own.cells.map(({ row }) => row))];
  const labelled = own.labels.some(
    ({ row, verdict }) => row !== undefined && verdict.is !== 'wrong',
  );
  return (
    labelled &&
    rows.length > 0 &&
    own.extra.length === 0 &&
    rows.every((row) => before.missingRows.includes(row))
  );
}

function groupTables(
  places: Iterable<TablePlace>,
  expected: Edition,
): { groups: Group[]; others: Table[] } {
  const groups: Group[] = [];
  const others: Table[] = [];
  for (const { table, chapter, between, below } of candidates(places)) {
    const id = recognise(table);
    const last = groups.at(-1);
    if (last && (id === undefined || id === last.id)) {
      const taken = id === undefined ? undefined : rowsOf(table, id, expected);
      const before =
        id === undefined
          ? undefined
          : new Set(bestMapping(last.pieces, last.id, expected).cells.map(({ row }) => row));
      const extends_ =
        taken && before
          ? [...taken].every((row) => !before.has(row))
          : chapter === last.chapter && continues(table, last, expected);
      if (extends_) {
        last.pieces.push(table);
        last.between.push([...between]);
        last.below = below;
        continue;
      }
    }
    if (id === undefined) others.push(table);
    else {
      groups.push({
        id,
        ...(chapter === undefined ? {} : { chapter }),
        pieces: [table],
        above: between,
        between: [],
        below,
      });
    }
  }
  return { groups, others };
}

/** Where a table goes on in another one: harmless when that merely continues it, row by row. */
function splits(group: Group): readonly ShapeFault[] {
  return group.pieces.slice(1).flatMap((piece, index): ShapeFault[] => {
    const first = linesOf(piece)[0]?.cells[0];
    if (!first) return [];
    const nothingBetween = (group.between[index] ?? []).length === 0;
    const harmless = nothingBetween && group.id === 'applications';
    return [{ is: 'split', harmless, address: first.address }];
  });
}

function formTable(group: Group, mapped: MappedTable): FormTable {
  const { form } = mapped;
  const byKey = new Map(mapped.cells.map((cell) => [`${cell.row}/${cell.column}`, cell]));
  const { above, below } = group;
  const loose = looseLines(form, { above, between: group.between.flat(), below });
  const order = formCells(form).map(({ row, column }) => `${row}/${column}`);
  const foreign = foreignLabels(group.pieces, form);
  const foreignTexts = new Set(foreign.map(({ text }) => fold(text)));
  const rowsMerged = new Set(
    mapped.shape.flatMap((fault) => (fault.is === 'merged-figures' ? [fault.row] : [])),
  );
  return {
    id: group.id,
    edition: form.edition,
    form,
    ...(group.chapter === undefined ? {} : { chapter: group.chapter }),
    pieces: group.pieces,
    labels: mapped.labels,
    cells: order.flatMap((key) => byKey.get(key) ?? []),
    cell: (row, column) => byKey.get(`${row}/${column}`),
    missingRows: mapped.missingRows.filter((row) => !rowsMerged.has(row)),
    missingColumns: mapped.missingColumns,
    // A label that stands as a paragraph beside the table is there, if in the wrong place.
    missingLabels: mapped.missingLabels.filter(
      (label) => !loose.some(({ labels }) => labels.includes(label)),
    ),
    extraRows: mapped.extra.flatMap((line) => {
      const own = line.cells.filter((cell) => cell.own && cell.folded !== '');
      const [first] = own;
      if (!first || own.some(({ folded }) => foreignTexts.has(folded))) return [];
      return [{ text: first.text, address: first.address }];
    }),
    shape: [...splits(group), ...mapped.shape],
    looseLines: loose,
    foreignLabels: foreign,
  };
}

/**
 * Finds the form's tables among those of a document, by their labels: wherever they stand, with
 * labels misspelt, rows lost or cells blank, in one piece or several.
 *
 * @param expected the edition to prefer where the labels leave it open
 */
export function readTables(places: Iterable<TablePlace>, expected: Edition): ReadTables {
  const { groups, others } = groupTables(places, expected);
  return {
    tables: groups.map((group) => formTable(group, bestMapping(group.pieces, group.id, expected))),
    others,
  };
}

/** The edition whose labels most of the tables bear; undefined where they leave it open. */
export function editionOf(tables: readonly FormTable[]): Edition | undefined {
  const tell = tables.filter(({ id }) => id === 'disclosure');
  const deciding = tell.length > 0 ? tell : tables.filter(({ id }) => id === 'applications');
  return deciding[0]?.edition;
}
