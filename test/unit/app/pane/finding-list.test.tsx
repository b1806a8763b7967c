/** @jest-environment ./test/support/page-environment.js */
import { screen, within } from '@testing-library/react';
import type { Target } from '../../../../src/document/port';
import { openCase, openFixture, openTexts, openWideRow } from './documents';
import { buttonNames, buttonOf, entries, entry, opened } from './findings-shown';
import { showPane } from './show-pane';

it('lists findings below the headings of their chapters, in the order of the report', async () => {
  await showPane(openFixture('000'));
  const headings = within(screen.getByRole('main')).getAllByRole('heading', { level: 2 });
  expect(headings.map(({ textContent }) => textContent)).toEqual([
    '一、总体情况 3 个',
    '二、主动公开政府信息情况 2 个',
  ]);
  expect(entries()).toHaveLength(5);
});

it('says of each how serious it is in a word, what is wrong and where', async () => {
  await showPane(openFixture('000'));
  expect(entries().map((item) => within(item).getByRole('img').getAttribute('aria-label'))).toEqual(
    ['错误', '存疑', '存疑', '错误', '存疑'],
  );
  const label = screen.getByRole('listitem', {
    name: '错误 栏目名称“本年度止件数”应为“本年废止件数”。',
  });
  expect(within(label).getByText('本年废止件数')).toBeTruthy();
});

it('says so in English too', async () => {
  await showPane(openFixture('000'), { language: 'en' });
  expect(entries().map((item) => within(item).getByRole('img').getAttribute('aria-label'))).toEqual(
    ['Error', 'Likely error', 'Likely error', 'Error', 'Likely error'],
  );
});

it('writes out a relation that fails', async () => {
  await showPane(openCase('base: clean\nset: reviewAndLitigation.review.total = 77'));
  expect(
    within(await opened(entry(/行政复议.*77|77.*行政复议/))).getByText(/总计 77 ≠ .*差 75$/),
  ).toBeTruthy();
});

it('tells the sums that one wrong cell explains under it, and once', async () => {
  const { session } = await showPane(openCase('base: clean\nset: applications.granted.total = 9'));
  const cause = await opened(entry(/个等式都这样要求/));
  const sums = within(cause)
    .getAllByRole('listitem')
    .map((item) => item.getAttribute('aria-label'));
  expect(sums).toHaveLength(session.state.checked?.findings[0]?.explains?.length ?? 0);
  expect(sums.length).toBeGreaterThan(1);
  expect(entries().filter((item) => sums.includes(item.getAttribute('aria-label')))).toHaveLength(
    sums.length,
  );
});

it('offers a button for each way to mend, and says where only a person can', async () => {
  await showPane(openFixture('000'));
  expect(await buttonNames(entry(/本年度止件数/))).toEqual([
    '改为“本年废止件数”（表二 › 本年废止件数）',
    '定位：表二 › 本年废止件数',
    '依据（表二 › 本年废止件数）',
  ]);
  expect(await buttonNames(entry(/被拆成了2张表格/))).toContain(
    '按官方格式重建表二，已填的数保留（表二）',
  );
});

it('offers no repair where only a person can know one', async () => {
  await showPane(openFixture('004'));
  const names = await buttonNames(entry(/从“二是”开始/));
  expect(names.filter((name) => /^(改|填|删|插入|补)/.test(name))).toEqual([]);
  expect(names).toEqual(
    expect.arrayContaining([expect.stringMatching(/^情况属实…/), expect.stringMatching(/^依据/)]),
  );
});

it('goes to the place of a finding, and says how well it was found', async () => {
  const host = openFixture('000');
  const shown: Target[] = [];
  host.onReveal((target) => shown.push(target));
  const { session, user } = await showPane(host);
  await user.click(await buttonOf(entry(/本年度止件数/), /^定位/));
  expect(await screen.findByText('已在文档中选中。')).toBeTruthy();
  const [target] = shown;
  const paragraphs = session.state.checked?.report.body.paragraphs;
  const at = target && 'paragraph' in target ? target.paragraph : -1;
  expect(paragraphs?.[at]?.text).toBe('本年度止件数');
});

