import { readFileSync } from 'node:fs';
import { createSession } from '../../../../../src/app/session/session';
import { decidedRemarks } from '../../../../../src/app/workbench/printing/remarks';
import type { Checked } from '../../../../../src/app/session/session-state';
import { openFile } from '../../../../../src/document/file/file-host';
import { rules } from '../../../../../src/rules/index';
import { fixtureFile } from '../../../../support/fixture-text';
import { toldFinding, toldReport } from '../../../../support/told-report';

const few = rules.filter(({ id }) => ['fee-unit', 'list-numbering'].includes(id));

async function checked(): Promise<Checked> {
  const session = createSession(
    openFile(new Uint8Array(readFileSync(fixtureFile('004', 'word')))),
    { rules: few },
  );
  await session.check();
  const { checked: all } = session.state;
  if (!all) throw new Error('it was not checked');
  return all;
}

test('follows what was decided at the desk, of findings that are still there', async () => {
  const all = await checked();
  const [first, second] = all.findings;
  const decided = toldReport([
    toldFinding({ key: `${first?.key}.place`, reason: '账上如此' }),
    toldFinding({ key: 'mended.since', reason: '改了' }),
  ]);
  const { findings, explained } = decidedRemarks(all, decided);
  expect(findings).not.toContain(first);
  expect(findings).toContain(second);
  expect(explained).toEqual([{ finding: first, reason: '账上如此' }]);
});

test('tells again what the report explains itself, where that is to go back', async () => {
  const all = await checked();
  const [first] = all.findings;
  if (!first) throw new Error('nothing was found');
  const excused = { ...all, findings: [], explained: [{ finding: first, reason: '属实' }] };
  const decided = toldReport([toldFinding({ key: `${first.key}.place` })]);
  expect(decidedRemarks(excused, decided)).toMatchObject({ findings: [first], explained: [] });
  expect(decidedRemarks(excused, undefined)).toMatchObject({ findings: [] });
});
