import { readFileSync } from 'node:fs';
import { openSession } from '../../../../src/app/session/document-session';
import { createSession } from '../../../../src/app/session/session';
import { check } from '../../../../src/check/check';
import type { Session } from '../../../../src/app/session/session-state';
import type { Finding } from '../../../../src/check/finding';
import { openFile } from '../../../../src/document/file/file-host';
import type { FileHost } from '../../../../src/document/file/file-host';
import type { DocumentHost } from '../../../../src/document/port';
import { HostError } from '../../../../src/document/port';
import { readReport } from '../../../../src/report/read';
import { rules } from '../../../../src/rules/index';
import { caseOf } from '../../../support/case-file';
import { docxOf } from '../../../support/docx';
import { fixtureFile } from '../../../support/fixture-text';
import { textsIn } from '../../document/contract';

function open(name = '004'): { host: FileHost; session: Session } {
  const host = openFile(new Uint8Array(readFileSync(fixtureFile(name, 'word'))));
  return { host, session: createSession(host, { rules, now: () => 1000 }) };
}

async function checked(name?: string): Promise<{ host: FileHost; session: Session }> {
  const opened = open(name);
  await opened.session.check();
  return opened;
}

function findings(session: Session): readonly Finding[] {
  return session.state.checked?.findings ?? [];
}

function find(session: Session, rule: string): Finding {
  const found = findings(session).find((finding) => finding.rule === rule);
  if (!found) throw new Error(`no finding of ${rule}`);
  return found;
}

function texts(host: FileHost): readonly string[] {
  return textsIn(host.save());
}

/** A host that has something of its own in place of what a file does. */
function withChanges(host: FileHost, changes: Partial<DocumentHost>): DocumentHost {
  return { ...host, ...changes };
}

describe('checking', () => {
  test('tells findings, whose report it is, and what was verified', async () => {
    const { session } = await checked('000');
    const { checked: result, isStale, problem } = session.state;
    expect(result?.report.publisher?.name).toBeTruthy();
    expect(result?.summary).toEqual({ error: 2, warning: 3, info: 0 });
    expect(result?.held).toBeGreaterThan(40);
    expect(result?.at).toBe(1000);
    expect([isStale, problem]).toEqual([false, undefined]);
  });

  test('the first rules tell before the others have come', async () => {
    const { host } = open();
    let arrive: (all: typeof rules) => void = () => undefined;
    const allRules = new Promise<typeof rules>((done) => (arrive = done));
    const first = rules.filter(({ id }) => id === 'blank-cell');
    const session = createSession(host, { rules: first, loadRules: () => allRules });
    const early = new Promise<number>((done) => {
      session.subscribe(() => {
        if (session.state.checked) done(findings(session).length);
      });
    });
    const check = session.check();
    expect(await early).toBe(1);
    expect(session.state.task).toBe('checking');
    arrive(rules);
    await check;
    expect(findings(session)).toHaveLength(10);
  });

  test('the rules may be run elsewhere, and are waited for', async () => {
    const { host } = open();
    const session = openSession(host, {
      rules,
      read: readReport,
      check: async (report, used) => {
        await Promise.resolve();
        return check(report, used);
      },
    });
    await session.check();
    expect(findings(session)).toHaveLength(10);
  });

  test('a document that cannot be read is told, with nothing left of the earlier check', async () => {
    const { host } = open();
    let isLost = false;
    const read = () => (isLost ? Promise.reject(new HostError('lost')) : host.read());
    const session = createSession(withChanges(host, { read }), { rules });
    await session.check();
    expect(session.state.checked).toBeDefined();
    isLost = true;
    await session.check();
    expect(session.state.problem?.code).toBe('lost');
    expect(session.state.checked).toBeUndefined();
  });
});