it.each([
  ['around', '已选中所在的段落或表格，请在其中查找。'],
  ['nowhere', '文档中找不到这个位置。请重新检查。'],
] as const)('tells when what it found is %s', async (how, told) => {
  const { user } = await showPane({
    ...openFixture('000'),
    reveal: () => Promise.resolve(how),
  });
  await user.click(await buttonOf(entry(/本年度止件数/), /^定位/));
  expect(await screen.findByText(told)).toBeTruthy();
});

it('explains a rule: its name, what it asks, and the figures or words of this very report', async () => {
  const { user } = await showPane(openFixture('000'));
  const item = entry(/本年度止件数/);
  const button = await buttonOf(item, '依据');
  expect(button.getAttribute('aria-expanded')).toBe('false');
  await user.click(button);
  expect(await within(item).findByText('例如：本年度止件数 → 本年废止件数')).toBeTruthy();
  expect(within(item).getByText(/^依据编号：/)).toBeTruthy();
  expect(button.getAttribute('aria-expanded')).toBe('true');
  await user.click(button);
  expect(within(item).queryByText(/^例如/)).toBeNull();
});

it('tells many findings of one row as one, until they are unfolded', async () => {
  const { user } = await showPane(openWideRow());
  const [row] = entries(/× \d/);
  if (!row) throw new Error('Nothing is told as one');
  const count = Number(/× (\d+)/.exec(row.textContent)?.[1]);
  expect(count).toBeGreaterThanOrEqual(3);
  await user.click(await buttonOf(row, `展开 ${String(count)} 处`));
  expect(within(row).getAllByRole('listitem')).toHaveLength(count);
  await user.click(await buttonOf(row, '收起'));
  expect(within(row).queryAllByRole('listitem')).toHaveLength(0);
});

it.each([
  ['zh', /^展开/],
  ['en', /^Show \d/],
] as const)(
  'gives each button a name of its own that begins as it reads, in %s',
  async (language, more) => {
    const { user } = await showPane(openWideRow(), { language });
    const [row] = entries(/× \d/);
    if (!row) throw new Error('Nothing is told as one');
    await user.click(await buttonOf(row, more));
    const buttons = within(screen.getByRole('main')).getAllByRole('button');
    const names = buttons.map((button) => button.getAttribute('aria-label') ?? button.textContent);
    for (const [at, button] of buttons.entries())
      expect(names[at]?.startsWith(button.textContent)).toBe(true);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  },
);

it('lists a hundred of very many, and the others as they are asked for', async () => {
  const slips = Array.from(
    { length: 150 },
    (_, at) =>
      `第${String(at)}项于${String(13 + (at % 80))}月${String(1 + Math.floor(at / 80))}日完成。`,
  );
  const { user } = await showPane(openTexts('某市2024年政府信息公开工作年度报告', ...slips));
  const all = Number(/后面还有 (\d+) 条/.exec(document.body.textContent)?.[1]) + entries().length;
  expect(entries()).toHaveLength(100);
  await user.click(screen.getByRole('button', { name: /^后面还有/ }));
  expect(entries()).toHaveLength(all);
  expect(screen.queryByRole('button', { name: /^(前|后)面还有/ })).toBeNull();
});

