/**
 * @jest-environment ./test/support/page-environment.js
 * @jest-environment-options {"url": "https://localhost/", "resources": "usable"}
 */
import { readFileSync } from 'node:fs';
import { createSession } from '../../../../src/app/session/session';
import type { Session } from '../../../../src/app/session/session-state';
import type { Finding } from '../../../../src/check/finding';
import { openWordDocument } from '../../../../src/document/word/word-host';
import { rules } from '../../../../src/rules/index';
import { fixtureFile } from '../../../support/fixture-text';
import { openInWord } from '../../../word/jsdom';
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

/** So many orders are tried, each with another report, program and Word; REPAIR_ORDERS asks for more. */
const orders = Number(process.env['REPAIR_ORDERS'] ?? 2);
const first = Number(process.env['REPAIR_FIRST'] ?? 1);
const seeds = Array.from({ length: orders }, (_, at) => first + at);

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
  return { word, session };
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

test.each(seeds)('repairs in any order, undone in any order, leave no text (%i)', async (seed) => {
  const next = numbersFrom(seed);
  const opened = await open(seed);
  const { word, session } = opened;
  const texts = textsIn(word.save());
  for (let made = 0; made < 5; made += 1) {
    const before = findingsOf(opened);
    const isAll = next(5) === 0;
    const safe = isAll ? session.planSafe() : [];
    const possible = before.flatMap((finding) =>
      session.fixesOf(finding).map((fix) => ({ finding, fix })),
    );
    if (safe.length > 0) await session.applyAll(safe);
    else if (possible.length > 0) {
      const { finding, fix } = picked(possible, next(possible.length));
      await session.apply(finding, fix);
      if (fix.kind !== 'safe') continue;
    } else break;
    expectRepaired(before, opened);
  }
  await undoAll(opened, next);
  // What cannot be undone says why; all else is as it was.
  const lasting = session.state.journal.filter(({ undone }) => !undone);
  expect(lasting.filter(({ hindrance }) => hindrance === undefined)).toEqual([]);
  if (lasting.length === 0) expect(textsIn(word.save())).toEqual(texts);
});
