import { Desk } from '../../../../src/app/desk/desk';
import type { DeskWorker } from '../../../../src/app/desk/desk';
import { isChecking, progressOf } from '../../../../src/app/desk/desk-state';
import type { Answer, FoundFile, Identified } from '../../../../src/app/desk/desk-state';
import { withOpinion } from '../../../../src/app/desk/decide/decisions';
import { againstLastYear } from '../../../../src/app/desk/last-year-cell';
import { answeringWorker } from '../../../support/answering-worker';
import { told } from './told-rows';

/** A desk whose workers answer when a test has them do so. */
function deskOf(workers: number, identities: Readonly<Record<string, Identified>> = {}) {
  const against = new Map<string, string>();
  const asked = new Map<string, (answer: Answer, breaksDown?: boolean) => void>();
  let open = 0;
  let started = 0;
  const startWorker = (): DeskWorker => {
    let isGone = false;
    const waiting = new Set<(answer: Answer) => void>();
    open += 1;
    started += 1;
    return {
      get isGone() {
        return isGone;
      },
      check: (_, path, previous) =>
        new Promise((done) => {
          if (previous) against.set(path, previous.name);
          waiting.add(done);
          asked.set(path, (answer, breaksDown = false) => {
            asked.delete(path);
            if (breaksDown) {
              isGone = true;
              open -= 1;
              // Whatever else it was asked ends with it, and that may be heard of first.
              for (const other of [...waiting].reverse()) other(answer);
            }
            waiting.delete(done);
            done(answer);
          });
        }),
      compare: () => new Promise(() => undefined),
      identify: ({ name }) => Promise.resolve(identities[name] ?? unreadable),
      close: () => {
        open -= 1;
      },
    };
  };
  const desk = new Desk({ startWorker, workers });
  const answer = async (path: string, given: Answer, breaksDown?: boolean): Promise<void> => {
    asked.get(path)?.(given, breaksDown);
    // The answer has come once what was promised before it is done.
    await new Promise(setImmediate);
  };
  return {
    desk,
    answer,
    asked: () => [...asked.keys()],
    against: () => Object.fromEntries(against),
    workers: () => ({ open, started }),
    states: () => desk.state.rows.map(({ path, state }) => `${path} ${state.is}`),
  };
}

function file(path: string, content = 'one', lastModified = 1): FoundFile {
  return { path, file: new File([content], path, { lastModified }) };
}

const unreadable: Identified = { problem: { code: 'unreadable', data: { reason: 'locked' } } };

const fine: Answer = { checked: told('甲局') };

test('each worker has a file that it checks and one that follows, and the next as one is done', async () => {
  const { desk, answer, asked, workers, states } = deskOf(2);
  desk.add(['a', 'b', 'c', 'd', 'e'].map((name) => file(name)));
  expect(asked()).toEqual(['a', 'b', 'c', 'd']);
  expect(workers()).toEqual({ open: 2, started: 2 });
  await answer('b', fine);
  expect(states()).toEqual(['a waiting', 'b checked', 'c waiting', 'd waiting', 'e waiting']);
  expect(progressOf(desk.state)).toEqual({ done: 1, all: 5 });
  expect(asked()).toEqual(['a', 'c', 'd', 'e']);
  for (const name of ['a', 'c', 'd']) await answer(name, fine);
  expect(isChecking(desk.state)).toBe(true);
  await answer('e', fine);
  expect(isChecking(desk.state)).toBe(false);
  expect(workers()).toEqual({ open: 0, started: 2 });
});

test('after a number of files a worker is ended, and what it keeps with it', async () => {
  const { desk, answer, workers } = deskOf(1);
  const names = Array.from({ length: 200 }, (_, at) => `${at}.docx`);
  desk.add(names.map((name) => file(name)));
  for (const name of names) await answer(name, fine);
  expect(isChecking(desk.state)).toBe(false);
  expect(workers().open).toBe(0);
  expect(workers().started).toBeGreaterThan(1);
  expect(workers().started).toBeLessThan(names.length / 10);
});

