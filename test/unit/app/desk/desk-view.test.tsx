/** @jest-environment ./test/support/page-environment.js */
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { withOpinion } from '../../../../src/app/desk/decide/decisions';
import { Desk } from '../../../../src/app/desk/desk';
import type { Answer } from '../../../../src/app/desk/desk-state';
import { DeskView } from '../../../../src/app/desk/desk-view';
import type { Language } from '../../../../src/messages/translate';
import type { Aim } from '../../../../src/app/desk/aim';
import { changedBy, childName, county, countyReports, rosterOf } from '../../../support/county';
import { answeringWorker } from '../../../support/answering-worker';
import { finding, told } from './told-rows';

afterEach(() => {
  cleanup();
  localStorage.clear();
});

const answers: Readonly<Record<string, Answer>> = {
  '县/甲.docx': {
    checked: told(
      '云岭县民政局',
      { error: 1, info: 2 },
      {
        publisherKind: 'department',
        publisherLevel: 'county',
        relations: { held: 53, failed: 2, unjudged: 1 },
      },
    ),
  },
  '县/乙.docx': { checked: told('云岭县财政局') },
  '县/丙.docx': {
    checked: told('云岭县水利局', { error: 3 }, { figures: { disclosure: {}, applications: {} } }),
  },
  '县/丁.pdf': { problem: { code: 'not-a-docx', data: { found: 'pdf' } } },
};

/** A desk whose worker has an answer to each of these files, but for those it waits with. */
function deskOf(
  given: Readonly<Record<string, Answer>>,
  paths: readonly string[] = Object.keys(given),
): Desk {
  const desk = new Desk({
    workers: 1,
    startWorker: () => answeringWorker((path) => given[path]),
  });
  desk.add(paths.map((path) => ({ path, file: new File(['x'], path) })));
  return desk;
}

/** Shows a desk whose worker has an answer to each of these files, but for those it waits with. */
async function show(paths = Object.keys(answers), language: Language = 'zh') {
  const opened: string[] = [];
  const aims: (Aim | undefined)[] = [];
  const desk = deskOf(answers, paths);
  await new Promise((done) => setTimeout(done));
  render(
    <DeskView
      desk={desk}
      language={language}
      onOpen={({ id, path }, aim) => {
        aims.push(aim);
        desk.noteOpened(id, 1);
        opened.push(path);
      }}
    />,
  );
  return { desk, opened, aims, user: userEvent.setup() };
}

function lines(): readonly (readonly string[])[] {
  const [, ...rows] = within(screen.getByRole('grid', { name: '报告' })).getAllByRole('row');
  return rows.map((row) =>
    [...row.querySelectorAll('[data-cell]')].map(
      (cell) => cell.querySelector('option:checked')?.textContent ?? cell.textContent,
    ),
  );
}

function units(): readonly (string | undefined)[] {
  return lines().map(([unit]) => unit);
}

const worstFirst = ['丁.pdf', '云岭县水利局', '云岭县民政局', '云岭县财政局'];

test('each report is a row with what is known of it, the worst first', async () => {
  await show();
  expect(units()).toEqual(worstFirst);
  const [unread, worst, second] = lines();
  expect(unread?.[1]).toMatch(/^未读：.*PDF/);
  expect(worst?.slice(3, 7)).toEqual(['3', '0', '0', '表四']);
  expect(second).toEqual([
    ...['云岭县民政局', '2025', '县级 部门', '1', '0', '2', '—'],
    ...['53 ✓ 2 ✗ 1 未核对', '未看', '县/甲.docx'],
  ]);
  expect(screen.getByRole('status').textContent).toBe('已检查 4/4');
});

test('a column sorts one way, the other, and no more; it says so', async () => {
  const { user } = await show();
  const head = (): HTMLElement => screen.getByRole('columnheader', { name: '提示' });
  expect(head().getAttribute('aria-sort')).toBe('none');
  await user.click(within(head()).getByRole('button'));
  expect(head().getAttribute('aria-sort')).toBe('descending');
  expect(units()[0]).toBe('云岭县民政局');
  await user.click(within(head()).getByRole('button'));
  expect(head().getAttribute('aria-sort')).toBe('ascending');
  expect(units()[2]).toBe('云岭县民政局');
  await user.click(within(head()).getByRole('button'));
  expect(units()).toEqual(worstFirst);
});

