/**
 * @jest-environment ./test/support/page-environment.js
 * @jest-environment-options {"url": "https://localhost/", "resources": "usable"}
 */
import { readFileSync } from 'node:fs';
import { createSession } from '../../../../src/app/session/session';
import type { PlannedFix, Session } from '../../../../src/app/session/session-state';
import type { Finding } from '../../../../src/check/finding';
import { openFile } from '../../../../src/document/file/file-host';
import type { FileHost } from '../../../../src/document/file/file-host';
import { openWordDocument } from '../../../../src/document/word/word-host';
import { rules } from '../../../../src/rules/index';
import type { Fix } from '../../../../src/rules/rule';
import { fixtureFile } from '../../../support/fixture-text';
import { openInWord } from '../../../word/jsdom';
import { looksIn, markupOfLooks } from '../../../word/looks';
import type { TestWord } from '../../../word/open-word';
import { programs } from '../../../word/plays';
import type { Play } from '../../../word/plays';
import { textsIn } from '../../document/contract';

const names = ['000', '001', '002', '003', '004', 'government'] as const;
const producers = ['word', 'wps', 'libreoffice'] as const;

/** The Words that differ in what a repair comes to, or its undoing. */
const words: readonly Partial<Play>[] = [
  {},
  { ...programs.web, surplus: 'added', joined: 'as the second' },
  { ...programs.mac, surplus: 'both', endOfRowMarks: true },
  { ...programs.windows, surplus: 'merged', mergedContinuations: 'omitted' },
  { sets: '1.3', surplus: 'before', search: 'misses Chinese' },
  { ...programs.web, rejectsWritten: true },
];

/**
 * So many orders and chains are tried, each with another report, program and Word; REPAIR_ORDERS and
 * REPAIR_CHAINS ask for more.
 */
const seedsFor = (asked: string | undefined): readonly number[] => {
  const first = Number(process.env['REPAIR_FIRST'] ?? 3);
  return Array.from({ length: Number(asked ?? 1) }, (_, at) => first + at);
};

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

function picked<T>(all: readonly T[], at: number): T {
  const one = all[at % all.length];
  if (one === undefined) throw new Error('nothing to pick from');
  return one;
}

interface Opened {
  readonly bytes: Uint8Array;
  readonly word: TestWord;
  readonly session: Session;
}

async function open(seed: number): Promise<Opened> {
  // Each report comes with each program and each Word by and by.
  const name = picked(names, seed);
  const producer = picked(producers, Math.floor(seed / names.length));
  const play = picked(words, seed + Math.floor(seed / names.length));
  const bytes = new Uint8Array(readFileSync(fixtureFile(name, producer)));
  const word = await openInWord(bytes, play);
  const session = createSession(openWordDocument(), { rules });
  await session.check();
  return { bytes, word, session };
}

interface Choice {
  readonly finding: Finding;
  readonly fix: Fix;
}

function fixesIn(session: Session): readonly Choice[] {
  const findings = session.state.checked?.findings ?? [];
  return findings.flatMap((finding) => session.fixesOf(finding).map((fix) => ({ finding, fix })));
}

/** Safe repairs to be made at once: now and then all of them, or those of one kind; else none. */
function togetherIn(session: Session, next: (below: number) => number): readonly PlannedFix[] {
  const way = next(5);
  const safe = session.planSafe();
  if (way > 1 || safe.length === 0) return [];
  const { rule } = picked(safe, next(safe.length)).finding;
  return way === 0 ? safe : safe.filter(({ finding }) => finding.rule === rule);
}

/** The same report as a file, to which is done what is done in Word, for as long as that can be. */
class Beside {
  readonly #host: FileHost;
  readonly #session: Session;
  #isSame = true;

  private constructor(host: FileHost, session: Session) {
    this.#host = host;
    this.#session = session;
  }

  static async open(bytes: Uint8Array): Promise<Beside> {
    const host = openFile(bytes);
    const session = createSession(host, { rules });
    await session.check();
    return new Beside(host, session);
  }