describe('a check that lasts', () => {
  test('tells how far it has come whenever it lets others get their turn', async () => {
    const { host } = open();
    const session = createSession(host, { rules, yieldToPage: () => () => Promise.resolve() });
    const told: unknown[] = [];
    session.subscribe(() => {
      if (session.state.progress) told.push(session.state.progress);
    });
    await session.check();
    expect(told).toEqual(
      rules.map((_, index) => ({ of: 'rules', done: index + 1, total: rules.length })),
    );
    expect(session.state.progress).toBeUndefined();
    expect(findings(session)).toHaveLength(10);
  });

  test('tells nothing of it where it takes no time', async () => {
    const { host } = open();
    const session = createSession(host, { rules, yieldToPage: () => () => undefined });
    const told: unknown[] = [];
    session.subscribe(() => told.push(session.state.progress));
    await session.check();
    expect(told.filter((progress) => progress !== undefined)).toEqual([]);
  });
});

describe('fixing', () => {
  test('one fix changes its cell and takes its finding away', async () => {
    const { host, session } = await checked();
    const label =
      findings(session).find(({ actual }) => actual === '社会组织') ?? find(session, 'table-label');
    const before = texts(host);
    const [fix] = session.fixesOf(label);
    if (!fix) throw new Error('no fix');
    await session.apply(label, fix);
    expect(findings(session).map(({ key }) => key)).not.toContain(label.key);
    expect(texts(host).filter((text, at) => text !== before[at])).toHaveLength(1);
    expect(session.state.notice).toMatchObject({ is: 'changed', left: 9 });
  });

  test.each(['000', '002', '003', '004'])(
    'all safe fixes of %s at once leave none, and one undo brings all back',
    async (name) => {
      const { host, session } = await checked(name);
      const before = texts(host);
      const planned = session.planSafe();
      for (const { parts } of planned) expect(parts.length).toBeGreaterThan(0);
      await session.applyAll(planned);
      expect(session.planSafe()).toEqual([]);
      const [change] = session.state.journal;
      if (!change) throw new Error('nothing changed');
      expect(session.canUndo(change)).toBe(true);
      await session.undo(change);
      expect(texts(host)).toEqual(before);
      expect(session.state.notice).toMatchObject({ is: 'undone' });
      expect(session.state.journal[0]?.undone).toBe(true);
    },
  );

  test('a person sees each text before and after', async () => {
    const { session } = await checked();
    const parts = session.planSafe().flatMap((planned) => planned.parts);
    expect(parts).toContainEqual(expect.objectContaining({ was: '社会组织', now: '社会公益组织' }));
    expect(parts).toContainEqual(expect.objectContaining({ was: '', now: '0' }));
  });

  test('a value that is typed goes into the cell', async () => {
    const { host, session } = await checked();
    const blank = find(session, 'blank-cell');
    expect(session.cellOf(blank)?.raw).toBe('');
    await session.setValue(blank, ' 7 ');
    expect(texts(host)[blank.at[0].cell?.paragraph ?? -1]).toBe('7');
    expect(findings(session).map(({ key }) => key)).not.toContain(blank.key);
  });

  test('changes are undone one by one, in any order', async () => {
    const { host, session } = await checked();
    const before = texts(host);
    for (const value of ['7', '8']) await session.setValue(find(session, 'blank-cell'), value);
    const [first, second] = session.state.journal;
    if (!first || !second) throw new Error('no journal');
    await session.undo(first);
    await session.undo(second);
    expect(texts(host)).toEqual(before);
  });

  test('changes of one place are undone last first, and made again first first', async () => {
    const { host, session } = await checked();
    const blank = find(session, 'blank-cell');
    const paragraph = blank.at[0].cell?.paragraph ?? -1;
    const there = (): Finding | undefined =>
      findings(session).find(({ at }) => at[0].cell?.paragraph === paragraph);
    for (const value of ['约7', '7']) {
      const finding = there();
      if (!finding) throw new Error('nothing found');
      await session.setValue(finding, value);
    }
    const turn = async (at: number): Promise<[string | undefined, (boolean | undefined)[]]> => {
      const change = session.state.journal[at];
      if (change) await session.undo(change);
      const can = session.state.journal.map((one) => session.canUndo(one));
      return [texts(host)[paragraph], can];
    };
    expect(session.state.journal.map((one) => session.canUndo(one))).toEqual([false, true]);
    expect(session.state.journal.map(({ hindrance }) => hindrance)).toEqual(['over', undefined]);
    expect(await turn(1)).toEqual(['约7', [true, true]]);
    expect(await turn(0)).toEqual(['', [true, false]]);
    expect(session.state.notice).toMatchObject({ is: 'undone' });
    expect(await turn(0)).toEqual(['约7', [true, true]]);
    expect(session.state.notice).toMatchObject({ is: 'redone' });
    expect(await turn(1)).toEqual(['7', [false, true]]);
    expect(session.state.journal.map(({ undone }) => undone)).toEqual([false, false]);
  });

  test('what was changed again since is not undone', async () => {
    const { host, session } = await checked();
    const blank = find(session, 'blank-cell');
    await session.setValue(blank, '7');
    const [change] = session.state.journal;
    const snapshot = await host.read();
    const paragraph = blank.at[0].cell?.paragraph ?? -1;
    await host.apply(snapshot, [{ do: 'replace-text', paragraph, start: 0, end: 1, now: '9' }]);
    await session.check();
    if (!change) throw new Error('no journal');
    expect(session.canUndo(change)).toBe(false);
    expect(session.state.journal[0]?.hindrance).toBe('changed');
    await session.undo(change);
    expect(texts(host)[paragraph]).toBe('9');
  });

  test('what someone else changed meanwhile is told, and checked again', async () => {
    const { host, session } = await checked();
    const label = find(session, 'table-label');
    const paragraph = label.at[0].cell?.paragraph ?? -1;
    const snapshot = await host.read();
    const length = texts(host)[paragraph]?.length ?? 0;
    await host.apply(snapshot, [
      { do: 'replace-text', paragraph, start: 0, end: length, now: '别人改的' },
    ]);
    const [fix] = session.fixesOf(label);
    if (!fix) throw new Error('no fix');
    await session.apply(label, fix);
    expect(session.state.notice).toMatchObject({ is: 'refused', problem: { code: 'changed' } });
    expect(texts(host)[paragraph]).toBe('别人改的');
    expect(findings(session).map(({ actual }) => actual)).toContain('别人改的');
  });

  test('a host that cannot write offers no fix and no cell', async () => {
    const { host } = open();
    const abilities = { ...host.abilities, edits: new Set<never>() };
    const session = createSession(withChanges(host, { abilities }), { rules });
    await session.check();
    expect(session.canWrite).toBe(false);
    expect(session.planSafe()).toEqual([]);
    expect(findings(session).flatMap((finding) => session.fixesOf(finding))).toEqual([]);
    expect(session.cellOf(find(session, 'blank-cell'))).toBeUndefined();
  });
});

