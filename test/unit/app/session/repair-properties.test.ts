import { readFileSync } from 'node:fs';
import { createSession } from '../../../../src/app/session/session';
import type { Session } from '../../../../src/app/session/session-state';
import type { Finding } from '../../../../src/check/finding';
import { openFile } from '../../../../src/document/file/file-host';
import type { FileHost } from '../../../../src/document/file/file-host';
import { rules } from '../../../../src/rules/index';
import { fixtureFile } from '../../../support/fixture-text';

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

/** Expects of a repair that was just made what each has to hold. */
function expectRepaired(before: readonly Finding[], { session }: Opened): void {
  const { notice, checked } = session.state;
  expect(notice).toMatchObject({ is: 'changed' });
  expect(notice).not.toHaveProperty('vanished');
  const was = counted(before);
  const more = [...counted(checked?.findings ?? [])].filter(
    ([name, count]) => count > (was.get(name) ?? 0),
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
    const planned = session.planSafe();
    if (planned.length === 0) return;
    await session.applyAll(planned);
    expectRepaired(before, opened);
    const again = await open(host.save());
    expect(told(again.session.state.checked?.findings ?? [])).toEqual(
      told(session.state.checked?.findings ?? []),
    );
    const [change] = session.state.journal;
    if (change) await session.undo(change);
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
        const possible = before.flatMap((finding) =>
          session.fixesOf(finding).map((fix) => ({ finding, fix })),
        );
        const chosen = possible[next(Math.max(1, possible.length))];
        if (!chosen) break;
        const isSafe = chosen.fix.kind === 'safe';
        await session.apply(chosen.finding, chosen.fix);
        if (isSafe) expectRepaired(before, opened);
        else expect(session.state.notice).toMatchObject({ is: 'changed' });
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
