/** @jest-environment ./test/support/page-environment.js */
import { act, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { settingsIn } from '../../../../src/app/settings/settings';
import type { Settings } from '../../../../src/app/settings/settings';
import { noStorage } from '../../../support/storage';
import { openCase, openFixture } from '../pane/documents';
import { showPane } from '../pane/show-pane';
import { entries } from '../pane/findings-shown';

const doubled = 'base: clean\nreplace: 方便群众理解。 => 方便群众理解。。';
const withoutYear = [
  'base: clean',
  'replace: # 临江区民政局2024年政府信息公开工作年度报告 => # 政府信息公开工作年度报告',
  'replace: 2024年 => 本年',
].join('\n');

/** Opens what is to be set from the pane's menu. */
async function openSettings(user: UserEvent): Promise<HTMLElement> {
  await user.click(screen.getByText('更多'));
  await user.click(await screen.findByRole('button', { name: '设置…' }));
  return screen.findByRole('dialog', { name: '设置' });
}

async function show(source: string): Promise<{ user: UserEvent; settings: Settings }> {
  const settings = settingsIn(noStorage);
  const { user } = await showPane(openCase(source), { settings });
  return { user, settings };
}

function boxOf(dialog: HTMLElement, name: string): HTMLElement {
  return within(dialog).getByRole('checkbox', { name: new RegExp(`^${name}`) });
}

it('turns a rule off and on: what it finds goes and comes, and the pane says that it is off', async () => {
  const { user } = await show(doubled);
  expect(entries()).toHaveLength(1);
  const dialog = await openSettings(user);
  await user.type(within(dialog).getByRole('searchbox', { name: '查找规则' }), '标点');
  expect(
    within(dialog)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['标点和空格核实']);
  await user.click(boxOf(dialog, '标点和空格'));
  await user.click(within(dialog).getByRole('button', { name: '关闭' }));
  await waitFor(() => {
    expect(entries()).toEqual([]);
  });
  // Nobody may take that for a clean report.
  expect(screen.getByRole('heading', { name: '开着的规则没有发现问题' })).toBeTruthy();
  expect(screen.queryByText(/✓/)).toBeNull();
  expect(screen.queryByText(/六章和三张表齐全/)).toBeNull();
  expect(within(screen.getByRole('banner')).getByText('已关闭 1 条规则')).toBeTruthy();
  await user.click(within(screen.getByRole('banner')).getByRole('button', { name: '全部开启' }));
  await waitFor(() => {
    expect(entries()).toHaveLength(1);
  });
  expect(screen.queryByText('已关闭 1 条规则')).toBeNull();
});

it('tells which rules a profile has off, and lets nobody turn those on', async () => {
  const { user, settings } = await show(doubled);
  const changes = { punctuation: 'off', 'missing-chapter': { class: 'explain' } } as const;
  act(() => {
    settings.change({ profile: { name: '某市方案', text: '', changes } });
  });
  const dialog = await openSettings(user);
  const box = boxOf(dialog, '标点和空格');
  expect([box.matches(':checked'), box.matches(':disabled')]).toEqual([false, true]);
  expect(box.closest('li')?.textContent).toBe('标点和空格检查方案停用');
  expect(boxOf(dialog, '缺少章节').closest('li')?.textContent).toBe('缺少章节核实');
  const all = within(dialog).getByRole('button', { name: '全部开启' });
  expect(all.getAttribute('aria-disabled')).toBe('true');
  expect(await screen.findByText('开着的规则没有发现问题')).toBeTruthy();
});

it('says so where no rule is called so', async () => {
  const { user } = await show(doubled);
  const dialog = await openSettings(user);
  await user.type(within(dialog).getByRole('searchbox'), '没有这个词');
  expect(within(dialog).getByText('没有这样的规则。')).toBeTruthy();
});

it('asks for the year of a report that does not say it, shows it as given, and takes it back', async () => {
  const { user } = await show(withoutYear);
  await user.click(screen.getByRole('button', { name: '指定年度…' }));
  const dialog = await screen.findByRole('dialog', { name: '设置' });
  const year = within(dialog).getByRole('combobox', { name: /哪一年/ });
  await user.selectOptions(year, '2020 年（2019 年版格式）');
  await user.click(within(dialog).getByRole('button', { name: '关闭' }));
  expect(await screen.findByText(/^2020年度（由您指定） · /)).toBeTruthy();
  await user.click(await screen.findByRole('button', { name: '不再指定年度' }));
  expect(await screen.findByText(/^年度不明 · /)).toBeTruthy();
});

it('does not ask for a year that the report says', async () => {
  const { user } = await show(doubled);
  const dialog = await openSettings(user);
  expect(within(dialog).getByText('报告写明是 2024 年度，不用指定。')).toBeTruthy();
  expect(within(dialog).queryByRole('combobox', { name: /哪一年/ })).toBeNull();
  expect(screen.queryByRole('button', { name: '指定年度…' })).toBeNull();
});

it('lets language and theme be chosen', async () => {
  const { user, settings } = await show(doubled);
  const dialog = await openSettings(user);
  await user.selectOptions(within(dialog).getByRole('combobox', { name: /^外观/ }), '深色');
  expect(settings.chosen.theme).toBe('dark');
  await user.selectOptions(within(dialog).getByRole('combobox', { name: /^语言/ }), 'English');
  expect(await screen.findByRole('dialog', { name: 'Settings' })).toBeTruthy();
});

it('offers nothing where nothing can be set', async () => {
  const { user } = await showPane(openFixture('clean'));
  await user.click(screen.getByText('更多'));
  expect(await screen.findByRole('button', { name: 'English' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: '设置…' })).toBeNull();
});
