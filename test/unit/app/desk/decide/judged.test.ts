import {
  noDecisions,
  withDecision,
  withOpinion,
  withRule,
} from '../../../../../src/app/desk/decide/decisions';
import type { Decisions } from '../../../../../src/app/desk/decide/decisions';
import { judged, judgedRow } from '../../../../../src/app/desk/decide/judged';
import { reasonsFileOf, withFile } from '../../../../../src/app/desk/decide/reasons-file';
import { Desk } from '../../../../../src/app/desk/desk';
import type { DeskRow } from '../../../../../src/app/desk/desk-state';
import type { JsonFinding } from '../../../../../src/contract/check';
import { givenReasons } from '../../../../../src/contract/given-reasons';
import { toldFinding, toldReport } from '../../../../support/told-report';

const fee = toldFinding({
  key: 'fee.p1',
  rule: 'fee-unit',
  severity: 'warning',
  class: 'explain',
  message: '收费 3 元',
  place: { label: '第五章' },
});
const vague = toldFinding({ key: 'v.p2', rule: 'vague', severity: 'info', class: 'explain' });
const total = toldFinding({ key: 't.p3' });
const report = toldReport([fee, vague, total]);
const path = '年报/甲.docx';

function findingsBy(decisions: Decisions, of = report): readonly JsonFinding[] {
  return judged(of, path, decisions).findings;
}

function rowOf(of = report, at = path): DeskRow {
  return { id: 1, path: at, state: { is: 'checked', report: of } };
}

/** What is written of decisions, as it is read again. */
function readAgain(rows: readonly DeskRow[], decisions: Decisions): Decisions {
  const text: unknown = JSON.parse(JSON.stringify(reasonsFileOf(rows, decisions)));
  return withFile(noDecisions, givenReasons.parse(text));
}

it('counts no more what was explained, and says why', () => {
  const decisions = withDecision(noDecisions, path, [fee.key], { is: 'excused', reason: '属实' });
  const after = judged(report, path, decisions);
  expect(after.summary).toEqual({ error: 1, warning: 0, info: 1 });
  expect(after.findings[0]?.reason).toBe('属实');
  expect(judged(report, '别的.docx', decisions)).toBe(report);
});

it('is for the file alone that was decided of, not for one of that name in a folder', () => {
  const alone = withOpinion(noDecisions, ['甲.docx'], 'back');
  const both = withOpinion(alone, [path], 'passed');
  const opinions = ['甲.docx', path].map((at) => judgedRow(rowOf(report, at), both).opinion);
  expect(judgedRow(rowOf(), alone).opinion).toBeUndefined();
  expect(opinions).toEqual(['back', 'passed']);
});

it('takes back what was decided', () => {
  const decisions = withDecision(noDecisions, path, [fee.key], { is: 'excused', reason: '属实' });
  expect(findingsBy(withDecision(decisions, path, [fee.key], undefined))).toEqual(report.findings);
});

it('does not excuse what must be mended, neither by itself nor with its kind', () => {
  const alone = withDecision(noDecisions, path, [total.key], { is: 'excused', reason: '属实' });
  const kind = withRule(noDecisions, total.rule, '不计');
  expect(judged(report, path, alone).summary.error).toBe(1);
  expect(judged(report, path, kind).summary.error).toBe(1);
});

it('has every report that was decided of changed, and no other', () => {
  const desk = new Desk({
    workers: 1,
    startWorker: () => {
      throw new Error('nothing is checked');
    },
  });
  const rows = [rowOf(), rowOf(report, '年报/乙.docx')];
  desk.state = { ...desk.state, rows };
  desk.decide((all) => withDecision(all, path, [fee.key], { is: 'excused', reason: '属实' }));
  desk.decide((all) => withOpinion(all, ['年报/乙.docx'], 'passed'));
  const [first, second] = desk.state.rows;
  expect(first?.state).toMatchObject({ report: { summary: { warning: 0 } } });
  expect(second?.opinion).toBe('passed');
  expect(second?.state).toBe(rows[1]?.state);
  desk.decide((all) => withRule(all, 'vague', '不计'));
  for (const row of desk.state.rows) {
    expect(row.state).toMatchObject({ report: { summary: { info: 0 } } });
  }
});