test('only reports of an opinion are shown, such as those that nobody has seen yet', async () => {
  const { user, desk } = await show();
  act(() => {
    desk.decide((all) => withOpinion(all, ['县/甲.docx', '县/乙.docx'], 'passed'));
  });
  const choice = await screen.findByRole('combobox', { name: '只看这种意见的' });
  await within(choice).findByRole('option', { name: '通过 2' });
  await user.selectOptions(choice, '未看 2');
  expect(lines().map((line) => line.at(-1))).toEqual(['县/丁.pdf', '县/丙.docx']);
  await user.selectOptions(choice, '通过 2');
  expect(lines().map((line) => line.at(-1))).toEqual(['县/甲.docx', '县/乙.docx']);
  await user.selectOptions(choice, '不限意见');
  expect(lines()).toHaveLength(4);
});

test('rows are filtered by what was found, and by text; the counts stand beside', async () => {
  const { user } = await show();
  await user.click(screen.getByRole('button', { name: '有错误 2' }));
  expect(units()).toEqual(['云岭县水利局', '云岭县民政局']);
  await user.type(screen.getByRole('searchbox', { name: '搜索单位、文件、问题' }), '民政');
  expect(units()).toEqual(['云岭县民政局']);
  await user.click(screen.getByRole('button', { name: '未读 1' }));
  expect(lines()).toEqual([]);
  expect(screen.getByText('没有符合条件的报告。')).toBeTruthy();
});

test('the keyboard walks through the cells, and Enter opens the report', async () => {
  const { user, opened } = await show();
  const cells = screen.getAllByRole('gridcell').filter((cell) => cell.hasAttribute('data-cell'));
  expect(cells.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  cells[0]?.focus();
  const focused = (): string | null | undefined => document.activeElement?.textContent;
  await user.keyboard('{ArrowDown}{ArrowRight}{ArrowRight}{ArrowRight}');
  expect(focused()).toBe('3');
  // Through the row that has but one cell there, and back to the same column.
  await user.keyboard('{ArrowUp}');
  expect(focused()).toMatch(/^未读/);
  await user.keyboard('{ArrowDown}');
  expect(focused()).toBe('3');
  await user.keyboard('{Control>}{End}{/Control}');
  expect(focused()).toBe('县/乙.docx');
  await user.keyboard('{Enter}');
  expect(opened).toEqual(['县/乙.docx']);
});

test('who comes back from a report is at its row', async () => {
  const { desk, user, opened } = await show();
  await user.click(screen.getByText('云岭县民政局'));
  expect(opened).toEqual(['县/甲.docx']);
  cleanup();
  render(<DeskView desk={desk} language="zh" onOpen={() => undefined} />);
  expect(document.activeElement?.textContent).toBe('云岭县民政局');
});

test('checking can be stopped, and gone on with', async () => {
  const { user } = await show(['县/甲.docx', '慢.docx', '后.docx']);
  expect(screen.getByRole('status').textContent).toBe('已检查 1/3');
  expect(lines()[1]?.[1]).toBe('等待检查');
  await user.click(screen.getByRole('button', { name: '取消' }));
  expect(screen.getByRole('status').textContent).toBe('已停止，检查了 1/3');
  expect(lines()[1]?.[1]).toBe('未检查');
  await user.click(screen.getByRole('button', { name: '继续检查' }));
  expect(screen.getByRole('button', { name: '取消' })).toBeTruthy();
});

test('of many hundred rows only those in sight are drawn, and it is told how many there are', async () => {
  const paths = Array.from({ length: 400 }, (_, index) => `${index + 100}.docx`);
  const { user } = await show(paths);
  const grid = screen.getByRole('grid', { name: '报告' });
  expect(grid.getAttribute('aria-rowcount')).toBe('401');
  expect(grid.querySelectorAll('[data-cell=unit]').length).toBeLessThan(100);
  grid.querySelector<HTMLElement>('[data-cell=unit]')?.focus();
  await user.keyboard('{PageDown}');
  expect(document.activeElement?.textContent).toBe('115.docx');
});

test('it speaks English too', async () => {
  await show(undefined, 'en');
  expect(screen.getByRole('grid', { name: 'Reports' })).toBeTruthy();
  expect(screen.getByText(/^Not read: .*PDF/)).toBeTruthy();
});

test('who has not filed stands above all, once everything is checked, and is counted', async () => {
  const { desk, user, opened } = await show();
  act(() => {
    desk.holdAgainst({
      name: '名册.csv',
      units: [{ name: '云岭县档案馆' }, { name: '云岭县财政局' }],
    });
  });
  expect(lines()[0]).toEqual(['云岭县档案馆', '缺报', '—']);
  expect(units()).toContain('云岭县水利局（名册里没有）');
  expect(screen.getByText(/^名册：名册\.csv，2 个单位/)).toBeTruthy();
  await user.click(screen.getByText('云岭县档案馆'));
  expect(opened).toEqual([]);
  await user.click(screen.getByRole('button', { name: '缺报 1' }));
  expect(units()).toEqual(['云岭县档案馆']);
});

test('a number leads to the first finding of its kind', async () => {
  const { user, opened, aims } = await show();
  const [, , second] = within(screen.getByRole('grid', { name: '报告' })).getAllByRole('row');
  if (!second) throw new Error('no row');
  await user.click(within(second).getByText('3'));
  await user.click(within(second).getByText('云岭县水利局'));
  expect(opened).toEqual(['县/丙.docx', '县/丙.docx']);
  expect(aims).toEqual([{ severity: 'error' }, undefined]);
});

test('a column that is done without stays away the next time', async () => {
  const { desk, user } = await show();
  await user.click(screen.getByText('显示的列'));
  await user.click(screen.getByRole('checkbox', { name: '类别' }));
  expect(screen.queryByRole('columnheader', { name: '类别' })).toBeNull();
  expect(screen.queryByRole('checkbox', { name: '单位' })).toBeNull();
  cleanup();
  render(<DeskView desk={desk} language="zh" onOpen={() => undefined} />);
  expect(screen.queryByRole('columnheader', { name: '类别' })).toBeNull();
  expect(screen.getByRole('columnheader', { name: '文件' })).toBeTruthy();
});

test('kinds of findings are told by how many reports have them, and one is chosen', async () => {
  const found = (name: string, rules: readonly string[]): Answer => ({
    checked: told(name, {}, { findings: rules.map((rule) => ({ ...finding('…'), rule })) }),
  });
  const desk = deskOf({
    '甲.docx': found('甲局', ['punctuation', 'punctuation']),
    '乙.docx': found('乙局', ['punctuation', 'blank-cell']),
    '丙.docx': found('丙局', []),
  });
  await new Promise((done) => setTimeout(done));
  render(<DeskView desk={desk} language="zh" onOpen={() => undefined} />);
  const user = userEvent.setup();
  const kinds = screen.getAllByRole('button', { name: /份，/ });
  expect(kinds.map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/2 份，3 处$/),
    expect.stringMatching(/1 份，1 处$/),
  ]);
  const [, blanks] = kinds;
  if (!blanks) throw new Error('no kind');
  await user.click(blanks);
  expect(units()).toEqual(['乙局']);
  await user.click(blanks);
  expect(units()).toHaveLength(3);
});

