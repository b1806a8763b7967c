/** @jest-environment ./test/support/page-environment.js */
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createSession } from '../../../../src/app/session/session';
import { TablesView } from '../../../../src/app/tables/tables-view';
import { openFile } from '../../../../src/document/file/file-host';
import type { Target } from '../../../../src/document/port';
import { rules } from '../../../../src/rules/index';
import type { Language } from '../../../../src/messages/translate';
import { createTranslator } from '../../../../src/messages/translator';
import { docxOf } from '../../../support/case';
import { caseOf } from '../../../support/case-file';

interface Options {
  readonly language?: Language;
  readonly canLocate?: boolean;
}

/** Shows a case's tables. Gives what the document is asked to show, and its texts by paragraph. */
async function show(source: string, { language = 'zh', canLocate = true }: Options = {}) {
  const host = openFile(docxOf(caseOf(source).document, 'word'));
  const shown: Target[] = [];
  host.onReveal((target) => shown.push(target));
  const session = createSession(host, { rules });
  await session.check();
  const { checked } = session.state;
  if (!checked) throw new Error('The check gave nothing');
  render(
    <TablesView
      checked={checked}
      translator={createTranslator(language, rules)}
      session={session}
      canLocate={canLocate}
    />,
  );
  const textOfTarget = (target: Target | undefined): string | undefined =>
    target && 'paragraph' in target
      ? checked.report.body.paragraphs.find(({ index }) => index === target.paragraph)?.text
      : undefined;
  return { shown, textOfTarget };
}

function grid(name: RegExp): HTMLElement {
  return screen.getByRole('grid', { name });
}

/** A cell by its name, which is its label: to work out the names of 200 cells takes a while. */
function cell(name: string | RegExp): HTMLElement {
  return screen.getByLabelText(name, { selector: '[role=gridcell]' });
}

const wrongTotal = 'base: clean\nset: reviewAndLitigation.review.total = 77';

beforeEach(() => {
  // jsdom has no layout, so nothing to scroll.
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(cleanup);

it('draws the three tables, each cell named by its row, column, figure and state', async () => {
  await show(wrongTotal);
  expect(screen.getAllByRole('grid')).toHaveLength(3);
  const wrong = '行政复议 › 总计，77，存疑';
  expect(within(grid(/^表四/)).getByRole('gridcell', { name: wrong })).toBe(cell(wrong));
  expect(cell('（三）不予公开 › 4.保护第三方合法权益 › 商业企业，1，核对相符')).toBeTruthy();
  expect(cell('行政事业性收费 › 本年收费金额，12.36，未核对')).toBeTruthy();
});

it('counts the states of each table, and explains the signs that are drawn', async () => {
  await show(wrongTotal);
  expect(screen.getByText('核对相符 10、存疑 5')).toBeTruthy();
  const legend = within(screen.getByRole('list', { name: '图例' }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
  expect(legend).toEqual(['核对相符', '存疑', '未核对', '连线：这些格的等式不成立，方块是合计']);
});

it('goes to a cell that is clicked, and says below what is wrong with it', async () => {
  const { shown, textOfTarget } = await show(wrongTotal);
  await userEvent.click(cell(/行政复议 › 总计/));
  expect(shown.map(textOfTarget)).toEqual(['77']);
  const chosen = within(screen.getByRole('region', { name: '表四 › 行政复议 › 总计' }));
  expect(chosen.getByText('77 · 存疑')).toBeTruthy();
  expect(chosen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^✕ 总计 77 ≠ .*差 75$/),
    expect.stringMatching(/^错误 .*77/),
  ]);
  expect(cell(/行政复议 › 总计/).getAttribute('aria-selected')).toBe('true');
});

it('says of a cell without findings why it is as it is', async () => {
  await show('base: clean');
  await userEvent.click(cell(/^规章 › 本年废止件数/));
  expect(screen.getByText(/^没有等式经过这一格/)).toBeTruthy();
  await userEvent.click(cell(/^规章 › 本年制发件数/));
  expect(screen.getByText('经过这一格的等式都成立。')).toBeTruthy();
});

it('is worked by keyboard: one tab stop for each table, arrows, Enter, Escape', async () => {
  const { shown, textOfTarget } = await show(wrongTotal);
  const user = userEvent.setup();
  await user.tab();
  expect(document.activeElement).toBe(cell(/^规章 › 本年制发件数/));
  await user.tab();
  await user.tab();
  expect(document.activeElement).toBe(cell(/^行政复议 › 结果维持/));
  await user.keyboard('{End}');
  expect(document.activeElement).toBe(cell(/^行政复议 › 总计/));
  expect(shown).toEqual([]);
  await user.keyboard('{Enter}');
  expect(shown.map(textOfTarget)).toEqual(['77']);
  expect(document.activeElement).toBe(cell(/^行政复议 › 总计/));
  expect(screen.getByRole('region', { name: /行政复议 › 总计$/ })).toBeTruthy();
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('region', { name: /行政复议 › 总计$/ })).toBeNull();
  // Where one left the table one comes back to.
  await user.keyboard('{ArrowLeft}');
  await user.tab({ shift: true });
  await user.tab();
  expect(document.activeElement).toBe(cell(/^行政复议 › 尚未审结/));
});

it('brings out the bracket of a sum while one of its cells has the focus', async () => {
  await show(wrongTotal);
  const user = userEvent.setup();
  const lit = () => document.querySelectorAll('[data-lit]').length;
  expect(document.querySelectorAll('[data-sum]')).toHaveLength(5);
  expect(lit()).toBe(0);
  await user.hover(cell(/^行政复议 › 其他结果/));
  expect(lit()).toBe(5);
  await user.hover(cell(/^复议后起诉 › 其他结果/));
  expect(lit()).toBe(0);
  await user.click(cell(/^行政复议 › 总计/));
  await user.hover(screen.getByText(/≠/));
  expect(lit()).toBe(5);
});

it('does not go where nothing can be shown, and says so', async () => {
  const { shown } = await show(wrongTotal, { canLocate: false });
  await userEvent.click(cell(/行政复议 › 总计/));
  expect(shown).toEqual([]);
  expect(screen.getByText('文档中定位不到这一格，请按行名和列名查找。')).toBeTruthy();
});

it('says which table the document lacks', async () => {
  await show('base: clean\ndelete: [表四');
  expect(screen.getAllByRole('grid')).toHaveLength(2);
  const absent = screen.getByRole('region', { name: /^表四/ });
  expect(within(absent).getByText(/^文档中没有找到这张表/)).toBeTruthy();
});

it('draws the form of 2019 where the document follows it', async () => {
  await show('base: clean-2019');
  expect(grid(/主动公开政府信息情况（2019年版）$/)).toBeTruthy();
  expect(cell(/^政府集中采购 › 采购总金额/)).toBeTruthy();
});

it('speaks English', async () => {
  await show(wrongTotal, { language: 'en' });
  await userEvent.click(cell('行政复议 › 总计, 77, doubtful'));
  expect(screen.getByText(/^error/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Close' })).toBeTruthy();
});