/** Puts another text in place of what stands in the cell of a finding. */
async function type(host: FileHost, { at: [{ cell }] }: Finding, now: string): Promise<void> {
  const snapshot = await host.read();
  const paragraph = cell?.paragraph ?? -1;
  const end = snapshot.body.paragraphs.find(({ index }) => index === paragraph)?.text.length ?? 0;
  await host.apply(snapshot, [{ do: 'replace-text', paragraph, start: 0, end, now }]);
}

describe('explaining', () => {
  test('a finding goes until its figure changes, which is told, and with the file', async () => {
    const { host, session } = await checked();
    const fee = find(session, 'fee-unit');
    await session.explain([fee], ' 上级要求 ');
    expect(findings(session)).toHaveLength(9);
    expect(session.state.checked?.explained).toEqual([
      { finding: expect.objectContaining({ key: fee.key }), reason: '上级要求' },
    ]);
    const again = openFile(host.save());
    const later = createSession(again, { rules });
    await later.check();
    expect(findings(later)).toHaveLength(9);
    expect(later.state.checked?.refused).toEqual([]);
    await type(again, fee, '7076');
    await later.check();
    expect(findings(later)).toHaveLength(10);
    expect(later.state.checked?.refused).toEqual([
      { finding: find(later, 'fee-unit'), reason: '上级要求', why: 'lapsed' },
    ]);
    await type(again, fee, '0.7076');
    await later.check();
    expect(findings(later)).toHaveLength(9);
    expect(later.state.checked?.refused).toEqual([]);
  });

  test('another reason takes the place of one that lapsed, and of what was mended goes', async () => {
    const { host, session } = await checked();
    const [fee, topics] = [find(session, 'fee-unit'), find(session, 'overview-topics')];
    await session.explain([fee], '甲');
    await session.explain([find(session, 'list-numbering')], '乙');
    await type(host, fee, '7076');
    await session.check();
    await session.explain([find(session, 'fee-unit')], '丙');
    expect(await host.recall()).toEqual([expect.not.stringContaining('甲')]);
    await type(host, fee, '0.7076');
    await session.check();
    expect(await host.recall()).toEqual([expect.stringContaining('丙')]);
    await session.explain([topics], '丁');
    const [kept] = await host.recall();
    expect(kept).not.toContain('丙');
    expect(kept).toContain('乙');
    expect(kept).toContain('丁');
  });

  test('several are explained, and taken back, at once', async () => {
    const { session } = await checked();
    const few = [find(session, 'fee-unit'), find(session, 'list-numbering')];
    let changes = 0;
    session.subscribe(() => (changes += session.state.notice?.is === 'explained' ? 1 : 0));
    await session.explain(few, '核对过');
    expect(changes).toBeGreaterThan(0);
    expect(findings(session)).toHaveLength(8);
    expect(session.state.checked?.explained.map(({ reason }) => reason)).toEqual([
      '核对过',
      '核对过',
    ]);
    await session.restore(few);
    expect(findings(session)).toHaveLength(10);
  });

  test('what must be mended is not excused, whatever the document keeps', async () => {
    const { host, session } = await checked();
    const label = find(session, 'table-label');
    await session.explain([label], '上级要求');
    expect(findings(session)).toHaveLength(10);
    expect(await host.recall()).toEqual([]);
    // As it was kept before there were classes.
    const ignored = [{ key: label.key, rule: label.rule, reason: '上级要求' }];
    await host.remember(JSON.stringify({ version: 1, ignored }));
    await session.check();
    expect(findings(session)).toHaveLength(10);
    expect(session.state.checked?.refused).toEqual([
      { finding: expect.objectContaining({ key: label.key }), reason: '上级要求', why: 'mend' },
    ]);
  });

  test('a cause takes what it explains with it, and brings it back', async () => {
    const lenient = rules.map((rule) =>
      rule.id === 'wrong-cell' ? { ...rule, class: 'explain' as const } : rule,
    );
    const text = 'base: clean\nset: applications.total.total = 1';
    const host = openFile(docxOf(caseOf(text).document, 'word'));
    const session = createSession(host, { rules: lenient });
    await session.check();
    const cause = find(session, 'wrong-cell');
    expect(cause.consequences?.length).toBeGreaterThan(1);
    const before = findings(session);
    await session.explain([cause], '核对过');
    expect(findings(session)).toEqual(before.filter((one) => one !== cause));
    expect(session.state.checked?.explained.map(({ finding }) => finding)).toEqual([cause]);
    await session.restore([cause]);
    expect(findings(session)).toEqual(before);
  });

  test('what another pane of the document explained meanwhile stays so', async () => {
    const { host, session } = await checked();
    const other = createSession(host, { rules });
    await other.check();
    const [first, second, third] = ['fee-unit', 'list-numbering', 'overview-topics'].map((rule) =>
      find(session, rule),
    );
    if (!first || !second || !third) throw new Error('too few findings');
    await session.explain([first], '甲');
    await other.explain([second], '乙');
    await session.explain([third], '丙');
    await other.restore([second]);
    const later = createSession(host, { rules });
    await later.check();
    const reasons = later.state.checked?.explained.map(({ reason }) => reason);
    expect(reasons?.sort()).toEqual(['丙', '甲']);
  });

  test('a host that cannot tell what was explained is checked, and loses nothing of it', async () => {
    const { host, session } = await checked();
    await session.explain([find(session, 'fee-unit')], '甲');
    const recall = () => Promise.reject(new HostError('failed'));
    const later = createSession({ ...host, recall }, { rules });
    await later.check();
    expect(findings(later)).toHaveLength(10);
    await later.explain([find(later, 'fee-unit')], '乙');
    expect(later.state.notice).toMatchObject({ is: 'refused' });
    expect(await host.recall()).toEqual([expect.stringContaining('甲')]);
  });

  test('it comes back when asked for, and with all traces', async () => {
    const { host, session } = await checked();
    const fee = find(session, 'fee-unit');
    await session.explain([fee], '甲');
    await session.restore([fee]);
    expect(findings(session)).toHaveLength(10);
    await session.explain([fee], '甲');
    await session.clearTraces();
    expect(findings(session)).toHaveLength(10);
    expect(await host.recall()).toEqual([]);
  });

  test('what another program left in its place is no reason', async () => {
    const { host, session } = open();
    await host.remember('{"version":9}');
    await session.check();
    expect(findings(session)).toHaveLength(10);
    await host.remember('no json');
    await session.check();
    expect(findings(session)).toHaveLength(10);
  });
});