describe('what is listed can be chosen', () => {
  it('by severity, one or several, and says how many are not listed', async () => {
    const { user } = await showPane(openFixture('000'));
    await user.click(screen.getByRole('button', { name: '错误 2' }));
    expect(entries(/^错误/)).toHaveLength(2);
    expect(entries()).toHaveLength(2);
    expect(screen.getByText('另有 3 个问题不符合筛选，没有列出。')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '存疑 3' }));
    expect(entries()).toHaveLength(5);
    expect(screen.getByRole('button', { name: '存疑 3', pressed: true })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '错误 2' }));
    expect(entries(/^存疑/)).toHaveLength(3);
  });

  it('by what is told of them, also of their places, however wide it is written', async () => {
    const { user } = await showPane(openFixture('000'));
    await user.click(screen.getByRole('button', { name: '查找' }));
    await user.type(screen.getByRole('searchbox', { name: '查找问题' }), '表二');
    expect(entries().map((item) => item.textContent)).toEqual([
      expect.stringContaining('本年度止件数'),
      expect.stringContaining('被拆成了2张表格'),
    ]);
    await user.clear(screen.getByRole('searchbox', { name: '查找问题' }));
    await user.type(screen.getByRole('searchbox', { name: '查找问题' }), '成了　２ 张');
    expect(entries(/被拆成了2张表格/)).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: '查找' }));
    expect(entries()).toHaveLength(5);
  });

  it('under their chapters or under their kinds', async () => {
    const { user } = await showPane(openFixture('000'));
    await user.selectOptions(screen.getByRole('combobox', { name: '排列' }), '按种类');
    const headings = within(screen.getByRole('main')).getAllByRole('heading', { level: 2 });
    expect(headings.map(({ textContent }) => textContent)).toEqual([
      '章节重复 1 个',
      '总体情况的五个方面 1 个',
      '标点和空格 1 个',
      '栏目名称不符 1 个',
      '表格结构不符 1 个',
    ]);
    // Its chapter is not told above it now.
    expect(entry(/本年度止件数/).textContent).toContain('表二 › 本年废止件数');
  });
});

it('tells many that say the same of one chapter as one, and mends them together', async () => {
  const slips = Array.from({ length: 4 }, (_, at) => `第${String(at)}项已经完成。。`);
  const { user } = await showPane(openTexts('某市2024年政府信息公开工作年度报告', ...slips));
  const [many] = entries(/标点重复.* × 4/);
  if (!many) throw new Error('Nothing is told as one');
  await user.click(await buttonOf(many, /^4 处全部修正/));
  expect(await screen.findByText(/^已修改 4 处/)).toBeTruthy();
  expect(entries(/标点重复/)).toEqual([]);
});

it('leads on by buttons that stay in view, and tells which of how many is open', async () => {
  const { user } = await showPane(openFixture('000'));
  const steps = within(screen.getByRole('navigation', { name: '逐个处理' }));
  expect(steps.getByText('0 / 5')).toBeTruthy();
  expect(steps.getByRole('button', { name: '上一处' })).toHaveProperty('disabled', true);
  for (let at = 0; at < 5; at += 1) await user.click(steps.getByRole('button', { name: '下一处' }));
  expect(steps.getByText('5 / 5')).toBeTruthy();
  expect(steps.getByRole('button', { name: '下一处' })).toHaveProperty('disabled', true);
  expect(within(entry(/被拆成了2张表格/)).getByRole('button', { expanded: true })).toBeTruthy();
  await user.click(steps.getByRole('button', { name: '上一处' }));
  expect(steps.getByText('4 / 5')).toBeTruthy();
});

it('opens the next by itself once one is mended', async () => {
  const { user } = await showPane(openFixture('000'));
  await user.click(await buttonOf(entry(/本年度止件数/), /^改为/));
  await screen.findByText(/^已修改 1 处/);
  expect(within(entry(/被拆成了2张表格/)).getByRole('button', { expanded: true })).toBeTruthy();
});

it('tells of tracked changes and comments, which are not to be handed in', async () => {
  const host = openFixture('000');
  const left = '<w:ins w:id="1"/><w:del w:id="2"/><w:commentRangeStart w:id="0"/>';
  const read = async () => ({ ...(await host.read()), source: left });
  await showPane({ ...host, read });
  expect(screen.getByText(/^文档里有2 处修订.*，提交前请处理。$/)).toBeTruthy();
});

it('tells of none where there is none', async () => {
  await showPane(openFixture('000'));
  expect(screen.queryByText(/提交前请处理/)).toBeNull();
});
