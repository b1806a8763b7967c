import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A change that makes a true paragraph wrong, and the figure that a finding then has to name. */
export interface Slip {
  readonly was: string;
  readonly now: string;
  readonly expected?: string;
}

/** A paragraph that is true to its tables. */
export interface Paragraph {
  readonly kind: string;
  readonly year: number;
  readonly publisher: string;
  /** a chapter, or a topic of the first */
  readonly at: string;
  readonly text: string;
  /** what is read of it, as `reading.ts` says it */
  readonly reads: readonly string[];
  /** lines of figures as cases write them, by table */
  readonly tables: Readonly<Record<'表二' | '表三' | '表四', readonly string[]>>;
  readonly slips: readonly Slip[];
}

const applicants = [
  'naturalPerson',
  'commercialEnterprise',
  'researchInstitution',
  'socialOrganization',
  'legalService',
  'otherOrganization',
];
const shortRows: Readonly<Record<string, string>> = {
  new: 'newlyReceived',
  over: 'carriedOver',
  partial: 'partiallyGranted',
  forward: 'carriedForward',
};
const outcomes = ['upheld', 'corrected', 'other', 'pending'];
const columnsOf: Readonly<Record<string, readonly string[]>> = {
  fees: ['amount'],
  licensing: ['decisions'],
  punishment: ['decisions'],
  coercion: ['decisions'],
};

function sum(figures: readonly number[]): number {
  return figures.reduce((all, figure) => all + figure, 0);
}

/** The lines that set a table of applications: every row by applicant, with its totals. */
function applicationLines(rows: ReadonlyMap<string, readonly number[]>, text: string): string[] {
  const column = (at: number, wanted: (row: string) => boolean): number =>
    sum([...rows].flatMap(([row, figures]) => (wanted(row) ? [figures[at] ?? 0] : [])));
  const isResult = (row: string): boolean =>
    !['newlyReceived', 'carriedOver', 'carriedForward'].includes(row);
  const done = applicants.map((_, at) => column(at, isResult));
  applicants.forEach((name, at) => {
    const taken = column(at, (row) => row === 'newlyReceived' || row === 'carriedOver');
    const given = (done[at] ?? 0) + column(at, (row) => row === 'carriedForward');
    if (taken !== given)
      throw new Error(`${name} does not balance, ${String(taken)} ≠ ${String(given)}: ${text}`);
  });
  return [...rows, ['total', done] as const].flatMap(([row, figures]) => [
    ...figures.flatMap((figure, at) =>
      figure === 0 ? [] : [`${row}.${applicants[at] ?? ''} = ${String(figure)}`],
    ),
    `${row}.total = ${String(sum(figures))}`,
  ]);
}

/** The figures behind a name: `new 40/3` by applicant, `review 1 0 2 0` by column. */
function pairs(line: string): readonly (readonly [string, readonly string[]])[] {
  return line.split('; ').map((part) => {
    const [name = '', ...figures] = part.split(/[ /]/);
    return [name, figures];
  });
}

function linesOf(table: '表二' | '表三' | '表四', line: string, text: string): string[] {
  if (table === '表三') {
    const rows = new Map(
      pairs(line).map(([name, figures]) => [
        shortRows[name] ?? name,
        applicants.map((_, at) => Number(figures[at] ?? 0)),
      ]),
    );
    return applicationLines(rows, text);
  }
  return pairs(line).flatMap(([row, figures]) => {
    const columns =
      table === '表四' ? outcomes : (columnsOf[row] ?? ['issued', 'repealed', 'inForce']);
    const cells = columns.map((column, at) => `${row}.${column} = ${figures[at] ?? '0'}`);
    return table === '表四'
      ? [...cells, `${row}.total = ${String(sum(figures.map(Number)))}`]
      : cells;
  });
}

function paragraphOf(block: string): Paragraph {
  const [head = '', text = '', ...lines] = block.split('\n');
  const [kind = '', year, publisher = '', at = 'disclosureOnRequest'] = head.slice(2).split(' ');
  const tables: Record<'表二' | '表三' | '表四', string[]> = { 表二: [], 表三: [], 表四: [] };
  const slips: Slip[] = [];
  const reads: string[] = [];
  for (const line of lines) {
    if (line.startsWith('= ')) {
      reads.push(...line.slice(2).split('; '));
      continue;
    }
    const table = (['表二', '表三', '表四'] as const).find((name) =>
      line.startsWith(`${name.slice(1)} `),
    );
    if (table) tables[table].push(...linesOf(table, line.slice(2), text));
    else {
      const [, was, now, expected] = /^(.*?) => (.*?)(?: \[(.+)\])?$/.exec(line) ?? [];
      if (was === undefined || now === undefined || !text.includes(was)) {
        throw new Error(`“${line}” changes nothing in: ${text}`);
      }
      slips.push({ was, now, ...(expected === undefined ? {} : { expected }) });
    }
  }
  return { kind, year: Number(year), publisher, at, text, reads, tables, slips };
}

/** Labelled paragraphs as `paragraphs.txt` writes them. */
function readParagraphs(source: string): readonly Paragraph[] {
  return source.trim().split(/\n\n+/).map(paragraphOf);
}

/** The paragraphs of a file beside this one. */
export function paragraphsIn(file: string): readonly Paragraph[] {
  return readParagraphs(readFileSync(join(__dirname, file), 'utf8'));
}
