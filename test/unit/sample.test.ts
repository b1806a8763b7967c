import { readFileSync } from 'node:fs';
import { createSession } from '../../src/app/session/session';
import type { Session } from '../../src/app/session/session-state';
import { openFile } from '../../src/document/file/file-host';
import { rules } from '../../src/rules/index';
import { documentOf, docxOf } from '../support/case';
import { sampleFile, sampleText } from '../support/fixture-text';
import { unpacked } from '../support/unpacked';

async function checkedSample(): Promise<Session> {
  const session = createSession(openFile(new Uint8Array(readFileSync(sampleFile))), { rules });
  await session.check();
  return session;
}

/** The rule that speaks, and what should stand there or else which row or table it speaks of. */
function mistakes(session: Session): readonly string[] {
  return (session.state.checked?.findings ?? []).map(
    ({ rule, expected, at: [place] }) => `${rule} ${expected ?? place.row ?? place.table ?? ''}`,
  );
}

it('is kept as made from its text', () => {
  expect(unpacked(new Uint8Array(readFileSync(sampleFile)))).toEqual(
    unpacked(docxOf(documentOf(sampleText()), 'word')),
  );
});

it('has a few mistakes of different kinds', async () => {
  expect(mistakes(await checkedSample())).toEqual([
    'blank-cell refused.stateSecret',
    'wrong-cell 4',
    'table-label （五）不予处理',
    'missing-table reviewAndLitigation',
    'chapter-number 五、',
    'repeated-word 群众',
    'punctuation ，',
  ]);
});

it('has no mistake left once all safe fixes are made, but the table they inserted to fill', async () => {
  const session = await checkedSample();
  await session.applyAll(session.planSafe());
  expect(mistakes(session)).toEqual(['blank-cell reviewAndLitigation']);
});
