/** @jest-environment ./test/support/page-environment.js */
import { createSession } from '../../../../src/app/session/session';
import type { Session } from '../../../../src/app/session/session-state';
import { keptEditsIn } from '../../../../src/app/workbench/kept-edits';
import { lastApplied } from '../../../../src/app/workbench/history';
import { openFile } from '../../../../src/document/file/file-host';
import type { FileHost } from '../../../../src/document/file/file-host';
import { rules } from '../../../../src/rules/index';
import { shortReport } from '../../../support/short-report';
import { textsIn } from '../../document/contract';

/** One that finds something is enough to type where it stands. */
const few = rules.filter(({ id }) => id === 'table-label');
const kept = keptEditsIn(() => sessionStorage);
beforeEach(() => {
  sessionStorage.clear();
});

async function open(bytes: Uint8Array): Promise<{ host: FileHost; session: Session }> {
  const host = openFile(bytes);
  const session = createSession(host, { rules: few });
  await session.check();
  return { host, session };
}

async function type(session: Session, at: number, value: string): Promise<void> {
  const { checked } = session.state;
  const cell = checked?.report.tables.flatMap(({ cells }) => cells)[at];
  const finding = checked?.findings[0];
  if (!cell || !finding) throw new Error('nothing to type into');
  await session.setValue(finding, value, cell);
}

async function undo(session: Session): Promise<void> {
  const change = lastApplied(session.state.journal);
  if (change) await session.undo(change);
}

test('what was done since a file was saved is found for what was saved, and for the file itself', async () => {
  const bytes = shortReport();
  const { host, session } = await open(bytes);
  await type(session, 0, '701');
  await type(session, 1, '702');
  const saved = host.save();
  const steps = session.steps.length;
  // Taken back, made again and taken back: what stands in the saved file already.
  await undo(session);
  const [, second] = session.state.journal;
  if (second) await session.undo(second);
  await undo(session);
  await type(session, 2, '703');
  kept.keep('original', session.steps, { key: 'saved', steps });
  const now = textsIn(host.save());
  expect(now).not.toEqual(textsIn(saved));

  for (const [key, file] of [
    ['original', bytes],
    ['saved', saved],
  ] as const) {
    const found = await kept.find(key);
    expect(found?.key).toBe('original');
    const again = await open(file);
    await again.session.remake(found?.steps ?? []);
    expect(textsIn(again.host.save())).toEqual(now);
    const { journal } = again.session.state;
    for (let left = journal.length; left > 0; left -= 1) await undo(again.session);
    expect(textsIn(again.host.save())).toEqual(textsIn(file));
  }
});

test('nothing is found for another file, nor once it is dropped', async () => {
  kept.keep('original', [{ edits: [], turned: 1 }], { key: 'saved', steps: 0 });
  expect(await kept.find('other')).toBeUndefined();
  kept.drop('original');
  expect(await kept.find('saved')).toBeUndefined();
});

test('what an edit says of what goes and stays with it is kept', async () => {
  const steps = [
    {
      edits: [
        { do: 'remove-blocks', first: 1, count: 1, tail: true },
        { do: 'insert-blocks', beside: 2, where: 'after', markup: '<w:p/>', own: true, kept: [1] },
      ],
      made: { parts: [], at: 0 },
    },
  ] as const;
  kept.keep('original', steps);
  expect((await kept.find('original'))?.steps).toEqual(steps);
});

test('what another program left under such a name is nothing', async () => {
  sessionStorage.setItem('report-check edits odd', 'not JSON');
  sessionStorage.setItem('report-check edits old', '{"version":0,"steps":[]}');
  expect(await kept.find('odd')).toBeUndefined();
  expect(await kept.find('old')).toBeUndefined();
});

test('what a document was to remember is found with what was done to it', async () => {
  kept.keep('original', [], { key: 'saved', steps: 0 }, ['甲']);
  expect(await kept.find('original')).toEqual({ key: 'original', steps: [], memory: ['甲'] });
  expect(await kept.find('saved')).toEqual({ key: 'original', steps: [], memory: ['甲'] });
});
