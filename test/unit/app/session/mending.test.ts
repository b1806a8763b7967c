/**
 * @jest-environment ./test/support/page-environment.js
 * @jest-environment-options {"url": "https://localhost/", "resources": "usable"}
 */
import { readFileSync } from 'node:fs';
import { createSession } from '../../../../src/app/session/session';
import { openWordDocument } from '../../../../src/document/word/word-host';
import { rules } from '../../../../src/rules/index';
import { textsIn } from '../../document/contract';
import { fixtureFile } from '../../../support/fixture-text';
import { openInWord } from '../../../word/jsdom';

const reports = ['000', '001', '002', '003', '004'] as const;

test.each(reports)(
  'in Word, the safe fixes of %s are made one by one, and undone',
  async (name) => {
    const bytes = new Uint8Array(readFileSync(fixtureFile(name, 'word')));
    const word = await openInWord(bytes);
    const session = createSession(openWordDocument(), { rules });
    await session.check();
    const known = new Set(session.state.checked?.findings.map(({ key }) => key));
    for (let [next] = session.planSafe(); next; [next] = session.planSafe()) {
      const { finding, fix } = next;
      await session.apply(finding, fix);
      expect(session.state.notice).toMatchObject({ is: 'changed' });
    }
    const left = session.state.checked?.findings ?? [];
    expect(left.filter(({ key }) => !known.has(key))).toEqual([]);
    for (const change of [...session.state.journal].reverse()) {
      if (session.canUndo(change)) await session.undo(change);
      expect(session.state.notice).toMatchObject({ is: 'undone' });
    }
    expect(textsIn(word.save())).toEqual(textsIn(bytes));
  },
);
