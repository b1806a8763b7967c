/** @jest-environment ./test/support/page-environment.js */
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Desk } from '../../../../src/app/desk/desk';
import type { Answer } from '../../../../src/app/desk/desk-state';
import { DeskView } from '../../../../src/app/desk/desk-view';
import type { Language } from '../../../../src/messages/translate';
import { told } from './told-rows';

afterEach(cleanup);

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

/** Shows a desk whose worker has an answer to each of these files, but for those it waits with. */
async function show(paths = Object.keys(answers), language: Language = 'zh') {
  const opened: string[] = [];
  const desk = new Desk({
    workers: 1,
    startWorker: () => ({
      isGone: false,
      check: (_, path) => {
        const answer = answers[path];
        return answer ? Promise.resolve(answer) : new Promise(() => undefined);
      },
      identify: () => new Promise(() => undefined),
      close: () => undefined,
    }),
  });
  desk.add(paths.map((path) => ({ path, file: new File(['x'], path) })));
  await new Promise((done) => setTimeout(done));
  render(
    <DeskView
      desk={desk}
      language={language}
      onOpen={({ id, path }) => {
        desk.noteOpened(id, 1);
        opened.push(path);
      }}
    />,
  );
  return { desk, opened, user: userEvent.setup() };
}

function lines(): readonly (readonly string[])[] {
  const [, ...rows] = within(screen.getByRole('grid', { name: '报告' })).getAllByRole('row');
  return rows.map((row) =>
    within(row)
      .getAllByRole('gridcell')
      .map(({ textContent }) => textContent),
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
    ...['53 ✓ 2 ✗ 1 未核对', '县/甲.docx'],
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
  const cells = screen.getAllByRole('gridcell');
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
