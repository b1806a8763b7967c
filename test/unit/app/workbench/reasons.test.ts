import { readFileSync } from 'node:fs';
import { isChanged, standingOf } from '../../../../src/app/workbench/open-files';
import type { OpenFile } from '../../../../src/app/workbench/open-files';
import type { KeptEdits } from '../../../../src/app/workbench/kept-edits';
import type { Session } from '../../../../src/app/session/session-state';
import type { Finding } from '../../../../src/check/finding';
import { rules } from '../../../../src/rules/index';
import { fixtureFile } from '../../../support/fixture-text';
import { openInWorkbench } from './open-in-workbench';

const bytes = new Uint8Array(readFileSync(fixtureFile('004', 'word')));
const few = { rules: rules.filter(({ id }) => id === 'fee-unit' || id === 'overview-topics') };

/** A file in a workbench, and what is open of it. */
async function open(file: Uint8Array, kept?: KeptEdits) {
  const { about, checked, openFiles } = openInWorkbench(file, few, kept);
  await checked;
  const now = (): OpenFile => {
    const one = about().file;
    if (!one) throw new Error('nothing is open');
    return one;
  };
  const opened = (): Extract<OpenFile['state'], { is: 'open' }> => {
    const { state } = now();
    if (state.is !== 'open') throw new Error('nothing is open');
    return state;
  };
  return { now, opened, openFiles };
}

function fee({ state }: Session): Finding {
  const found = state.checked?.findings.find(({ rule }) => rule === 'fee-unit');
  if (!found) throw new Error('no fee');
  return found;
}

function explainedIn({ state }: Session): readonly string[] | undefined {
  return state.checked?.explained.map(({ reason }) => reason);
}

test('a reason is unsaved until the file is saved, and there when that is opened', async () => {
  const { now, opened, openFiles } = await open(bytes);
  const { session, document } = opened();
  expect(isChanged(now())).toBe(false);
  await session.explain([fee(session)], '账上如此');
  expect(isChanged(now())).toBe(true);
  const saved = await document.save();
  openFiles.noteSaved(now().id, standingOf(now()));
  expect(isChanged(now())).toBe(false);

  const again = await open(saved);
  expect(isChanged(again.now())).toBe(false);
  expect(explainedIn(again.opened().session)).toEqual(['账上如此']);
  await again.opened().session.clearTraces();
  expect(isChanged(again.now())).toBe(true);
  expect(explainedIn((await open(await again.opened().document.save())).opened().session)).toEqual(
    [],
  );
});

test('a reason that is taken back leaves the file as it was', async () => {
  const { now, opened } = await open(bytes);
  const { session, document } = opened();
  const finding = fee(session);
  await session.explain([finding], '账上如此');
  await session.restore([finding]);
  expect(isChanged(now())).toBe(false);
  expect(await document.save()).toEqual(bytes);
});

test('a reason that was not saved when the page broke down can be had again', async () => {
  const all = new Map<string, readonly string[] | undefined>();
  const kept: KeptEdits = {
    find: (key) => {
      const memory = all.get(key);
      return Promise.resolve(memory && { key, steps: [], memory });
    },
    keep: (key, _, __, memory) => {
      all.set(key, memory);
      return true;
    },
    drop: (key) => {
      all.delete(key);
    },
  };
  const first = await open(bytes, kept);
  const { session } = first.opened();
  await session.explain([fee(session)], '账上如此');
  expect([...all.values()]).toEqual([[expect.stringContaining('账上如此')]]);

  const second = await open(bytes, kept);
  expect(second.now().kept?.memory).toHaveLength(1);
  expect(explainedIn(second.opened().session)).toEqual([]);
  await second.openFiles.takeKept(second.now().id);
  expect(explainedIn(second.opened().session)).toEqual(['账上如此']);
  expect(isChanged(second.now())).toBe(true);
});
