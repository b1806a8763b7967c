/** @jest-environment ./test/support/page-environment.js */
import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { openCase, openFixture, openWideRow } from './documents';
import { buttonOf, entries, entry, opened } from './findings-shown';
import { showPane } from './show-pane';

async function explain(user: UserEvent, text: RegExp, reason: string): Promise<void> {
  await user.click(await buttonOf(entry(text), '情况属实…'));
  const field = await screen.findByRole('textbox', { name: /^情况说明/ });
  expect(document.activeElement).toBe(field);
  await user.type(field, `${reason}{Enter}`);
  await screen.findByText('已说明。');
}

it('sets a finding aside with a reason, counts it no more, and shows it below', async () => {
  const { user } = await showPane(openFixture('000'));
  await explain(user, /总体情况没有写到/, '上级要求');
  expect(entries()).toHaveLength(4);
  expect(screen.getByText('存疑 2')).toBeTruthy();
  await user.click(screen.getByText('已说明（1）'));
  const aside = screen.getByText('已说明（1）').closest('details');
  if (!aside) throw new Error('There is nothing to unfold');
  expect(await within(aside).findByText('说明：上级要求')).toBeTruthy();
  expect(
    within(aside).getByText('总体情况没有写到：依申请公开、政府信息公开平台建设。'),
  ).toBeTruthy();
});

it('takes it back when asked to', async () => {
  const { user } = await showPane(openFixture('000'));
  await explain(user, /总体情况没有写到/, '上级要求');
  await user.click(screen.getByText('已说明（1）'));
  await user.click(screen.getByRole('button', { name: /^恢复 .*总体情况没有写到/ }));
  expect(await screen.findByText('已恢复。')).toBeTruthy();
  expect(entry(/总体情况没有写到/)).toBeTruthy();
  expect(screen.queryByText(/^已说明（/)).toBeNull();
});

it('asks for a reason, and takes none for it', async () => {
  const { user } = await showPane(openFixture('000'));
  const item = entry(/总体情况没有写到/);
  await user.click(await buttonOf(item, '情况属实…'));
  await user.type(await within(item).findByRole('textbox'), ' {Enter}');
  expect((await within(item).findByRole('alert')).textContent).toMatch(/^请写明情况/);
  expect(entries()).toHaveLength(5);
});

it('offers no reason for what must be mended, and says so beside its rule', async () => {
  const { user } = await showPane(openFixture('000'));
  const item = entry(/本年度止件数/);
  expect(within(item).queryByText('情况属实…')).toBeNull();
  await user.click(await buttonOf(item, '依据'));
  expect(await within(item).findByText('强制：必须改正，不能以说明代替。')).toBeTruthy();
  const other = entry(/总体情况没有写到/);
  await user.click(await buttonOf(other, '依据'));
  expect(await within(other).findByText(/^核实：/)).toBeTruthy();
});

it('leaves a finding where it is when the reason is given up', async () => {
  const { user } = await showPane(openFixture('000'));
  const item = entry(/总体情况没有写到/);
  await user.click(await buttonOf(item, '情况属实…'));
  await user.type(await within(item).findByRole('textbox'), '上级要求{Escape}');
  expect(within(item).queryByRole('textbox')).toBeNull();
  await user.click(await buttonOf(item, '情况属实…'));
  await user.click(await buttonOf(item, '取消'));
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
    await user.click(await buttonOf(first, '情况属实…'));
    await user.type(await within(first).findByRole('textbox'), '核对过{Enter}');
    await screen.findByText(`已说明（${String(all - left + 1)}）`);
  }
  expect(screen.getByText('其余问题都已说明。')).toBeTruthy();
  expect(screen.queryByText(/全部成立/)).toBeNull();
});

it('says how long a reason is kept, and clears nothing where nothing was left', async () => {
  const file = openFixture('000');
  const host = { ...file, abilities: { ...file.abilities, memory: false } };
  const { user } = await showPane(host);
  await user.click(await buttonOf(entry(/总体情况没有写到/), /^情况属实…/));
  expect(await screen.findByLabelText(/只在关闭这份文件前有效/)).toBeTruthy();
  await user.click(screen.getByText('更多'));
  await screen.findByRole('button', { name: 'English' });
  expect(screen.queryByRole('button', { name: '清除检查痕迹' })).toBeNull();
});

