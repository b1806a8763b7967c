import { readFileSync } from 'node:fs';
import { createSession } from '../../../../src/app/session/session';
import type { Change, Session } from '../../../../src/app/session/session-state';
import type { Finding } from '../../../../src/check/finding';
import { openFile } from '../../../../src/document/file/file-host';
import type { FileHost } from '../../../../src/document/file/file-host';
import { rules } from '../../../../src/rules/index';
import type { Fix } from '../../../../src/rules/rule';
import { docxOf } from '../../../support/docx';
import { fixtureFile } from '../../../support/fixture-text';
import { mistakesIn, validator } from '../../../support/validator';
import { reportWithout, singles } from './missing-parts';
import { changedUnnamed } from './named-places';
import type { Written } from './named-places';

const names = ['000', '001', '002', '003', '004', 'government'] as const;
const producers = ['word', 'wps', 'libreoffice'] as const;

/** Every report by one of the programs, each program's turn; REPAIR_ORDERS asks for all of them, so often. */
const asked = Number(process.env['REPAIR_ORDERS'] ?? 0);
const documents = names.flatMap((name, at) =>
  producers
    .filter((_, turn) => asked > 0 || turn === at % producers.length)
    .map((producer) => [name, producer] as const),
);
const seeds = Array.from({ length: Math.max(1, asked) }, (_, seed) => seed + 1);
/** One chain where all are asked for; else one of a few documents. */
const chains = asked > 0 ? documents : documents.filter((_, at) => at % 3 === 0);

interface Opened {
  readonly host: FileHost;
  readonly session: Session;
}

async function open(bytes: Uint8Array): Promise<Opened> {
  const host = openFile(bytes);
  const session = createSession(host, { rules });
  await session.check();
  return { host, session };
}

function fixture(name: (typeof names)[number], producer: (typeof producers)[number]): Uint8Array {
  return new Uint8Array(readFileSync(fixtureFile(name, producer)));
}

/** Numbers that follow from a seed: mulberry32. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function told(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ rule, code, key }) => `${rule} ${code} ${key}`).sort();
}

/** What says that something put in has yet to be written is no new mistake. */
const toBeFilled = new Set(['blank-cell', 'empty-chapter', 'overview-topics empty', 'fee-report']);

function isToBeFilled({ rule, code }: Finding): boolean {
  return toBeFilled.has(rule) || toBeFilled.has(`${rule} ${code}`);
}

const counted = (findings: readonly Finding[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const one of findings) {
    if (isToBeFilled(one)) continue;
    const name = `${one.rule} ${one.code}`;
    counts.set(name, (counts.get(name) ?? 0) + one.at.length);
  }
  return counts;
};

function writtenOf({ host, session }: Opened): Written {
  const report = session.state.checked?.report;
  if (!report) throw new Error('nothing was read');
  return { xml: host.mainXml(), report };
}

/** Expects of a change that was just made that nothing differs but at the places it names. */
function expectOnlyNamed(was: Written, opened: Opened): void {
  const { notice } = opened.session.state;
  if (notice?.is !== 'changed') throw new Error(`it was not made: ${notice?.is ?? 'nothing told'}`);
  expect(changedUnnamed(was, writtenOf(opened), notice.change)).toEqual([]);
}

/** Whether a fix puts in what a person has yet to fill. */
function insertsEmpty({ edits }: Fix): boolean {
  return edits.some(({ do: what }) => what.startsWith('insert-'));
}

/** Expects of a repair that was just made what each has to hold. */
function expectRepaired(before: readonly Finding[], was: Written, opened: Opened): void {
  const { session } = opened;
  const { notice, checked } = session.state;
  expectOnlyNamed(was, opened);
  expect(notice).not.toHaveProperty('vanished');
  const known = counted(before);
  const more = [...counted(checked?.findings ?? [])].filter(
    ([name, count]) => count > (known.get(name) ?? 0),
  );
  expect(more).toEqual([]);
}