  /** Makes what was just made in Word, where all of it was. */
  async follow({ session }: Opened, made: readonly Choice[]): Promise<void> {
    const told = made.map(({ finding, fix }) => `${finding.key} ${JSON.stringify(fix)}`);
    const same = fixesIn(this.#session).filter(({ finding, fix }) =>
      told.includes(`${finding.key} ${JSON.stringify(fix)}`),
    );
    const planned = same.flatMap(({ finding, fix }) => this.#session.plan(finding, fix) ?? []);
    const { notice } = session.state;
    if (notice?.is === 'refused') return;
    this.#isSame &&= notice?.is === 'changed' && planned.length === made.length;
    if (this.#isSame) await this.#session.applyAll(planned);
  }

  expectAlike({ word }: Opened): void {
    if (this.#isSame) expect(looksIn(word.save())).toEqual(looksIn(this.#host.save()));
  }
}

/** What says that something put in has yet to be written is no new mistake. */
const toBeFilled = new Set(['blank-cell', 'empty-chapter', 'overview-topics empty', 'fee-report']);

function counted(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule, code, at } of findings) {
    const name = `${rule} ${code}`;
    if (toBeFilled.has(rule) || toBeFilled.has(name)) continue;
    counts.set(name, (counts.get(name) ?? 0) + at.length);
  }
  return counts;
}

function findingsOf({ session }: Opened): readonly Finding[] {
  return session.state.checked?.findings ?? [];
}

/** Expects of safe repairs that none brings a mistake, or lets one vanish that nobody mended. */
function expectRepaired(before: readonly Finding[], opened: Opened): void {
  const { notice } = opened.session.state;
  expect(['changed', 'some-refused', 'refused']).toContain(notice?.is);
  expect(notice).not.toHaveProperty('vanished');
  const was = counted(before);
  const more = [...counted(findingsOf(opened))].filter(
    ([name, count]) => count > (was.get(name) ?? 0),
  );
  expect(more).toEqual([]);
}

async function undoAll({ session }: Opened, next: (below: number) => number): Promise<void> {
  for (;;) {
    const left = session.state.journal.filter(
      (change) => !change.undone && session.canUndo(change),
    );
    if (left.length === 0) break;
    await session.undo(picked(left, next(left.length)));
    expect(session.state.notice).toMatchObject({ is: 'undone' });
  }
}

/** What is left of a document once all is undone: its text, and how that looks. */
function expectAsBefore({ bytes, word, session }: Opened): void {
  // What cannot be undone says why; all else is as it was.
  const lasting = session.state.journal.filter(({ undone }) => !undone);
  expect(lasting.filter(({ hindrance }) => hindrance === undefined)).toEqual([]);
  if (lasting.length > 0) return;
  expect(textsIn(word.save())).toEqual(textsIn(bytes));
  expect(markupOfLooks(word.save())).toEqual(markupOfLooks(bytes));
}

test.each(seedsFor(process.env['REPAIR_ORDERS']))(
  'repairs in any order look as in a file, and undone in any order leave nothing (%i)',
  async (seed) => {
    const next = numbersFrom(seed);
    const opened = await open(seed);
    const { session } = opened;
    const beside = await Beside.open(opened.bytes);
    for (let made = 0; made < 4; made += 1) {
      const before = findingsOf(opened);
      const safe = togetherIn(session, next);
      const possible = fixesIn(session);
      if (safe.length > 0) {
        await session.applyAll(safe);
        await beside.follow(opened, safe);
      } else if (possible.length > 0) {
        const one = picked(possible, next(possible.length));
        await session.apply(one.finding, one.fix);
        await beside.follow(opened, [one]);
        if (one.fix.kind !== 'safe') continue;
      } else break;
      expectRepaired(before, opened);
    }
    beside.expectAlike(opened);
    await undoAll(opened, next);
    expectAsBefore(opened);
  },
);

/** Makes a repair, types a figure, or takes back or makes again what can be. */
async function step({ session }: Opened, next: (below: number) => number): Promise<void> {
  const { checked, journal } = session.state;
  const kind = next(5);
  const possible = fixesIn(session);
  if (kind < 2 && possible.length > 0) {
    const { finding, fix } = picked(possible, next(possible.length));
    await session.apply(finding, fix);
    return;
  }
  const [finding] = checked?.findings ?? [];
  const cells = checked?.report.tables.flatMap((table) => table.cells) ?? [];
  if (kind === 2 && finding && cells.length > 0) {
    const cell = picked(cells, next(cells.length));
    const value = String(next(1000));
    if (cell.raw !== value) await session.setValue(finding, value, cell);
    return;
  }
  const turnable = journal.filter(
    (change) => change.undone === (kind === 4) && session.canUndo(change),
  );
  if (turnable.length > 0) await session.undo(picked(turnable, next(turnable.length)));
}

test.each(seedsFor(process.env['REPAIR_CHAINS']))(
  'a chain of repairs, figures, undo and redo ends where it began (%i)',
  async (seed) => {
    const next = numbersFrom(seed * 7919);
    const opened = await open(seed);
    for (let made = 0; made < 6; made += 1) {
      await step(opened, next);
      const { notice } = opened.session.state;
      if (notice?.is === 'refused') expect(notice.problem.code).not.toBe('partly');
    }
    await undoAll(opened, next);
    expectAsBefore(opened);
  },
);
