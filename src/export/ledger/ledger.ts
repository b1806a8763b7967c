import type { JsonReport } from '../../contract/check';
import type { Merged } from '../../contract/merged';
import { chapterName, tableName } from '../../messages/place';
import type { Dated } from '../about';
import { unfollowedReasons } from '../unfollowed';
import { exportTranslate, madeBy, profileBriefly } from '../words';
import { figureColumns } from './figure-columns';
import type { LedgerColumn, LedgerSheet, Value } from './ledger-sheet';
import { KeptRows, rowsOf } from './rows';
import { workbook } from './workbook';

/** Rows of a spreadsheet end here, of which some are heads. */
const mostRows = 1_048_576 - 8;

type Words = ReturnType<typeof exportTranslate>;

/** A text that is nothing but a number, as a number. */
function numberOr(text: string | undefined): Value {
  return text !== undefined && /^-?(0|[1-9]\d{0,14})(\.\d{1,6})?$/.test(text) ? Number(text) : text;
}

/** Whether each report that was read is that of some unit's row. */
function isCountedOnce({ units, unread, totals: { files } }: Merged): boolean {
  return units.filter(({ report }) => report !== undefined).length === files - unread.length;
}

function overview(merged: Merged, words: Words, about: Dated): LedgerSheet {
  const { due, findings, relations, files, ...counts } = merged.totals;
  const { translate } = about.translator;
  const title = [
    words('ledger.title'),
    '　',
    due === undefined ? '' : words('totals.due', { due }),
    words('totals.units', counts),
    words('totals.findings', { files, ...findings }),
    words('totals.relations', relations),
    isCountedOnce(merged) ? '' : words('totals.notInRows'),
    madeBy(about),
  ];
  const names = ['error', 'warning', 'info', 'mend', 'explain', 'explained'] as const;
  const sums = ['held', 'failed', 'unjudged'] as const;
  const columns: readonly LedgerColumn[] = [
    { head: words('column.unit'), width: 20 },
    { head: words('column.parent'), width: 14 },
    { head: words('column.category'), width: 8 },
    { head: words('column.year'), width: 6 },
    { head: words('column.status'), width: 10 },
    ...names.map((name) => ({ head: words(`column.${name}`), width: 7.5 })),
    { head: words('column.missingTables'), width: 10 },
    ...sums.map((name) => ({ head: words(`column.${name}`), width: 8.5 })),
    { head: words('column.files'), width: 26 },
  ];
  const rows = rowsOf(
    merged.units,
    ({ name, parent, category, due: year, status, files: own, report }) => {
      const tables = report?.missingTables.map((table) => tableName(translate, table)) ?? [];
      return [
        ...[name, parent, category, report?.year ?? year, words(`status.${status}`)],
        ...[report?.summary.error, report?.summary.warning, report?.summary.info],
        ...[report?.classes.mend, report?.classes.explain, report?.classes.explained],
        tables.join(translate('listSeparator')),
        ...[report?.relations.held, report?.relations.failed, report?.relations.unjudged],
        own.join(translate('listSeparator')),
      ];
    },
  );
  return { name: words('ledger.overview'), title: title.join(''), columns, rows };
}

function findingsSheets(kept: KeptRows, merged: Merged, words: Words): readonly LedgerSheet[] {
  const unitOf = new Map(
    merged.units.flatMap(({ name, files }) => files.map((file) => [file, name])),
  );
  const choices = [
    words('state.open'),
    words('state.mended'),
    words('state.true'),
    words('state.dropped'),
  ];
  const columns: readonly LedgerColumn[] = [
    { head: words('column.unit'), width: 16 },
    { head: words('column.year'), width: 6 },
    { head: words('column.place'), width: 20 },
    { head: words('column.message'), width: 36 },
    { head: words('column.actual'), width: 10 },
    { head: words('column.expected'), width: 10 },
    { head: words('column.equation'), width: 24 },
    { head: words('column.severity'), width: 6.5 },
    { head: words('column.class'), width: 6.5 },
    { head: words('column.name'), width: 14 },
    { head: words('column.state'), width: 9.5, choices },
    { head: words('column.reason'), width: 16 },
    { head: words('column.file'), width: 18 },
  ];
  const rowOf = ([file, publisher, ...others]: readonly Value[]): readonly Value[] => {
    return [unitOf.get(String(file)) ?? publisher, ...others, file];
  };
  const sheet = words('ledger.findings');
  const parts = Array.from({ length: Math.max(1, Math.ceil(kept.length / mostRows)) }, (_, at) => ({
    name: at === 0 ? sheet : words('ledger.more', { sheet, number: at + 1 }),
    columns,
    rows: rowsOf(kept.slice(at * mostRows, (at + 1) * mostRows), rowOf),
  }));
  return parts;
}

function unreadSheet({ unread }: Merged, words: Words): LedgerSheet {
  return {
    name: words('ledger.unread'),
    columns: [
      { head: words('column.file'), width: 46 },
      { head: words('column.message'), width: 90 },
    ],
    rows: unread.map(({ file, problem }) => [file, problem.message]),
  };
}