describe('watching', () => {
  test('a change marks the result stale at once, and a pause checks again', async () => {
    const { host } = open();
    let change: () => void = () => undefined;
    let pass: () => void = () => undefined;
    const watched = withChanges(host, {
      watch: (onChange) => {
        change = onChange;
        return () => undefined;
      },
    });
    const session = createSession(watched, {
      rules,
      afterPause: (callback) => {
        pass = callback;
        return () => (pass = () => undefined);
      },
    });
    await session.check();
    change();
    expect(session.state.isStale).toBe(true);
    const done = new Promise<void>((resolve) => {
      session.subscribe(() => {
        if (!session.state.isStale && session.state.task === undefined) resolve();
      });
    });
    pass();
    await done;
    expect(session.state.checked).toBeDefined();
    session.dispose();
  });

  test('a change while rules run leaves the result stale, and is checked too', async () => {
    const { host } = open();
    let change: () => void = () => undefined;
    let pass: (() => void) | undefined;
    const watched = withChanges(host, {
      watch: (onChange) => {
        change = onChange;
        return () => undefined;
      },
    });
    let isTyped = false;
    const session = createSession(watched, {
      rules,
      afterPause: (callback) => {
        pass = callback;
        return () => (pass = undefined);
      },
      yieldToPage: () => () => {
        if (!isTyped) change();
        isTyped = true;
        return Promise.resolve();
      },
    });
    await session.check();
    expect(session.state.isStale).toBe(true);
    expect(pass).toBeDefined();
    await session.check();
    expect([session.state.isStale, pass]).toEqual([false, undefined]);
  });

  test('setting a finding aside does not make an old result a new one', async () => {
    const { host } = open();
    let change: () => void = () => undefined;
    const session = createSession(
      withChanges(host, {
        watch: (onChange) => {
          change = onChange;
          return () => undefined;
        },
      }),
      { rules, afterPause: () => () => undefined },
    );
    await session.check();
    change();
    await session.explain([find(session, 'fee-unit')], '甲');
    expect(session.state.isStale).toBe(true);
  });

  test('its own writes do not', async () => {
    const { host } = open();
    let change: () => void = () => undefined;
    const session = createSession(
      withChanges(host, {
        watch: (onChange) => {
          change = onChange;
          return () => undefined;
        },
        apply: (snapshot, edits) => {
          change();
          return host.apply(snapshot, edits);
        },
      }),
      { rules, afterPause: () => () => undefined },
    );
    await session.check();
    const seen: boolean[] = [];
    session.subscribe(() => seen.push(session.state.isStale));
    await session.setValue(find(session, 'blank-cell'), '0');
    expect(seen).not.toContain(true);
  });
});

test('places lead somewhere unless they are the whole report or missing', async () => {
  const { session } = await checked();
  for (const finding of findings(session)) expect(session.canReveal(finding.at[0])).toBe(true);
  expect(session.canReveal({})).toBe(false);
  expect(session.canReveal({ chapter: 'applications' })).toBe(true);
});
