import { Desk } from '../../../../src/app/desk/desk';
import type { Answer, DeskState } from '../../../../src/app/desk/desk-state';
import { keepingTogether, takenTogether } from '../../../../src/app/desk/taken-together';
import { createTranslator } from '../../../../src/messages/translator';
import { rules } from '../../../../src/rules';
import { rosterIn } from '../../../../src/app/desk/roster-file';
import { isOfKind, rowsShown } from '../../../../src/app/desk/rows-shown';
import { answeringWorker } from '../../../support/answering-worker';
import { workbookOf } from '../../../support/workbook';
import { told } from './told-rows';

const translator = createTranslator('zh', rules);

const units = [
  ['单位', '应报年度'],
  ['云岭县民政局', 2025],
  ['云岭县财政局', 2025],
  ['云岭县水利局', 2025],
  ['云岭县档案馆', 2025],
];

/** A desk with a roster, on which these files lie; those without an answer wait. */
async function deskWith(answers: Readonly<Record<string, Answer | undefined>>): Promise<DeskState> {
  const desk = new Desk({
    workers: 1,
    startWorker: () => answeringWorker((path) => answers[path]),
  });
  desk.add(Object.keys(answers).map((path) => ({ path, file: new File(['x'], path) })));
  const roster = await rosterIn(new File([workbookOf(units).slice()], '名册.xlsx'), 'zh');
  if (!('units' in roster)) throw new Error(roster.reason);
  desk.holdAgainst(roster);
  await new Promise(setImmediate);
  return desk.state;
}

const answers: Readonly<Record<string, Answer>> = {
  '民政.docx': { checked: { ...told('云岭县民政局'), file: '民政.docx' } },
  '财政.docx': { checked: { ...told('云岭县财政局', {}, { year: 2024 }), file: '财政.docx' } },
  '水利.docx': { checked: { ...told('云岭县水利局'), file: '水利.docx' } },
  '水利2.docx': { checked: { ...told('云岭县水利局'), file: '水利2.docx' } },
  '体育.docx': { checked: { ...told('云岭县体育局'), file: '体育.docx' } },
};

test('a unit of the roster without a file is a row; files that do not fit it are told', async () => {
  const state = await deskWith(answers);
  const { missing, standings } = takenTogether(state, translator);
  expect(missing.map((row) => row.state)).toEqual([{ is: 'missing', unit: '云岭县档案馆' }]);
  expect(missing.every((row) => isOfKind(row, 'missing'))).toBe(true);
  expect(Object.fromEntries(standings)).toEqual({
    '财政.docx': 'wrong-year',
    '水利.docx': 'duplicate',
    '水利2.docx': 'duplicate',
    '体育.docx': 'unmatched',
  });
});

test('units without a file come in the order of the roster', async () => {
  const state = await deskWith({ '体育.docx': answers['体育.docx'] });
  const { missing } = takenTogether(state, translator);
  const shown = rowsShown(missing, { kind: 'all', text: '' }, takenTogether(state, translator));
  expect(shown.map((row) => row.state.is === 'missing' && row.state.unit)).toEqual(
    units.slice(1).map(([name]) => name),
  );
});

test('nobody is said to be missing while files wait', async () => {
  const state = await deskWith({ ...answers, '慢.docx': undefined });
  expect(takenTogether(state, translator).missing).toEqual([]);
});

test.each([
  ['a table without 单位', new File(['甲,乙\n1,2\n'], 'a.csv'), /没有“单位”一列/],
  ['no table', new File([new Uint8Array([0, 1, 2])], 'a.xls'), /不是 \.xlsx 或 \.csv/],
])('%s is no roster, and it is said why', async (_, file, why) => {
  const read = await rosterIn(file, 'zh');
  expect('reason' in read && read.reason).toMatch(why);
});

test('while a report is checked again, all is told as it was before; then as it is', async () => {
  const state = await deskWith(answers);
  const togetherOf = keepingTogether();
  const before = togetherOf(state, translator);
  expect(before.missing).toHaveLength(1);
  const stale = state.rows.map((row, at) => (at === 0 ? { ...row, isStale: true as const } : row));
  expect(togetherOf({ ...state, rows: stale }, translator)).toBe(before);
  const shown = keepingTogether()({ ...state, rows: stale }, translator);
  expect(shown.missing).toHaveLength(1);
  const after = togetherOf({ ...state, rows: state.rows.slice(1) }, translator);
  expect(after.missing).toHaveLength(2);
});