it('takes all that checking left out of the document, once that is confirmed', async () => {
  const host = openFixture('000');
  const { user } = await showPane(host);
  await explain(user, /总体情况没有写到/, '上级要求');
  expect(await host.recall()).toEqual([expect.stringContaining('上级要求')]);
  await user.click(screen.getByText('更多'));
  await user.click(await screen.findByRole('button', { name: '清除检查痕迹' }));
  expect(screen.getByText(/^将删去本工具写入文档的情况说明。/)).toBeTruthy();
  expect(await host.recall()).toEqual([expect.stringContaining('上级要求')]);
  await user.click(screen.getByRole('button', { name: '清除' }));
  expect(await screen.findByText(/^已清除情况说明。/)).toBeTruthy();
  expect(await host.recall()).toEqual([]);
  expect(entry(/总体情况没有写到/)).toBeTruthy();
});

it('explains all of a row with one reason, and takes them back at once or one by one', async () => {
  const { user } = await showPane(openWideRow());
  const before = entries().length;
  const [row] = entries(/× \d/);
  if (!row) throw new Error('Nothing is told as one');
  await user.click(await buttonOf(row, '6 处情况属实…'));
  await user.type(await within(row).findByRole('textbox'), '原表如此{Enter}');
  await user.click(await screen.findByText('已说明（6）'));
  expect(entries()).toHaveLength(before - 1);
  expect(await screen.findAllByText('说明：原表如此')).toHaveLength(1);
  const [first] = screen.getAllByText('恢复');
  if (!first) throw new Error('Nothing can be taken back');
  await user.click(first);
  await screen.findByText('已说明（5）');
  await user.click(screen.getByText('5 个全部恢复'));
  await screen.findByText('已恢复。');
  expect(screen.queryByText(/^已说明（/)).toBeNull();
  expect(entries()).toHaveLength(before);
});

it('explains others of the same kind with one where that is wanted', async () => {
  const { user } = await showPane(openWideRow());
  const [row] = entries(/× \d/);
  if (!row) throw new Error('Nothing is told as one');
  await user.click(await buttonOf(row, '展开 6 处'));
  const [one] = within(row).getAllByRole('listitem');
  if (!one) throw new Error('Nothing is unfolded');
  await user.click(await buttonOf(one, '情况属实…'));
  await user.click(
    await within(one).findByRole('checkbox', { name: '其余 5 个“数字写法不规范”问题一并说明' }),
  );
  await user.type(within(one).getByRole('textbox'), '原表如此{Enter}');
  expect(await screen.findByText('已说明（6）')).toBeTruthy();
});

it('tells at a finding that its reason lapsed with the figure, or that it cannot be excused', async () => {
  const host = openFixture('004');
  const { session, user } = await showPane(host);
  await explain(user, /像是以元为单位/, '账上如此');
  const { body } = await host.read();
  const paragraph = body.paragraphs.find(({ text }) => text === '6076')?.index ?? -1;
  await host.apply(await host.read(), [
    { do: 'replace-text', paragraph, start: 0, end: 4, now: '7076' },
  ]);
  await user.click(screen.getByText('重新检查'));
  // Its line says so, and once it is open, what the reason was.
  await waitFor(() => {
    expect(entry(/像是以元为单位/).textContent).toContain('原说明失效');
  });
  const item = await opened(entry(/像是以元为单位/));
  expect(within(item).getByText('数字已变，原说明失效：账上如此')).toBeTruthy();

  const label = session.state.checked?.findings.find(({ rule }) => rule === 'table-label');
  const ignored = [{ key: label?.key, rule: 'table-label', reason: '上级要求' }];
  await host.remember(JSON.stringify({ version: 1, ignored }));
  await user.click(screen.getByText('重新检查'));
  await waitFor(() => {
    expect(entry(/像是以元为单位/).textContent).not.toContain('原说明失效');
  });
  await opened(entry(/本年收费金额（单位：万元，保留4位小数）/));
  expect(screen.getByText('必须改正，原说明无效：上级要求')).toBeTruthy();
});

it('leaves all as it is where the question is given up, and leads back to its button', async () => {
  const file = openFixture('000');
  const host = { ...file, abilities: { ...file.abilities, memory: true } };
  const { user } = await showPane(host);
  await explain(user, /总体情况没有写到/, '上级要求');
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
