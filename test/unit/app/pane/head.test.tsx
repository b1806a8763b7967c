/** @jest-environment ./test/support/page-environment.js */
import { screen, within } from '@testing-library/react';
import { openCase, openFixture } from './documents';
import { showPane } from './show-pane';

function head(): HTMLElement {
  return screen.getByRole('banner');
}

function lines(): readonly (string | null)[] {
  return within(head())
    .getAllByRole('button', { name: /\d$/ })
    .map(({ textContent }) => textContent);
}

it('tells whose report it is, of which year and form, and when it was checked', async () => {
  const { user } = await showPane(openFixture('000'));
  expect(within(head()).getByRole('heading', { level: 1 }).textContent).toBe('澄湖区金融工作局');
  expect(
    within(head()).getByText('2023年度 · 2021年版格式 · 勾稽 46 项成立，0 项不成立'),
  ).toBeTruthy();
  // And how many findings there are of each kind.
  expect(lines()).toEqual(['错误 2', '存疑 3', '提示 0']);
  await user.click(screen.getByText('更多'));
  expect(await screen.findByText('09:05 检查')).toBeTruthy();
});

it('counts a relation that fails', async () => {
  await showPane(openCase('base: clean\nset: reviewAndLitigation.review.total = 77'));
  expect(within(head()).getByText(/项成立，[1-9]\d* 项不成立$/)).toBeTruthy();
});

it('says how many relations could not be judged, where there are any', async () => {
  await showPane(openCase('base: clean\nset: reviewAndLitigation.review.total = 若干'));
  expect(
    within(head()).getByText(/勾稽 \d+ 项成立，0 项不成立，1 项因空缺或无法识别未核对$/),
  ).toBeTruthy();
});

it('says what a report does not tell of itself', async () => {
  await showPane(
    openCase(
      [
        'base: clean',
        'replace: # 临江区民政局2024年政府信息公开工作年度报告 => # 政府信息公开工作年度报告',
        'replace: 临江区民政局 => 我们',
        'replace: 2024年 => 本年',
      ].join('\n'),
    ),
  );
  expect(within(head()).getByRole('heading', { name: '未找到单位名称' })).toBeTruthy();
  expect(within(head()).getByText(/^年度不明 · /)).toBeTruthy();
});

it('knows a report that follows the form of 2019', async () => {
  await showPane(openFixture('clean-2019'));
  expect(within(head()).getByText(/2019年版格式/)).toBeTruthy();
});

it('tells the same in English', async () => {
  await showPane(openFixture('000'), { language: 'en' });
  expect(
    within(head()).getByText(
      'Report for 2023 · edition of 2021 · relations between figures: 46 hold, 0 fail',
    ),
  ).toBeTruthy();
  expect(lines()).toEqual(['Errors: 2', 'Likely errors: 3', 'Hints: 0']);
});

it('changes the language of all it shows, and of the page', async () => {
  const { user } = await showPane(openFixture('000'));
  expect([document.documentElement.lang, document.title]).toEqual(['zh-CN', '年报检查']);
  await user.click(screen.getByText('更多'));
  await user.click(await screen.findByRole('button', { name: 'English' }));
  expect(lines()).toEqual(['Errors: 2', 'Likely errors: 3', 'Hints: 0']);
  expect([document.documentElement.lang, document.title]).toEqual(['en', 'Report Check']);
  expect(screen.getByRole('button', { name: 'Findings' })).toBeTruthy();
  expect(screen.getAllByRole('listitem', { name: /^Error / })).toHaveLength(2);
  await user.click(screen.getByRole('button', { name: '中文' }));
  expect(lines()).toEqual(['错误 2', '存疑 3', '提示 0']);
});