test('of sums that differ it is told where, and what they are made of, each a way to its cell', async () => {
  const cell = { table: 'applications', row: 'newlyReceived', column: 'total' } as const;
  const reports = changedBy(countyReports(3), county, cell, 1);
  const names = [county, childName(0), childName(1), childName(2)];
  const desk = deskOf(
    Object.fromEntries(
      reports.map((report, at): [string, Answer] => {
        if ('problem' in report) throw new Error(report.problem.message);
        return [`${at}.docx`, { checked: report }];
      }),
    ),
  );
  await new Promise((done) => setTimeout(done));
  desk.holdAgainst({ name: '名册.csv', units: rosterOf(3) });
  const aims: [string, Aim | undefined][] = [];
  render(
    <DeskView
      desk={desk}
      language="zh"
      onOpen={({ path }, aim) => {
        aims.push([path, aim]);
      }}
    />,
  );
  const user = userEvent.setup();
  await user.click(screen.getByRole('checkbox', { name: '按上级分组' }));
  expect(units()).toEqual(names);
  await user.click(screen.getByRole('gridcell', { name: '1 处不符' }));
  const sums = within(screen.getByRole('region', { name: `${county}：下级合计` }));
  const parts = sums.getAllByRole('button', { name: new RegExp(childName(2)) });
  expect(parts).toHaveLength(1);
  const [part] = parts;
  if (part) await user.click(part);
  // The county comes first, and the third of its bodies as the fourth.
  expect(aims).toEqual([['3.docx', cell]]);
  await user.click(sums.getByRole('button', { name: '收起' }));
  expect(screen.queryByRole('region', { name: /下级合计/ })).toBeNull();
});

test('what one thinks of reports can be done without, also in the rows of what was not read', async () => {
  const { user } = await show();
  expect(lines()[0]).toContain('未看');
  await user.click(screen.getByText('显示的列'));
  await user.click(screen.getByRole('checkbox', { name: '意见' }));
  expect(lines()[0]).toEqual(['丁.pdf', expect.stringMatching(/^未读：/), '县/丁.pdf']);
  await user.click(screen.getByRole('checkbox', { name: '意见' }));
});
