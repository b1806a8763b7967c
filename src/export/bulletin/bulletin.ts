import type { Merged, Unit, UnitStatus } from '../../contract/merged';
import type { Dated } from '../about';
import { paperDocx } from '../paper/docx';
import type { Block, PaperColumn } from '../paper/paper';
import { numbered } from '../paper/report-blocks';
import { exportTranslate, madeBy } from '../words';
import { ranked } from './ranking';

type Words = ReturnType<typeof exportTranslate>;
type Section = readonly [title: string, blocks: readonly Block[]];

/** A place where a person writes. */
const blank = '____';

function prose(text: string): Block {
  return { is: 'text', text };
}

/** The year that the reports are on: the one that was due, else the one that most of them have. */
function yearOf(units: readonly Unit[]): string {
  const counts = new Map<number, number>();
  for (const { due, report } of units) {
    const year = due ?? report?.year;
    if (year !== undefined) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const [most] = [...counts].sort((one, other) => other[1] - one[1] || other[0] - one[0]);
  return most === undefined ? blank : String(most[0]);
}

function namesOf(units: readonly { readonly name: string }[]): readonly string[] {
  return units.map(({ name }) => name);
}

function filing({ totals, units, unmatched }: Merged, words: Words): Section {
  const { due, filed, files } = totals;
  const statuses = ['missing', 'duplicate', 'wrong-year', 'unread'] as const satisfies UnitStatus[];
  const lacking = statuses.flatMap((status) => {
    const names = namesOf(units.filter((unit) => unit.status === status));
    return names.length === 0
      ? []
      : [prose(words(`bulletin.${status}`, { count: names.length, names }))];
  });
  const none = words(due === undefined ? 'bulletin.noneOfThese' : 'bulletin.allFiled');
  // Where a file lies is nothing to the units that are told.
  const others = unmatched.map(({ file, publisher }) => publisher ?? file.replace(/^.*[\\/]/, ''));
  return [
    words('bulletin.filing'),
    [
      prose(
        due === undefined
          ? words('bulletin.noRoster', { files, units: units.length })
          : words('bulletin.due', { due, filed, files }),
      ),
      ...(lacking.length === 0 ? [prose(none)] : lacking),
      ...(others.length === 0
        ? []
        : [prose(words('bulletin.unmatched', { count: others.length, names: others }))]),
      prose(words('bulletin.late')),
    ],
  ];
}

function results({ units, totals, unread }: Merged, words: Words): Section {
  const read = units.flatMap(({ name, report }) => (report ? [{ name, report }] : []));
  const counted = ranked(units);
  const clean = counted.filter(({ report: { summary } }) =>
    Object.values(summary).every((count) => count === 0),
  );
  const toReturn = read.filter(({ report }) => report.classes.mend > 0);
  const { error, warning, info } = totals.findings;
  const { held, failed } = totals.relations;
  return [
    words('bulletin.results'),
    [
      prose(
        words('bulletin.checked', {
          count: totals.files - unread.length,
          total: error + warning + info,
          error,
          warning,
          info,
          judged: held + failed,
          failed,
          units: counted.length,
          clean: clean.length,
        }),
      ),
      prose(
        toReturn.length === 0
          ? words('bulletin.noneToReturn')
          : words('bulletin.toReturn', { count: toReturn.length, names: namesOf(toReturn) }),
      ),
    ],
  ];
}

function kinds({ defects }: Merged, words: Words, about: Dated): readonly Section[] {
  if (defects.length === 0) return [];
  const columns: readonly PaperColumn[] = [
    { head: words('column.number'), share: 8, align: 'center' },
    { head: words('column.name'), share: 50 },
    { head: words('column.class'), share: 14, align: 'center' },
    { head: words('column.reports'), share: 14, align: 'center' },
    { head: words('column.findings'), share: 14, align: 'center' },
  ];
  const rows = defects.map((one, at) => [
    String(at + 1),
    one.name,
    about.translator.translate(`class.${one.class}`),
    String(one.reports),
    String(one.findings),
  ]);
  const table: Block = { is: 'table', columns, rows };
  return [[words('bulletin.kinds'), [prose(words('bulletin.kindsTable')), table]]];
}

/** More than this nobody reads in a bulletin; all of them stand in the ledger. */
const mostTold = 10;

function told(
  title: string,
  all: readonly { readonly message: string }[],
  words: Words,
): readonly Section[] {
  if (all.length === 0) return [];
  const count = all.length;
  const more = count > mostTold ? [prose(words('bulletin.more', { count, told: mostTold }))] : [];
  const first = all.slice(0, mostTold);
  return [[title, [...first.map(({ message }) => prose(message)), ...more]]];
}

function unitsTable({ units }: Merged, words: Words): Section {
  const counts = ['error', 'warning', 'info', 'failed'] as const;
  const columns: readonly PaperColumn[] = [
    { head: words('column.rank'), share: 9, align: 'center' },
    { head: words('column.unit'), share: 35 },
    { head: words('column.status'), share: 14, align: 'center' },
    ...counts.map((count) => {
      return { head: words(`column.${count}`), share: 10.5, align: 'center' } as const;
    }),
  ];
  const order = ranked(units);
  const none = words('bulletin.noMark');
  const withRank = new Set(order.map(({ unit }) => unit));
  const rows = [
    ...order.map(({ unit, report: { summary, relations }, rank }) => [
      String(rank),
      unit.name,
      words(`status.${unit.status}`),
      ...[summary.error, summary.warning, summary.info, relations.failed].map(String),
    ]),
    ...units
      .filter((unit) => !withRank.has(unit))
      .map(({ name, status }) => [
        none,
        name,
        words(`status.${status}`),
        ...counts.map(() => none),
      ]),
  ];
  const table: Block = { is: 'table', columns, rows };
  return [words('bulletin.units'), [prose(words('bulletin.unitsTable')), table]];
}

function requests(words: Words): Section {
  const sentences = (['praise', 'blame', 'mend'] as const).map((one) =>
    prose(words(`bulletin.${one}`)),
  );
  return [words('bulletin.requests'), sentences];
}

function bulletinBlocks(merged: Merged, about: Dated): readonly Block[] {
  const words = exportTranslate(about.translator.language);
  const year = yearOf(merged.units);
  const sections = [
    filing(merged, words),
    results(merged, words),
    ...kinds(merged, words, about),
    ...told(words('bulletin.sums'), merged.sums, words),
    ...told(words('bulletin.incomplete'), merged.incomplete, words),
    ...told(words('bulletin.alike'), merged.alike, words),
    unitsTable(merged, words),
    requests(words),
  ];
  return [
    { is: 'title', text: words('bulletin.title', { year }) },
    { is: 'text', at: 'center', text: words('bulletin.draft') },
    { is: 'text', at: 'left', text: words('bulletin.to') },
    prose(words('bulletin.opening', { year })),
    ...numbered(
      sections.flatMap(([text, blocks]): readonly Block[] => [{ is: 'heading', text }, ...blocks]),
      about,
    ),
    { is: 'text', at: 'right', text: words('bulletin.signature') },
    { is: 'text', at: 'right', text: words('bulletin.day') },
    { is: 'note', text: madeBy(about) },
  ];
}

/** A bulletin to all units on what came of a check, with blanks where a person has to decide. */
export function bulletin(merged: Merged, about: Dated): Uint8Array {
  const { language } = about.translator;
  const words = exportTranslate(language);
  const title = words('bulletin.title', { year: yearOf(merged.units) });
  return paperDocx(bulletinBlocks(merged, about), { title, day: about.day, language });
}
