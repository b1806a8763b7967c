/**
 * @jest-environment ./test/support/page-environment.js
 * @jest-environment-options {"url": "https://localhost/", "resources": "usable"}
 */
import { readFileSync } from 'node:fs';
import { createSession } from '../../../../src/app/session/session';
import type { Session } from '../../../../src/app/session/session-state';
import { HostError } from '../../../../src/document/port';
import type { DocumentHost } from '../../../../src/document/port';
import { rules } from '../../../../src/rules/index';
import { textsIn } from '../../document/contract';
import { fixtureFile } from '../../../support/fixture-text';
import { hosts } from './hosts';

interface Opened {
  readonly session: Session;
  readonly host: DocumentHost;
  readonly texts: () => readonly string[];
  /** has the next reading fail */
  readonly breakReading: () => void;
}

describe.each(hosts)('in %s', (_, openIn) => {
  async function checked(name: string): Promise<Opened> {
    const { host, save } = await openIn(new Uint8Array(readFileSync(fixtureFile(name, 'word'))));
    let isBroken = false;
    const read = (): ReturnType<DocumentHost['read']> => {
      if (!isBroken) return host.read();
      isBroken = false;
      return Promise.reject(new HostError('failed'));
    };
    const session = createSession({ ...host, read }, { rules });
    await session.check();
    const breakReading = (): void => {
      isBroken = true;
    };
    return { session, host, texts: () => textsIn(save()), breakReading };
  }

  /** Someone else puts a paragraph before all others, which moves every one of them. */
  async function moveAll(host: DocumentHost): Promise<void> {
    const edit = { do: 'insert-paragraph', beside: 0, where: 'before', text: '别人加的' } as const;
    await host.apply(await host.read(), [edit]);
  }

  test('what was planned before a check goes where it was seen', async () => {
    const undisturbed = await checked('003');
    await undisturbed.session.applyAll(undisturbed.session.planSafe());
    const { session, host, texts } = await checked('003');
    const planned = session.planSafe();
    await moveAll(host);
    await session.check();
    await session.applyAll(planned);
    expect(texts()).toEqual(['别人加的', ...undisturbed.texts()]);
    expect(session.planSafe()).toEqual([]);
  });

  test('what was planned over a text that is another by now is not made', async () => {
    const { session, host, texts } = await checked('004');
    const planned = session.planSafe();
    const blank = planned.find(({ parts }) => parts.some(({ was, now }) => was === '' && now));
    const paragraph = blank?.finding.at[0].cell?.paragraph ?? -1;
    await host.apply(await host.read(), [
      { do: 'replace-text', paragraph, start: 0, end: 0, now: '7' },
    ]);
    const before = texts();
    await session.check();
    await session.applyAll(planned);
    expect(session.state.notice).toMatchObject({ is: 'refused', problem: { code: 'changed' } });
    expect(texts()).toEqual(before);
  });

  test('what was planned in two checks is not made as one', async () => {
    const { session, texts } = await checked('004');
    const [one] = session.planSafe();
    await session.check();
    const other = session.planSafe().at(-1);
    if (!one || !other) throw new Error('nothing to fix');
    const before = texts();
    await session.applyAll([one, other]);
    expect(session.state.notice).toMatchObject({ is: 'refused', problem: { code: 'changed' } });
    expect(texts()).toEqual(before);
  });

  test('a change is taken back where it was made, also after a check that failed', async () => {
    const { session, host, texts, breakReading } = await checked('003');
    const before = texts();
    await session.applyAll(session.planSafe());
    breakReading();
    await session.check();
    expect(session.state.problem?.code).toBe('failed');
    await moveAll(host);
    await session.check();
    const [change] = session.state.journal;
    if (!change) throw new Error('nothing changed');
    await session.undo(change);
    expect(session.state.notice).toMatchObject({ is: 'undone' });
    expect(texts()).toEqual(['别人加的', ...before]);
  });

  test('of many texts that were changed at once, those that others changed since stay', async () => {
    const { session, host, texts } = await checked('004');
    const before = texts();
    await session.applyAll(session.planSafe());
    const paragraph =
      (await host.read()).body.paragraphs.find(({ text }) => text === '社会公益组织')?.index ?? -1;
    await host.apply(await host.read(), [
      { do: 'replace-text', paragraph, start: 0, end: 6, now: '社会团体' },
    ]);
    await session.check();
    const [change] = session.state.journal;
    if (!change) throw new Error('nothing changed');
    expect(change.changedSince).toBe(1);
    expect(session.canUndo(change)).toBe(true);
    await session.undo(change);
    expect(session.state.notice).toMatchObject({ is: 'undone' });
    const expected = before.map((text) => (text === '社会组织' ? '社会团体' : text));
    expect(texts()).toEqual(expected);
  });

  test('a change is taken back while the document cannot be checked', async () => {
    const { session, texts, breakReading } = await checked('003');
    const before = texts();
    await session.applyAll(session.planSafe());
    breakReading();
    await session.check();
    const [change] = session.state.journal;
    if (!change) throw new Error('nothing changed');
    await session.undo(change);
    expect(texts()).toEqual(before);
    expect(session.state.problem).toBeUndefined();
  });
});