test('a file that breaks its worker down is a row with the reason, and what follows is checked by another', async () => {
  const { desk, answer, workers } = deskOf(1);
  desk.add([file('bad.docx'), file('good.docx')]);
  await answer('bad.docx', { problem: { code: 'lost', data: {} } }, true);
  await answer('good.docx', fine);
  expect(desk.state.rows.map(({ state }) => state)).toEqual([
    { is: 'unread', problem: { code: 'lost', data: {} } },
    { is: 'checked', report: fine.checked },
  ]);
  expect(workers()).toEqual({ open: 0, started: 2 });
});

test('what is cancelled stays unchecked until a person goes on; what was found stays', async () => {
  const { desk, answer, asked, workers, states } = deskOf(1);
  desk.add([file('a.docx'), file('b.docx'), file('c.docx')]);
  await answer('a.docx', fine);
  desk.cancel();
  expect(isChecking(desk.state)).toBe(false);
  expect(workers().open).toBe(0);
  // What its worker had under way is not taken any more.
  await answer('b.docx', fine);
  expect(states()).toEqual(['a.docx checked', 'b.docx waiting', 'c.docx waiting']);
  desk.resume();
  expect(asked().toSorted()).toEqual(['b.docx', 'c.docx']);
  await answer('b.docx', fine);
  await answer('c.docx', fine);
  expect(states()).toEqual(['a.docx checked', 'b.docx checked', 'c.docx checked']);
});

test('files join those that are there; one of the same place is checked anew', async () => {
  const { desk, answer, states } = deskOf(4);
  desk.add([file('县/甲.docx'), file('乙.docx')]);
  await answer('县/甲.docx', fine);
  await answer('乙.docx', fine);
  desk.add([file('县/甲.docx', 'another', 2), file('乙.docx', 'of another folder')]);
  expect(states()).toEqual(['乙.docx checked', '县/甲.docx waiting', '乙（2）.docx waiting']);
});

test('two folders of one name are told apart, and one that is read again is the same', () => {
  const { desk } = deskOf(1);
  const paths = (): readonly string[] => desk.state.rows.map(({ path }) => path).sort();
  const first = ['年报/甲.docx', '年报/乙.docx', '年报/镇/丙.docx', '年报（2）/甲.docx'];
  desk.add([file('年报/甲.docx', 'a', 5), file('年报/乙.docx', 'b', 5), file('年报/镇/丙.docx')]);
  // Of another place: some of it is older, and nothing is the same.
  desk.add([file('年报/甲.docx', 'other', 3)]);
  expect(paths()).toEqual([...first].sort());
  // The first again, with one report that was mended and one that has come.
  desk.add([file('年报/甲.docx', 'mended', 6), file('年报/乙.docx', 'b', 5), file('年报/丁.docx')]);
  expect(paths()).toEqual([...first, '年报/丁.docx'].sort());
  // The second again, as it was.
  desk.add([file('年报/甲.docx', 'other', 3)]);
  expect(paths()).toEqual([...first, '年报/丁.docx'].sort());
  // A third one, with none of their files.
  desk.add([file('年报/戊.docx')]);
  expect(paths()).toEqual([...first, '年报/丁.docx', '年报（3）/戊.docx'].sort());
  // All of it written since.
  desk.add([file('年报/戊.docx', 'mended', 9)]);
  expect(desk.state.rows).toHaveLength(6);
});

test('a stopped desk checks what is changed where it is open, and nothing else', async () => {
  const { desk, answer, asked, states } = deskOf(1);
  desk.add([file('a.docx'), file('b.docx'), file('c.docx')]);
  await answer('a.docx', fine);
  desk.cancel();
  const [a, b] = desk.state.rows;
  desk.noteEdited(a?.id ?? 0, new File(['edited'], 'a.docx'));
  desk.noteEdited(b?.id ?? 0, new File(['edited'], 'b.docx'));
  expect(asked()).toContain('a.docx');
  await answer('a.docx', { checked: told('甲局', { error: 1 }) });
  const [after] = desk.state.rows;
  expect(after?.isStale).toBeUndefined();
  expect(after?.state.is === 'checked' && after.state.report.summary.error).toBe(1);
  await answer('b.docx', fine);
  expect(states()).toEqual(['a.docx checked', 'b.docx checked', 'c.docx waiting']);
  expect(desk.state.isHalted).toBe(true);
});