it('leaves out a kind in all reports, but for a finding that is to go back', () => {
  const kind = withRule(noDecisions, 'fee-unit', '本批不计');
  expect(judged(report, path, kind).summary.warning).toBe(0);
  expect(judged(report, '另一份.docx', kind).summary.warning).toBe(0);
  const back = withDecision(kind, path, [fee.key], { is: 'adopted' });
  expect(judged(report, path, back).summary.warning).toBe(1);
});

it('counts again what the report explains itself, where that is to go back', () => {
  const explained = toldReport([{ ...fee, reason: '单位说属实' }]);
  const back = withDecision(noDecisions, path, [fee.key], { is: 'adopted' });
  expect(judged(explained, path, back).summary.warning).toBe(1);
});

it('says of what was explained that it has lapsed, once the figure is another', () => {
  const decisions = withDecision(noDecisions, path, [fee.key], { is: 'excused', reason: '属实' });
  const changed = toldReport([{ ...fee, key: 'other.p1' }]);
  const after = judged(changed, path, decisions);
  expect(after.summary.warning).toBe(1);
  expect(after.lapsed).toMatchObject([{ rule: 'fee-unit', place: fee.place, reason: '属实' }]);
});

describe('what is kept in a file', () => {
  const decided = withOpinion(
    withDecision(withRule(noDecisions, 'vague', '本批不计此类'), path, [fee.key], {
      is: 'excused',
      reason: '属实',
    }),
    [path],
    'back',
  );

  it('names files as they lie in their folder, each finding by its key', () => {
    expect(reasonsFileOf([judgedRow(rowOf(), decided)], decided)).toMatchObject({
      reasons: [
        { file: '甲.docx', rule: 'fee-unit', key: 'fee.p1', reason: '属实' },
        { file: '甲.docx', rule: 'vague', key: 'v.p2', reason: '本批不计此类' },
      ],
      review: { opinions: [{ file: '甲.docx', opinion: 'back' }] },
    });
  });

  it('comes to the same when it is read again', () => {
    const row = judgedRow(rowOf(), readAgain([judgedRow(rowOf(), decided)], decided));
    expect(row.opinion).toBe('back');
    expect(row.state).toMatchObject({ report: { summary: { error: 1, warning: 0, info: 0 } } });
  });

  it('lapses where the figures are others by then', () => {
    const again = readAgain([rowOf()], decided);
    const after = judged(toldReport([{ ...fee, key: 'other.p1' }]), path, again);
    expect(after.lapsed).toMatchObject([{ rule: 'fee-unit', place: fee.place, reason: '属实' }]);
    expect(after.summary.warning).toBe(1);
  });

  it('is of no avail for what must be mended', () => {
    const given = [{ file: '甲.docx', rule: total.rule, key: total.key, reason: '属实' }];
    const after = judged(report, path, withFile(noDecisions, { version: 1, reasons: given }));
    expect(after.refused).toMatchObject([{ rule: total.rule, key: total.key, reason: '属实' }]);
    expect(after.summary.error).toBe(1);
  });

  it('may go by unit, place and sentence, as one writes by hand', () => {
    const given = {
      unit: '某区财政局',
      year: 2023,
      rule: 'fee-unit',
      place: '第五章',
      reason: '属实',
    };
    const by = (more: object): Decisions =>
      withFile(noDecisions, givenReasons.parse({ version: 1, reasons: [{ ...given, ...more }] }));
    expect(judged(report, path, by({ message: '收费 3 元' })).summary.warning).toBe(0);
    expect(judged(report, path, by({ message: '收费 4 元' })).lapsed).toHaveLength(1);
    expect(judged(report, path, by({ year: 2022 }))).toBe(report);
  });

  it('loses what was decided otherwise since', () => {
    const again = readAgain([rowOf()], decided);
    const back = withDecision(again, path, [fee.key], { is: 'adopted' });
    const file = reasonsFileOf([rowOf()], back);
    expect(file.reasons.map(({ rule }) => rule)).toEqual(['vague']);
    expect(file.review?.adopted).toEqual([{ file: '甲.docx', key: 'fee.p1' }]);
  });
});
