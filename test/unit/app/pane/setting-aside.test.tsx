/** @jest-environment ./test/support/page-environment.js */
import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { openCase, openFixture } from './documents';
import { buttonOf, entries, entry } from './findings-shown';
import { showPane } from './show-pane';

async function ignore(user: UserEvent, text: RegExp, reason: string): Promise<void> {
  await user.click(buttonOf(entry(text), '忽略…'));
  const field = await screen.findByRole('textbox', { name: /^忽略的原因/ });
  expect(document.activeElement).toBe(field);
  await user.type(field, `${reason}{Enter}`);
  await screen.findByText('已忽略。');
}

it('sets a finding aside with a reason, counts it no more, and shows it below', async () => {
  const { user } = await showPane(openFixture('000'));
  await ignore(user, /本年度止件数/, '上级要求');
  expect(entries()).toHaveLength(4);
  expect(screen.getByText('错误 1')).toBeTruthy();
  await user.click(screen.getByText('已忽略（1）'));
  const aside = screen.getByText('已忽略（1）').closest('details');
  if (!aside) throw new Error('There is nothing to unfold');
  expect(await within(aside).findByText('原因：上级要求')).toBeTruthy();
  expect(within(aside).getByText('栏目名称“本年度止件数”应为“本年废止件数”。')).toBeTruthy();
});

it('takes it back when asked to', async () => {
  const { user } = await showPane(openFixture('000'));
  await ignore(user, /本年度止件数/, '');
  await user.click(screen.getByText('已忽略（1）'));
  expect(await screen.findByText('没有写原因')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: /^恢复 .*本年度止件数/ }));
  expect(await screen.findByText('已恢复。')).toBeTruthy();
  expect(entry(/本年度止件数/)).toBeTruthy();
  expect(screen.queryByText(/^已忽略（/)).toBeNull();
});

it('leaves a finding where it is when the reason is given up', async () => {
  const { user } = await showPane(openFixture('000'));
  const item = entry(/本年度止件数/);
  await user.click(buttonOf(item, '忽略…'));
  await user.type(await within(item).findByRole('textbox'), '上级要求{Escape}');
  expect(within(item).queryByRole('textbox')).toBeNull();
  await user.click(buttonOf(item, '忽略…'));
  await user.click(buttonOf(item, '取消'));
  expect(within(item).queryByRole('textbox')).toBeNull();
  expect(entries()).toHaveLength(5);
});

it('says of a report of which all is set aside that it is, and not that it is clean', async () => {
  const { user } = await showPane(
    openCase('base: clean\nreplace: ### （五）监督保障 => ### （六）监督保障'),
  );
  const all = entries().length;
  expect(all).toBeGreaterThan(0);
  for (let left = all; left > 0; left -= 1) {
    const [first] = entries();
    if (!first) throw new Error('There is nothing left');
    await user.click(buttonOf(first, '忽略…'));
    await user.type(await within(first).findByRole('textbox'), '{Enter}');
    await screen.findByText(`已忽略（${String(all - left + 1)}）`);
  }
  expect(screen.getByText('其余问题都已忽略。')).toBeTruthy();
  expect(screen.queryByText(/全部成立/)).toBeNull();
});

it('says how long a reason is kept, and clears nothing where nothing was left', async () => {
  const file = openFixture('000');
  const host = { ...file, abilities: { ...file.abilities, memory: false } };
  const { user } = await showPane(host);
  await user.click(buttonOf(entry(/本年度止件数/), /^忽略…/));
  expect(await screen.findByLabelText(/只在关闭这份文件前有效/)).toBeTruthy();
  await user.click(screen.getByText('更多'));
  await screen.findByRole('button', { name: 'English' });
  expect(screen.queryByRole('button', { name: '清除检查痕迹' })).toBeNull();
});

it('takes all that checking left out of the document, once that is confirmed', async () => {
  const host = openFixture('000');
  const { user } = await showPane(host);
  await ignore(user, /本年度止件数/, '上级要求');
  expect(await host.recall()).toEqual([expect.stringContaining('上级要求')]);
  await user.click(screen.getByText('更多'));
  await user.click(await screen.findByRole('button', { name: '清除检查痕迹' }));
  expect(screen.getByText(/^将删去本工具写入文档的忽略原因。/)).toBeTruthy();
  expect(await host.recall()).toEqual([expect.stringContaining('上级要求')]);
  await user.click(screen.getByRole('button', { name: '清除' }));
  expect(await screen.findByText(/^已清除忽略原因。/)).toBeTruthy();
  expect(await host.recall()).toEqual([]);
  expect(entry(/本年度止件数/)).toBeTruthy();
});

it('leaves all as it is where the question is given up, and leads back to its button', async () => {
  const file = openFixture('000');
  const host = { ...file, abilities: { ...file.abilities, memory: true } };
  const { user } = await showPane(host);
  await ignore(user, /本年度止件数/, '上级要求');
  await user.click(screen.getByText('更多'));
  const button = await screen.findByRole('button', { name: '清除检查痕迹' });
  button.focus();
  await user.keyboard('{Enter}');
  const question = await screen.findByRole('alertdialog', { name: /^将删去本工具写入文档/ });
  expect(document.activeElement).toBe(within(question).getByRole('button', { name: '清除' }));
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('alertdialog')).toBeNull();
  await waitFor(() => {
    expect(document.activeElement).toBe(button);
  });
  expect(await host.recall()).toEqual([expect.stringContaining('上级要求')]);
});