test('to stop does not stop what is changed where it is open', async () => {
  const { desk, answer, states } = deskOf(2);
  desk.add([file('a.docx'), file('b.docx')]);
  await answer('a.docx', fine);
  desk.noteEdited(desk.state.rows[0]?.id ?? 0, new File(['edited'], 'a.docx'));
  desk.cancel();
  await answer('a.docx', { checked: told('甲局', { error: 1 }) });
  expect(desk.state.rows[0]?.isStale).toBeUndefined();
  expect(states()).toEqual(['a.docx checked', 'b.docx waiting']);
});

test('two files of one name, opened by themselves, are told apart by what they are called', async () => {
  const { desk, answer } = deskOf(2);
  desk.add([file('甲.docx', 'one')]);
  desk.add([file('甲.docx', 'another')]);
  await answer('甲.docx', fine);
  await answer('甲（2）.docx', fine);
  const [first, second] = desk.state.rows;
  desk.decide((all) => withOpinion(all, [second?.path ?? ''], 'back'));
  expect(desk.state.rows.map(({ path, opinion }) => [path, opinion])).toEqual([
    [first?.path, undefined],
    ['甲（2）.docx', 'back'],
  ]);
  // Opened again, it is the same.
  desk.add([file('甲.docx', 'another')]);
  expect(desk.state.rows.map(({ path, opinion }) => [path, opinion])).toEqual([
    ['甲.docx', undefined],
    ['甲（2）.docx', 'back'],
  ]);
});

test('a file that cannot be had is a row with its reason', () => {
  const { desk, asked } = deskOf(1);
  const problem = { code: 'unreadable', data: { reason: 'locked' } } as const;
  desk.add([{ path: '县/丙.docx', problem }]);
  expect(asked()).toEqual([]);
  expect(desk.state.rows[0]?.state).toEqual({ is: 'unread', problem });
});

test('a cleared desk is empty, and nothing comes to it any more', async () => {
  const { desk, answer, workers } = deskOf(2);
  desk.add([file('a.docx')]);
  desk.holdAgainst({ name: '名册.csv', units: [{ name: '乙局' }] });
  desk.show({ kind: 'missing', text: '乙' });
  desk.clear();
  await answer('a.docx', fine);
  expect(desk.state.rows).toEqual([]);
  expect(workers().open).toBe(0);
  // What comes next may be of other units, and all of it is wanted.
  expect(desk.state.roster).toBeUndefined();
  expect(desk.state.view).toEqual({ kind: 'all', text: '' });
});

const wasThere = (publisher: string, year = 2024): Identified => ({
  identity: { publisher, year },
});

test('what has a report of last year is checked again with that, once all are known', async () => {
  const { desk, answer, asked, against } = deskOf(2, {
    '甲2024.docx': wasThere('云岭县民政局'),
    '乙2023.docx': wasThere('云岭县财政局', 2023),
  });
  const of = (name: string): Answer => ({ checked: told(name) });
  desk.add([file('甲.docx'), file('乙.docx')]);
  desk.compareWith('上年', [file('甲2024.docx'), file('乙2023.docx'), file('丙.pdf')]);
  await answer('甲.docx', of('云岭县民政局'));
  expect(isChecking(desk.state)).toBe(true);
  await answer('乙.docx', of('云岭县财政局'));
  expect(asked()).toEqual(['甲.docx']);
  expect(against()).toEqual({ '甲.docx': '甲2024.docx' });
  // What was found by itself is shown meanwhile.
  expect(desk.state.rows.map(({ state }) => state.is)).toEqual(['checked', 'checked']);
  expect(progressOf(desk.state)).toEqual({ done: 1, all: 2 });
  await answer('甲.docx', of('云岭县民政局'));
  expect(isChecking(desk.state)).toBe(false);
  expect(
    desk.state.rows.map((row) => [againstLastYear(row).is, desk.previousOf(row)?.name]),
  ).toEqual([
    ['held', '甲2024.docx'],
    ['none', undefined],
  ]);
  const { files = [], leftOut = [] } = desk.state.lastYear ?? {};
  expect(files.map(({ path, state }) => `${path} ${state.is}`)).toEqual([
    '甲2024.docx known',
    '乙2023.docx known',
    '丙.pdf unread',
  ]);
  expect(leftOut.map(({ why }) => why)).toEqual(['other-year']);
});

