import type { Table } from '../../ooxml/blocks';
import type { Label, TableForm, TableId } from '../../schema/form';
import { fold } from '../text/fold';
import { stripNumeral } from './label';
import { formLines } from './lines';

/** How many different labels of a form a table bears, by what they head. */
export interface Evidence {
  readonly headings: number;
  readonly columns: number;
  readonly rows: number;
}

interface Wordings {
  readonly headings: ReadonlyMap<string, Label>;
  readonly columns: ReadonlyMap<string, Label>;
  readonly rows: ReadonlyMap<string, Label>;
}

/** Too common to tell one table from another. */
const common: ReadonlySet<string> = new Set(['其他', '总计', '合计', '其他组织', '信息内容']);

/** A year put into a label does not change which label it is. */
function key(text: string): string {
  return stripNumeral(fold(text)).replace(/\(?20\d\d年?\)?/g, '');
}

function wordings(labels: Iterable<Label>): ReadonlyMap<string, Label> {
  const known = new Map<string, Label>();
  for (const label of labels) {
    for (const { text } of [label, ...(label.variants ?? [])]) {
      const own = key(text);
      if (!common.has(own)) known.set(own, label);
    }
  }
  return known;
}

const cache = new WeakMap<TableForm, Wordings>();

function wordingsOf(form: TableForm): Wordings {
  const cached = cache.get(form);
  if (cached) return cached;
  const lines = formLines(form);
  const known = {
    headings: wordings(lines.flatMap((line) => (line.is === 'heading' ? [line.label] : []))),
    columns: wordings(lines.flatMap((line) => (line.is === 'header' ? line.labels : []))),
    rows: wordings(
      lines.flatMap((line) =>
        line.is === 'figures' && line.row ? [line.row.label, ...line.row.groups] : [],
      ),
    ),
  };
  cache.set(form, known);
  return known;
}

/** The folded wordings of a table's cells that may be labels. */
export function tableWords(table: Table): ReadonlySet<string> {
  const found = new Set<string>();
  for (const row of table.rows) {
    for (const cell of row.cells) {
      const text = key(cell.text);
      if (text !== '') found.add(text);
    }
  }
  return found;
}

/** Weighs how much a table looks like a form, by the labels that only the form has. */
export function weigh(texts: ReadonlySet<string>, form: TableForm): Evidence {
  const count = (known: ReadonlyMap<string, Label>): number => {
    const labels = new Set<Label>();
    for (const text of texts) {
      const label = known.get(text);
      if (label) labels.add(label);
    }
    return labels.size;
  };
  const known = wordingsOf(form);
  return {
    headings: count(known.headings),
    columns: count(known.columns),
    rows: count(known.rows),
  };
}

/** From how much evidence on a table is taken for the form's, by itself. */
const enough: Readonly<Record<TableId, (evidence: Evidence) => boolean>> = {
  disclosure: ({ headings, columns, rows }) =>
    rows >= 1 && headings + columns >= 2 && headings + columns + rows >= 4,
  applications: ({ columns, rows }) => rows >= 6 || (rows >= 3 && columns >= 3),
  reviewAndLitigation: ({ columns }) => columns >= 4,
};

/** Whether a table is the form's without a doubt. */
export function isConvincing(evidence: Evidence, id: TableId): boolean {
  return enough[id](evidence);
}

export function sum({ headings, columns, rows }: Evidence): number {
  return headings + columns + rows;
}
