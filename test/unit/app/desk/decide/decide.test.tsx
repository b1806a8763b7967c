/** @jest-environment ./test/support/page-environment.js */
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { readReasons } from '../../../../../src/app/desk/decide/read-reasons';
import { Desk } from '../../../../../src/app/desk/desk';
import { DeskView } from '../../../../../src/app/desk/desk-view';
import type { JsonChecked } from '../../../../../src/contract/check';
import { answeringWorker } from '../../../../support/answering-worker';
import { toldFinding, toldReport } from '../../../../support/told-report';

afterEach(cleanup);

const fee = {
  rule: 'fee-unit',
  severity: 'warning',
  class: 'explain',
  message: '收费单位存疑',
} as const;
const reports: Readonly<Record<string, JsonChecked>> = {
  '甲.docx': toldReport([toldFinding({ key: 'a.a' }), toldFinding({ key: 'b.b', ...fee })], {
    publisher: '甲局',
  }),
  '乙.docx': toldReport([toldFinding({ key: 'b.b', ...fee })], { publisher: '乙局' }),
  '丙.docx': toldReport(
    [toldFinding({ key: 'c.c', ...fee }), toldFinding({ key: 'd.d', ...fee })],
    { publisher: '丙局' },
  ),
};

/** Has the desk read a file of reasons; the page of these tests reads no files. */
async function read(desk: Desk, content: string): Promise<void> {
  const file = new File([content], 'a.reasons.json');
  await act(() => readReasons(desk, Object.assign(file, { text: () => Promise.resolve(content) })));
}

async function show(answers = reports) {
  const desk = new Desk({
    workers: 1,
    startWorker: () => answeringWorker((path) => ({ checked: answers[path] ?? toldReport() })),
  });
  desk.add(Object.keys(answers).map((path) => ({ path, file: new File(['x'], path) })));
  await new Promise((done) => setTimeout(done));
  const opened: string[] = [];
  render(
    <DeskView
      desk={desk}
      language="zh"
      onOpen={({ id, path }) => {
        opened.push(path);
        desk.noteOpened(id, 1);
      }}
    />,
  );
  return { desk, opened, user: userEvent.setup() };
}

function cell(unit: string, column: string): HTMLElement | null | undefined {
  const row = within(screen.getByRole('grid')).getByText(unit).closest('tr');
  return row?.querySelector<HTMLElement>(`[data-cell=${column}]`);
}

function opinion(unit: string): string {
  const choice = screen.getByRole('combobox', { name: `“${unit}”的意见` });
  return choice instanceof HTMLSelectElement ? (choice.selectedOptions[0]?.text ?? '') : '';
}

test('a report is not seen until it is opened; keys and the choice say what one thinks of it', async () => {
  const { user, opened } = await show();
  expect(opinion('甲局')).toBe('未看');
  cell('甲局', 'unit')?.focus();
  await user.keyboard('2');
  expect(opinion('甲局')).toBe('退回');
  await user.selectOptions(screen.getByRole('combobox', { name: '“乙局”的意见' }), '通过');
  expect(opened).toEqual([]);
  expect(opinion('乙局')).toBe('通过');
  cell('乙局', 'unit')?.focus();
  await user.keyboard('0{Enter}');
  expect(opinion('乙局')).toBe('已看');
});

test('several reports are given an opinion at once', async () => {
  const { user } = await show();
  await user.click(screen.getByRole('checkbox', { name: '选择表中的全部' }));
  await user.selectOptions(screen.getByRole('combobox', { name: '选中报告的意见' }), '退回');
  expect([opinion('甲局'), opinion('乙局')]).toEqual(['退回', '退回']);
});

test('a finding is explained with a reason, which the counts follow, and taken back', async () => {
  const { user } = await show();
  await user.click(screen.getByRole('button', { name: '逐条处理“乙局”' }));
  const panel = within(screen.getByRole('complementary', { name: '逐条处理' }));
  await user.click(panel.getByRole('button', { name: '说明属实…' }));
  await user.click(panel.getByRole('button', { name: '保存说明' }));
  expect(panel.getByRole('alert').textContent).toMatch(/^请写明情况/);
  await user.type(panel.getByRole('textbox'), '账上如此{Enter}');
  expect(panel.getByText('不计入：账上如此')).toBeTruthy();
  expect(cell('乙局', 'warning')?.textContent).toBe('0');
  await user.click(panel.getByRole('button', { name: '撤回' }));
  expect(cell('乙局', 'warning')?.textContent).toBe('1');
});

test('several findings of a kind are decided together, where there are several', async () => {
  const { user } = await show();
  await user.click(screen.getByRole('button', { name: '逐条处理“丙局”' }));
  const panel = within(screen.getByRole('complementary', { name: '逐条处理' }));
  await user.click(panel.getByRole('button', { name: '2 处都不计' }));
  expect(panel.getAllByText('不计入：审核单位不计')).toHaveLength(2);
  expect(cell('丙局', 'warning')?.textContent).toBe('0');
  await user.click(screen.getByRole('button', { name: '逐条处理“乙局”' }));
  expect(panel.queryByRole('button', { name: /处都/ })).toBeNull();
});