test('another folder of last year takes the place of the first', async () => {
  const { desk, answer, asked, against } = deskOf(1, {
    'a.docx': wasThere('云岭县民政局'),
    'b.docx': wasThere('云岭县民政局'),
  });
  const given: Answer = { checked: told('云岭县民政局') };
  desk.add([file('甲.docx')]);
  await answer('甲.docx', given);
  desk.compareWith('一', [file('a.docx')]);
  await new Promise(setImmediate);
  await answer('甲.docx', given);
  desk.compareWith('二', [file('b.docx')]);
  await new Promise(setImmediate);
  expect(asked()).toEqual(['甲.docx']);
  expect(against()).toEqual({ '甲.docx': 'b.docx' });
  await answer('甲.docx', { ...given, isAlone: true });
  expect(desk.state.rows.map((row) => againstLastYear(row).is)).toEqual(['unread']);
  expect(isChecking(desk.state)).toBe(false);
  desk.clear();
  desk.add([file('甲.docx')]);
  await answer('甲.docx', given);
  expect(desk.state.rows.map((row) => againstLastYear(row).is)).toEqual(['unknown']);
});

test('of many answers in a short time it is told together, and in the end of all', async () => {
  const desk = new Desk({
    workers: 1,
    startWorker: () => answeringWorker(() => fine),
  });
  const names = Array.from({ length: 50 }, (_, at) => `${at}.docx`);
  let told = 0;
  const done = new Promise<void>((resolve) => {
    desk.subscribe(() => {
      told += 1;
      const progress = progressOf(desk.state);
      if (progress.all > 0 && progress.done === progress.all) resolve();
    });
  });
  desk.add(names.map((name) => file(name)));
  await done;
  expect(told).toBeLessThan(names.length / 2);
});

test('a folder that joins is held against where it is last year’s, and listed where it is not', async () => {
  const { desk, answer, asked, states } = deskOf(1, {
    '甲.docx': wasThere('云岭县民政局'),
    '乙.docx': wasThere('云岭县财政局', 2025),
  });
  const settled = (): Promise<void> => new Promise(setImmediate);
  desk.addOrCompare('2025', [file('2025/民政.docx')]);
  await answer('2025/民政.docx', { checked: told('云岭县民政局') });
  desk.addOrCompare('另一批', [file('乙.docx'), file('丙.pdf')]);
  await settled();
  await settled();
  expect(desk.state.lastYear).toBeUndefined();
  expect(states()).toEqual(['2025/民政.docx checked', '乙.docx waiting', '丙.pdf waiting']);
  await answer('乙.docx', { checked: told('云岭县财政局') });
  await answer('丙.pdf', { problem: { code: 'not-a-docx', data: {} } });
  desk.addOrCompare('2024', [file('甲.docx')]);
  await settled();
  expect(desk.state.lastYear?.name).toBe('2024');
  expect(asked()).toEqual(['2025/民政.docx']);
});

test('what is told in another language than is wanted is checked again, and shown meanwhile', async () => {
  const { desk, answer, asked, states } = deskOf(2);
  desk.tellIn('zh');
  desk.add([file('a.docx'), file('b.docx')]);
  await answer('a.docx', fine);
  await answer('b.docx', { problem: { code: 'lost', data: {} } });
  desk.tellIn('zh');
  expect(asked()).toEqual([]);
  desk.tellIn('en');
  expect(asked()).toEqual(['a.docx']);
  expect(states()).toEqual(['a.docx checked', 'b.docx unread']);
  expect(isChecking(desk.state)).toBe(true);
  await answer('a.docx', fine);
  expect(asked()).toEqual([]);
  expect(isChecking(desk.state)).toBe(false);
});

it('checks all anew once something else is gone by, what is being checked too', async () => {
  const { desk, answer, asked, workers } = deskOf(2);
  desk.add([file('a.docx'), file('b.docx')]);
  await answer('a.docx', { checked: told('甲') });
  expect(asked()).toEqual(['b.docx']);
  const { started } = workers();
  desk.checkAnew();
  expect(new Set(asked())).toEqual(new Set(['a.docx', 'b.docx']));
  // What was begun by what was set before is given up.
  expect(workers().started).toBeGreaterThan(started);
  await answer('b.docx', { checked: told('乙') });
  await answer('a.docx', { checked: told('甲', { error: 1 }) });
  expect(isChecking(desk.state)).toBe(false);
  const [first] = desk.state.rows;
  expect(first?.state.is === 'checked' && first.state.report.summary.error).toBe(1);
});
