import { createSession } from '../../../../src/app/session/session';
import type { Session } from '../../../../src/app/session/session-state';
import { askedOfAll } from '../../../../src/facts/asked';
import { openFile } from '../../../../src/document/file/file-host';
import { rules } from '../../../../src/rules/index';
import { docxOf } from '../../../support/case';
import { caseOf } from '../../../support/case-file';

async function checked(source: string, options = {}): Promise<Session> {
  const host = openFile(docxOf(caseOf(source).document, 'word'));
  const session = createSession(host, { rules, ...options });
  await session.check();
  return session;
}

const found = ({ state }: Session): ReadonlySet<string> =>
  new Set(state.checked?.findings.map(({ rule }) => rule));

const withoutYear = [
  'base: clean',
  'replace: # 临江区民政局2024年政府信息公开工作年度报告 => # 政府信息公开工作年度报告',
  'replace: 2024年 => 本年',
].join('\n');

const failing = 'base: clean\nset: reviewAndLitigation.review.total = 77';

it('leaves out what a rule finds that is off, at once, and tells it again', async () => {
  const session = await checked(failing);
  const [rule = ''] = found(session);
  expect(rule).not.toBe('');
  await session.goBy({ changes: { [rule]: 'off' } });
  expect(found(session)).not.toContain(rule);
  // Its words are still there, for what is told of it elsewhere.
  expect(session.rules.map(({ id }) => id)).toContain(rule);
  await session.goBy({ changes: {} });
  expect(found(session)).toContain(rule);
});

it('goes by what it was opened with', async () => {
  const before = await checked(failing);
  const [rule = ''] = found(before);
  const session = await checked(failing, { criteria: { changes: { [rule]: 'off' } } });
  expect(found(session)).not.toContain(rule);
});

it('takes over severities, classes and what is asked', async () => {
  const session = await checked(failing);
  const [rule = ''] = found(session);
  const required = {
    name: '公报',
    words: ['公报'],
    chapter: 'overview',
    withFigure: false,
  } as const;
  await session.goBy({
    changes: { [rule]: { severity: 'info', class: 'explain' } },
    asked: { ...askedOfAll, required: [required] },
  });
  const finding = session.state.checked?.findings.find((one) => one.rule === rule);
  expect(finding?.severity).toBe('info');
  expect(session.rules.find(({ id }) => id === rule)?.class).toBe('explain');
  expect(found(session)).toContain('required-item');
});

it('takes a report that says no year for one of the year that is given, until that is taken back', async () => {
  const session = await checked(withoutYear);
  expect(session.state.checked?.report).toMatchObject({ isEditionKnown: false });
  await session.giveYear(2020);
  expect(session.state.checked?.report).toMatchObject({
    year: 2020,
    isYearGiven: true,
    expectedEdition: '2019',
  });
  // The tables follow the form of 2021, which was not due then.
  expect(found(session)).toContain('obsolete-edition');
  // What else is set leaves the year as it is.
  await session.goBy({ changes: { 'obsolete-edition': 'off' } });
  expect(session.state.checked?.report.year).toBe(2020);
  await session.giveYear(undefined);
  expect(session.state.checked?.report.year).toBeUndefined();
});

it('goes by the year that the report says, whatever is given', async () => {
  const session = await checked('base: clean');
  await session.giveYear(2020);
  expect(session.state.checked?.report.year).toBe(2024);
  expect(session.state.checked?.report.isYearGiven).toBeUndefined();
});

it('keeps what was explained and changed', async () => {
  const session = await checked('base: 004');
  const finding = session.state.checked?.findings.find((one) => session.fixesOf(one).length > 0);
  const [fix] = finding ? session.fixesOf(finding) : [];
  if (finding && fix) await session.apply(finding, fix);
  const others = session.state.checked?.findings ?? [];
  await session.explain(others, '核对过');
  const before = session.state.checked?.explained.length ?? 0;
  expect(before).toBeGreaterThan(0);
  await session.goBy({ changes: { citation: 'off' } });
  expect(session.state.checked?.explained).toHaveLength(before);
  expect(session.state.journal.length).toBeGreaterThan(0);
});