function unmatchedSheet({ unmatched }: Merged, words: Words): LedgerSheet {
  return {
    name: words('ledger.unmatched'),
    columns: [
      { head: words('column.file'), width: 60 },
      { head: words('column.unit'), width: 40 },
    ],
    rows: unmatched.map(({ file, publisher }) => [file, publisher]),
  };
}

function rulesSheet({ defects }: Merged, words: Words, { translator }: Dated): LedgerSheet {
  return {
    name: words('ledger.rules'),
    columns: [
      { head: words('column.name'), width: 30 },
      { head: words('column.rule'), width: 30 },
      { head: words('column.class'), width: 10 },
      { head: words('column.reports'), width: 10 },
      { head: words('column.findings'), width: 10 },
    ],
    rows: defects.map(({ name, rule, class: its, reports, findings }) => {
      return [name, rule, translator.translate(`class.${its}`), reports, findings];
    }),
  };
}

function figuresSheet(merged: Merged, words: Words, { translator }: Dated): LedgerSheet {
  const figures = figureColumns(merged, translator);
  return {
    name: words('ledger.figures'),
    columns: [
      { head: words('column.unit'), width: 24 },
      { head: words('column.year'), width: 7 },
      { head: words('column.edition'), width: 9 },
      ...figures.map(({ label }) => ({ head: label, width: 13 })),
    ],
    rows: rowsOf(merged.units, ({ name, due, report }) => {
      // They are made anew each time that they are asked for.
      const own = report?.figures ?? {};
      const values = figures.map(({ valueOf }) => valueOf(own));
      return [name, report?.year ?? due, numberOr(report?.edition), ...values];
    }),
  };
}

function sumsSheet({ sums, incomplete }: Merged, words: Words, { translator }: Dated): LedgerSheet {
  const separator = translator.translate('listSeparator');
  return {
    name: words('ledger.sums'),
    columns: [
      { head: words('column.unit'), width: 22 },
      { head: words('column.place'), width: 24 },
      { head: words('column.stated'), width: 12 },
      { head: words('column.sum'), width: 12 },
      { head: words('column.difference'), width: 12 },
      { head: words('column.parts'), width: 36 },
      { head: words('column.told'), width: 50 },
    ],
    rows: [
      ...sums.map(({ unit, label, stated, sum, difference, parts, message }) => {
        const told = parts.map((part) => `${part.unit} ${String(part.value)}`).join(separator);
        return [unit, label, stated, sum, difference, told, message];
      }),
      ...incomplete.map(({ unit, lacking, message }) => {
        const told = words('ledger.lacking', { units: lacking });
        return [unit, undefined, undefined, undefined, undefined, told, message];
      }),
    ],
  };
}

function alikeSheet({ alike }: Merged, words: Words, { translator }: Dated): LedgerSheet {
  const separator = translator.translate('listSeparator');
  return {
    name: words('ledger.alike'),
    columns: [
      { head: words('column.chapter'), width: 12 },
      { head: words('column.percent'), width: 10 },
      { head: words('column.files'), width: 56 },
      { head: words('column.told'), width: 50 },
    ],
    rows: alike.map(({ chapter, percent, files, message }) => {
      return [chapterName(translator.translate, chapter), percent, files.join(separator), message];
    }),
  };
}

/** Takes results one by one, and makes a ledger of all of them. */
export class Ledger {
  readonly #about: Dated;
  /** the findings, until all reports are known: file and publisher, and what is in their row */
  readonly #kept = new KeptRows();

  constructor(about: Dated) {
    this.#about = about;
  }

  add(report: JsonReport): void {
    if ('problem' in report) return;
    const { translator } = this.#about;
    const words = exportTranslate(translator.language);
    const { file, publisher = file, year } = report;
    const unfollowed = unfollowedReasons(report, this.#about);
    for (const finding of report.findings) {
      const { place, message, actual, expected, equation, severity, rule, reason } = finding;
      this.#kept.push([
        ...[file, publisher, year, place.label, message],
        ...[numberOr(actual), numberOr(expected), equation],
        ...[
          translator.translate(`severity.${severity}`),
          translator.translate(`class.${finding.class}`),
        ],
        translator.ruleName(rule),
        words(reason === undefined ? 'state.open' : 'state.true'),
        reason ?? unfollowed.get(finding.key),
      ]);
    }
  }

  /** Makes the workbook, a piece at a time. */
  end(merged: Merged): AsyncGenerator<Uint8Array, void> {
    const about = this.#about;
    const words = exportTranslate(about.translator.language);
    const sheets = [
      overview(merged, words, about),
      ...findingsSheets(this.#kept, merged, words),
      unreadSheet(merged, words),
      ...(merged.unmatched.length === 0 ? [] : [unmatchedSheet(merged, words)]),
      rulesSheet(merged, words, about),
      figuresSheet(merged, words, about),
      ...(merged.sums.length + merged.incomplete.length === 0
        ? []
        : [sumsSheet(merged, words, about)]),
      ...(merged.alike.length === 0 ? [] : [alikeSheet(merged, words, about)]),
    ];
    return workbook(sheets, {
      above: words('profile.line', { profile: profileBriefly(about) }),
      page: words('ledger.page', { page: '&P', pages: '&N' }),
      choose: words('state.hint'),
    });
  }
}