describe.each(documents)('report %s as %s writes it', (name, producer) => {
  test('all that is safe is mended at once, and is the same when it is opened again', async () => {
    const bytes = fixture(name, producer);
    const opened = await open(bytes);
    const { host, session } = opened;
    const xml = host.mainXml();
    const before = session.state.checked?.findings ?? [];
    const was = writtenOf(opened);
    const planned = session.planSafe();
    if (planned.length === 0) return;
    await session.applyAll(planned);
    expectRepaired(before, was, opened);
    const again = await open(host.save());
    expect(told(again.session.state.checked?.findings ?? [])).toEqual(
      told(session.state.checked?.findings ?? []),
    );
    const [change] = session.state.journal;
    if (change) await session.undo(change);
    expect(host.mainXml() === xml).toBe(true);
  });

  test('what can be mended as a group is, and leaves no byte when it is taken back', async () => {
    const opened = await open(fixture(name, producer));
    const { host, session } = opened;
    const xml = host.mainXml();
    const rulesFound = new Set(session.state.checked?.findings.map(({ rule }) => rule));
    for (const rule of rulesFound) {
      const before = session.state.checked?.findings ?? [];
      const was = writtenOf(opened);
      const planned = session.planSafe().filter(({ finding }) => finding.rule === rule);
      if (planned.length === 0) continue;
      await session.applyAll(planned);
      expectRepaired(before, was, opened);
      expect(session.planSafe().filter(({ finding }) => finding.rule === rule)).toEqual([]);
    }
    for (const change of [...session.state.journal].reverse()) await session.undo(change);
    expect(host.mainXml() === xml).toBe(true);
  });

  test.each(seeds)(
    'repairs in any order, undone in any order, leave no byte (%i)',
    async (seed) => {
      const next = numbersFrom(seed * 1000 + names.indexOf(name));
      const opened = await open(fixture(name, producer));
      const { host, session } = opened;
      const xml = host.mainXml();
      for (let made = 0; made < 6; made += 1) {
        const before = session.state.checked?.findings ?? [];
        const was = writtenOf(opened);
        const possible = before.flatMap((finding) =>
          session.fixesOf(finding).map((fix) => ({ finding, fix })),
        );
        const chosen = possible[next(Math.max(1, possible.length))];
        if (!chosen) break;
        const isSafe = chosen.fix.kind === 'safe';
        await session.apply(chosen.finding, chosen.fix);
        if (isSafe) expectRepaired(before, was, opened);
        else expectOnlyNamed(was, opened);
        if (insertsEmpty(chosen.fix)) {
          expect(session.state.checked?.findings.some(isToBeFilled)).toBe(true);
        }
      }
      if (asked > 0 && seed === 1 && validator.path !== undefined) {
        const known = new Set(await mistakesIn(fixture(name, producer)));
        const mistakes = await mistakesIn(host.save());
        expect(mistakes.filter((one) => !known.has(one))).toEqual([]);
      }
      for (;;) {
        const left = session.state.journal.filter(
          (change) => !change.undone && session.canUndo(change),
        );
        const change = left[next(Math.max(1, left.length))];
        if (!change) break;
        await session.undo(change);
        expect(session.state.notice).toMatchObject({ is: 'undone' });
      }
      expect(session.state.journal.filter(({ undone }) => !undone)).toEqual([]);
      expect(host.mainXml() === xml).toBe(true);
    },
  );
});

type Next = (below: number) => number;

function oneOf<T>(all: readonly T[], next: Next): T | undefined {
  return all[next(Math.max(1, all.length))];
}

/** Makes a repair, types a figure, or takes back or makes again what can be. */
async function step(opened: Opened, next: Next): Promise<void> {
  const { session } = opened;
  const was = writtenOf(opened);
  const { checked, journal } = session.state;
  const turnable = (undone: boolean): readonly Change[] =>
    journal.filter((change) => change.undone === undone && session.canUndo(change));
  const findings = checked?.findings ?? [];
  const kind = next(5);
  if (kind < 2) {
    const possible = findings.flatMap((finding) =>
      session.fixesOf(finding).map((fix) => ({ finding, fix })),
    );
    const chosen = oneOf(possible, next);
    if (!chosen) return;
    await session.apply(chosen.finding, chosen.fix);
    expectOnlyNamed(was, opened);
  } else if (kind === 2) {
    const cells = checked?.report.tables.flatMap((table) => table.cells) ?? [];
    const cell = oneOf(cells, next);
    const [finding] = findings;
    const value = String(next(1000));
    if (!cell || !finding || cell.raw === value) return;
    await session.setValue(finding, value, cell);
    expectOnlyNamed(was, opened);
  } else {
    const change = oneOf(turnable(kind === 3), next);
    if (change) await session.undo(change);
  }
}

describe.each(chains)('in report %s as %s writes it', (name, producer) => {
  test.each(asked > 0 ? Array.from({ length: 17 }, (_, at) => at) : [0])(
    'a chain of repairs, figures, undo and redo ends where it began (%i)',
    async (seed) => {
      const next = numbersFrom(seed * 7919 + names.indexOf(name) * 31 + producer.length);
      const opened = await open(fixture(name, producer));
      const { host, session } = opened;
      const xml = host.mainXml();
      for (let made = 0; made < 8; made += 1) await step(opened, next);
      for (;;) {
        const left = session.state.journal.filter(
          (change) => !change.undone && session.canUndo(change),
        );
        const change = oneOf(left, next);
        if (!change) break;
        await session.undo(change);
      }
      expect(session.state.journal.filter(({ undone }) => !undone)).toEqual([]);
      expect(host.mainXml() === xml).toBe(true);
    },
  );
});

test.each(singles)('of %s put in, something is told until it is filled in', async (_, missing) => {
  const opened = await open(docxOf(reportWithout(missing), 'wps'));
  const planned = opened.session.planSafe();
  if (!planned.some(({ fix }) => fix.edits.some(({ do: what }) => what === 'insert-table'))) return;
  await opened.session.applyAll(planned);
  expect(opened.session.state.notice).toMatchObject({ is: 'changed' });
  expect(opened.session.state.checked?.findings.some(isToBeFilled)).toBe(true);
});
