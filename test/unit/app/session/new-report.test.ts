import { createSession } from '../../../../src/app/session/session';
import type { Session } from '../../../../src/app/session/session-state';
import { openFile } from '../../../../src/document/file/file-host';
import type { FileHost } from '../../../../src/document/file/file-host';
import { rules } from '../../../../src/rules/index';
import { tableIds } from '../../../../src/schema/form';
import { textsIn } from '../../document/contract';
import { documentOf } from '../../../support/document-text';
import { docxOf } from '../../../support/docx';
import { smallDocx } from '../../../support/small-docx';

const empty = smallDocx('<w:p/>');
const invitation = docxOf(documentOf('关于召开会议的通知\n请各单位准时参加。'), 'word');

async function opened(file: Uint8Array): Promise<[Session, FileHost]> {
  const host = openFile(file);
  const session = createSession(host, { rules });
  await session.check();
  return [session, host];
}

function errorsOf(session: Session): readonly string[] {
  const findings = session.state.checked?.findings ?? [];
  return [
    ...new Set(findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)),
  ];
}

/** What is wrong with a report in which nothing was written yet. */
const toBeFilledIn = ['empty-chapter', 'template-residue'];

const report = { publisher: '临江区教育局', year: 2024 };

test.each([
  ['an empty document', empty],
  ['a document that is something else', invitation],
])('%s becomes a report to be filled in, and itself again', async (_, file) => {
  const [session, host] = await opened(file);
  const before = textsIn(host.save());
  expect(session.state.problem?.code).toBe('not-a-report');
  expect(session.canInsertReport).toBe(true);
  await session.insertReport(report);
  const { checked, journal, problem } = session.state;
  expect(problem).toBeUndefined();
  expect(checked?.report).toMatchObject({
    year: 2024,
    edition: '2021',
    publisher: { name: '临江区教育局' },
  });
  expect(checked?.report.chapters).toHaveLength(6);
  expect(checked?.report.chapters[0]?.topics).toHaveLength(5);
  expect(checked?.report.tables.map(({ id }) => id)).toEqual(tableIds);
  expect(errorsOf(session)).toEqual(toBeFilledIn);
  expect(textsIn(host.save()).slice(0, before.filter((one) => one !== '').length)).toEqual(
    before.filter((one) => one !== ''),
  );
  const [change] = journal;
  if (!change) throw new Error('nothing was changed');
  await session.undo(change);
  expect(textsIn(host.save())).toEqual(before);
  expect(session.state.problem?.code).toBe('not-a-report');
});

it('takes the form of 2019 for the years that it was for', async () => {
  const [session] = await opened(empty);
  await session.insertReport({ ...report, year: 2020 });
  expect(session.state.checked?.report).toMatchObject({ year: 2020, edition: '2019' });
  expect(errorsOf(session)).toEqual(toBeFilledIn);
});