test('what must be mended says so, and can only go back', async () => {
  const { user, desk } = await show();
  await user.click(screen.getByRole('button', { name: '逐条处理“甲局”' }));
  const group = screen
    .getAllByRole('heading', { level: 3 })
    .map((heading) => heading.closest('section'))
    .find((section) => section?.textContent.includes('总计不等于'));
  const its = within(group ?? document.body);
  expect(its.getByText(/^强制：必须改正/)).toBeTruthy();
  await user.click(its.getByRole('button', { name: '不计' }));
  await user.click(its.getByRole('button', { name: '说明属实…' }));
  expect(its.queryByRole('textbox')).toBeNull();
  expect(cell('甲局', 'error')?.textContent).toBe('1');
  await user.click(its.getByRole('button', { name: '采纳' }));
  expect(its.getByText('已采纳，退回改正')).toBeTruthy();
  expect(desk.state.decisions.findings.get('甲.docx')?.size).toBe(1);
});

test('a kind is left out in all reports at once', async () => {
  const { user } = await show();
  await user.click(screen.getByRole('button', { name: '逐条处理' }));
  const panel = within(screen.getByRole('complementary', { name: '逐条处理' }));
  await user.click(panel.getByText('按种类（全部报告）'));
  await user.click(panel.getByRole('button', { name: '本批不计此类…' }));
  await user.click(panel.getByRole('button', { name: '保存说明' }));
  expect([cell('甲局', 'warning')?.textContent, cell('乙局', 'warning')?.textContent]).toEqual([
    '0',
    '0',
  ]);
});

test('a file of reasons is followed, and what of it does not hold is told', async () => {
  const { desk } = await show();
  const reasons = [
    { file: '甲.docx', rule: 'fee-unit', key: 'b.b', reason: '账上如此' },
    { file: '乙.docx', rule: 'fee-unit', key: 'old.b', reason: '原来如此' },
    { file: '甲.docx', rule: 'result-total', key: 'a.a', reason: '也行' },
    { file: '无.docx', rule: 'fee-unit', key: 'c.c', reason: '不在' },
  ];
  await read(desk, JSON.stringify({ version: 1, reasons }));
  expect(await screen.findByText('读入的说明：有效 1 条。')).toBeTruthy();
  expect(screen.getByText('数字已变、失效 1 条：')).toBeTruthy();
  expect(screen.getByText('乙.docx：收费单位存疑（原来如此）')).toBeTruthy();
  expect(screen.getByText('必须改正、不能说明 1 条：')).toBeTruthy();
  expect(screen.getByText(/^1 条的问题已经没有了/)).toBeTruthy();
  expect(cell('甲局', 'warning')?.textContent).toBe('0');
});

test('what was decided here says so where a file that is read again has another figure', async () => {
  const answers: Record<string, JsonChecked> = { ...reports };
  const { user, desk } = await show(answers);
  const path = '年报/丁.docx';
  const readWith = async (key: string): Promise<void> => {
    answers[path] = toldReport([toldFinding({ key, ...fee })], { publisher: '丁局' });
    await act(async () => {
      desk.add([{ path, file: new File([key], '丁.docx') }]);
      await new Promise((done) => setTimeout(done));
    });
  };
  await readWith('x.b');
  await user.click(await screen.findByRole('button', { name: '逐条处理“丁局”' }));
  const panel = within(screen.getByRole('complementary', { name: '逐条处理' }));
  await user.click(panel.getByRole('button', { name: '不计' }));
  expect(screen.queryByText(/失效/)).toBeNull();
  await readWith('yy.b');
  expect(await screen.findByText('数字已变、失效 1 条：')).toBeTruthy();
  expect(screen.getByText('年报/丁.docx：收费单位存疑（审核单位不计）')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '逐条处理“丁局”' }));
  expect(screen.getByText('数字已变，原说明失效：审核单位不计')).toBeTruthy();
  expect(cell('丁局', 'warning')?.textContent).toBe('1');
});

test('the list is not cleared of what is decided and in no file before a person says so', async () => {
  const { user, desk } = await show();
  const clear = screen.getByRole('button', { name: '清空列表' });
  await read(
    desk,
    '{"version":1,"reasons":[{"file":"甲.docx","rule":"x","key":"y","reason":"z"}]}',
  );
  cell('甲局', 'unit')?.focus();
  await user.keyboard('1');
  // That a report was seen, and what was read from a file, nobody would miss.
  expect(desk.hasUnkept).toBe(false);
  await user.keyboard('2');
  await user.click(clear);
  const question = await screen.findByRole('alertdialog', { name: /^处理结果还没有/ });
  await user.click(within(question).getByRole('button', { name: '取消' }));
  expect(desk.state.rows).toHaveLength(3);
  await user.click(clear);
  await user.click(await screen.findByRole('button', { name: '不保存，清空' }));
  expect(desk.state.rows).toEqual([]);
  expect(desk.hasUnkept).toBe(false);
});

test.each([
  ['{', /^没有读入“a\.reasons\.json”：不是 JSON/],
  ['{"version":1,"reasons":[{"file":"a.docx","rule":"x"}]}', /第 1 条 reason 不对/],
  ['{"version":1,"reasons":[],"other":1}', /other 不对/],
])('of a file that is not right it is told what is wrong: %s', async (content, words) => {
  const { desk } = await show();
  await read(desk, content);
  expect((await screen.findByRole('alert')).textContent).toMatch(words);
  expect(desk.state.decisions.given).toEqual([]);
});
