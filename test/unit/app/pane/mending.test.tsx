/** @jest-environment ./test/support/page-environment.js */
import { screen, within } from '@testing-library/react';
import { changesSince, openCase, openFixture, openWideRow, retype, textsOf } from './documents';
import { buttonNames, buttonOf, entries, entry } from './findings-shown';
import { showPane } from './show-pane';

it('mends one finding: its text changes, it leaves the list, and what is left is told', async () => {
  const host = openFixture('000');
  const before = textsOf(host);
  const { user } = await showPane(host);
  await user.click(await buttonOf(entry(/本年度止件数/), /^改为/));
  expect(await screen.findByText('已修改 1 处，还有 4 个问题。')).toBeTruthy();
  expect(changesSince(before, host)).toEqual(['本年度止件数 → 本年废止件数']);
  expect(entries(/本年度止件数/)).toEqual([]);
  expect(entries()).toHaveLength(4);
  expect(screen.getByText('错误 1')).toBeTruthy();
});

it('offers a button for each way to mend, and takes the one chosen', async () => {
  const host = openCase(
    'base: clean\ninsert-after: ## 六 => 本年度没有其他需要报告的事项.以后逐年报告.',
  );
  const before = textsOf(host);
  const { user } = await showPane(host);
  const item = entry(/中文句子以“\.”结束/);
  const ways = (await buttonNames(item)).filter((name) => /^(改|照)/.test(name));
  expect(ways).toHaveLength(2);
  expect(new Set(ways).size).toBe(2);
  await user.click(within(item).getByRole('button', { name: ways[1] ?? '' }));
  await screen.findByText(/^已修改 1 处/);
  expect(changesSince(before, host)).toEqual([
    '本年度没有其他需要报告的事项.以后逐年报告. → 本年度没有其他需要报告的事项。以后逐年报告.',
  ]);
});

it('mends a whole row at once', async () => {
  const host = openWideRow();
  const before = textsOf(host);
  const { user } = await showPane(host);
  const [row] = entries(/^存疑.* × 6/);
  if (!row) throw new Error('No row is told as one');
  await user.click(await buttonOf(row, /^6 处全部修正/));
  await screen.findByText(/^已修改 6 处/);
  expect(changesSince(before, host)).toEqual(Array(6).fill('０ → 0'));
});

it('fills a block of blanks at once, and takes that back at once', async () => {
  const host = openFixture('004');
  const before = textsOf(host);
  const { user } = await showPane(host);
  const [block] = entries(/18格空白/);
  if (!block) throw new Error('No block of blanks is told');
  await user.click(await buttonOf(block, /^填 0（18 格）/));
  await screen.findByText(/^已修改 18 处/);
  expect(changesSince(before, host)).toEqual(Array(18).fill(' → 0'));
  await user.click(screen.getByText('修改记录'));
  await user.click(await screen.findByRole('button', { name: /^撤销/ }));
  await screen.findByText('已撤销。');
  expect(textsOf(host)).toEqual(before);
});

describe('all at once', () => {
  it('shows each text before and after first, and changes nothing when it is called off', async () => {
    const host = openFixture('000');
    const before = textsOf(host);
    const { user } = await showPane(host);
    await user.click(screen.getByRole('button', { name: '全部修正（2）' }));
    const plan = await screen.findByRole('region', { name: '将修正 2 个问题，共改动 28 处：' });
    const rows = within(plan).getAllByRole('row');
    const columns = rows.map((row) => [...row.children].map(({ textContent }) => textContent));
    expect(columns[0]).toEqual(['原文', '改为']);
    expect(columns).toContainEqual(['本年度止件数表二 › 本年废止件数', '本年废止件数']);
    // Two changes of one paragraph are read as one.
    expect(columns).toContainEqual([
      expect.stringMatching(/^\(二\) 政府信息管理…做好日常管理,由各科室核对…/),
      '（二）政府信息管理…做好日常管理，由各科室核对…',
    ]);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: '确认修正' }));
    await user.click(screen.getByRole('button', { name: '取消' }));
    expect(screen.queryByText('将修正 2 个问题，共改动 28 处：')).toBeNull();
    expect(changesSince(before, host)).toEqual([]);
  });

  it('tells what it inserts by its name, not by all its text', async () => {
    const { user } = await showPane(openCase('base: clean\ndelete: [表三\ndelete: [表四'));
    await user.click(screen.getByRole('button', { name: '全部修正（2）' }));
    const plan = await screen.findByRole('region', { name: '将修正 2 个问题，共改动 2 处：' });
    const [, ...rows] = within(plan).getAllByRole('row');
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^ 缺少表格（表三/),
      '插入：表三',
      expect.stringMatching(/^ 缺少表格（表四/),
      '插入：表四',
    ]);
  });

  it('makes those that are left ticked, and no other', async () => {
    const host = openFixture('000');
    const before = textsOf(host);
    const { user } = await showPane(host);
    await user.click(screen.getByRole('button', { name: '全部修正（2）' }));
    await user.click(screen.getByRole('checkbox', { name: /^标点/ }));
    await screen.findByText('将修正 1 个问题，共改动 1 处：');
    await user.click(screen.getByRole('button', { name: '确认修正' }));
    await screen.findByText(/^已修改 1 处/);
    expect(changesSince(before, host)).toEqual(['本年度止件数 → 本年废止件数']);
  });

  it('makes them as one change, after which the list is true again', async () => {
    const host = openFixture('000');
    const { user } = await showPane(host);
    await user.click(screen.getByRole('button', { name: '全部修正（2）' }));
    await user.click(await screen.findByRole('button', { name: '确认修正' }));
    expect(await screen.findByText('已修改 28 处，还有 3 个问题。')).toBeTruthy();
    expect(textsOf(host)).toContain('本年废止件数');
    expect(textsOf(host)).not.toContain('本年度止件数');
    expect(entries()).toHaveLength(3);
    expect(screen.queryByRole('button', { name: /^全部修正/ })).toBeNull();
    expect(screen.queryByRole('button', { name: '确认修正' })).toBeNull();
  });

  it('shows what is left of them when something was fixed beside the list', async () => {
    const host = openFixture('000');
    const { user } = await showPane(host);
    await user.click(screen.getByRole('button', { name: '全部修正（2）' }));
    await user.click(await buttonOf(entry(/本年度止件数/), /^改为/));
    await screen.findByText(/^已修改 1 处/);
    const plan = await screen.findByRole('region', { name: '将修正 1 个问题，共改动 27 处：' });
    expect(within(plan).queryByText(/本年度止件数/)).toBeNull();
    await user.click(screen.getByRole('button', { name: '确认修正' }));
    expect(await screen.findByText(/^已修改 27 处/)).toBeTruthy();
  });

  it('makes none where someone changed one of the texts meanwhile, and says so', async () => {
    const host = openFixture('000');
    const { user } = await showPane(host);
    await user.click(screen.getByRole('button', { name: '全部修正（2）' }));
    await retype(host, '本年度止件数', '别人改的');
    const before = textsOf(host);
    await user.click(await screen.findByRole('button', { name: '确认修正' }));
    expect(await screen.findByText(/^没有修改。这一处刚被改动过/)).toBeTruthy();
    expect(changesSince(before, host)).toEqual([]);
    expect(entry(/别人改的/)).toBeTruthy();
  });
});
