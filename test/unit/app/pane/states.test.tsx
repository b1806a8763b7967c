/** @jest-environment ./test/support/page-environment.js */
import { act, screen, waitFor } from '@testing-library/react';
import type { DocumentHost } from '../../../../src/document/port';
import { rules } from '../../../../src/rules/index';
import { openCase, openFixture, openTexts } from './documents';
import { entries, entry } from './findings-shown';
import { showPane, showUnchecked } from './show-pane';

it('says that it checks until there is something to tell', async () => {
  const host = openFixture('000');
  let answer: () => void = () => undefined;
  const isAsked = new Promise<void>((done) => (answer = done));
  const read = async () => {
    await isAsked;
    return host.read();
  };
  const { session } = showUnchecked({ ...host, read });
  let check = Promise.resolve();
  await act(async () => {
    check = session.check();
    await Promise.resolve();
  });
  expect(screen.getByText('正在检查…')).toBeTruthy();
  expect(screen.getByRole('progressbar', { name: '正在检查…' })).toBeTruthy();
  answer();
  await act(() => check);
  expect(screen.queryByRole('progressbar')).toBeNull();
  expect(entries()).toHaveLength(5);
});

it('shows how much of a check that lasts is done', async () => {
  const host = openFixture('000');
  const gates: (() => void)[] = [];
  const yieldToPage = () => () =>
    gates.length < 2 ? new Promise<void>((done) => gates.push(done)) : undefined;
  const { session } = showUnchecked(host, { yieldToPage });
  const bar = () => screen.getByRole<HTMLProgressElement>('progressbar', { name: '正在检查…' });
  expect(bar().hasAttribute('value')).toBe(false);
  let check = Promise.resolve();
  await act(async () => {
    check = session.check();
    await Promise.resolve();
  });
  await waitFor(() => {
    expect([bar().value, bar().max]).toEqual([1, rules.length]);
  });
  gates[0]?.();
  await waitFor(() => {
    expect(bar().value).toBe(2);
  });
  gates[1]?.();
  await act(() => check);
  expect(screen.queryByRole('progressbar')).toBeNull();
  expect(entries()).toHaveLength(5);
});

it('shows the earlier findings and how much is done while it checks again', async () => {
  let pass: (() => void) | undefined;
  let isSlow = false;
  const yieldToPage = () => () =>
    isSlow && !pass ? new Promise<void>((done) => (pass = done)) : undefined;
  const { user } = await showPane(openFixture('000'), { yieldToPage });
  isSlow = true;
  await user.click(screen.getByRole('button', { name: '重新检查' }));
  const bar = await screen.findByRole<HTMLProgressElement>('progressbar');
  expect(bar.value).toBe(1);
  expect(entries()).toHaveLength(5);
  pass?.();
  await waitFor(() => {
    expect(screen.queryByRole('progressbar')).toBeNull();
  });
});

it('shows how many of several insertions are written', async () => {
  const host = openCase('base: clean\ndelete: [表二\ndelete: [表三\ndelete: [表四');
  let goOn: () => void = () => undefined;
  const apply: DocumentHost['apply'] = async (checked, edits, onWritten) => {
    onWritten?.(2, edits.length);
    await new Promise<void>((done) => (goOn = done));
    return host.apply(checked, edits);
  };
  const { user } = await showPane({ ...host, apply });
  await user.click(screen.getByRole('button', { name: '全部修正（3）' }));
  await user.click(await screen.findByRole('button', { name: '确认修正' }));
  expect(await screen.findByText('正在写入 2/3…')).toBeTruthy();
  const bar = screen.getByRole<HTMLProgressElement>('progressbar', { name: '正在修改文档…' });
  expect([bar.value, bar.max]).toEqual([2, 3]);
  goOn();
  expect(await screen.findByText(/^已修改 3 处/)).toBeTruthy();
  expect(screen.queryByRole('progressbar')).toBeNull();
});

it('says of a clean report what was verified, and that its truth is for a person', async () => {
  await showPane(openFixture('clean'));
  expect(screen.getByRole('heading', { name: /没有发现问题/ })).toBeTruthy();
  expect(
    screen.getByText(/^六章和三张表齐全，\d+ 项勾稽关系全部成立。仍请人工核对内容是否属实。$/),
  ).toBeTruthy();
  expect(entries()).toEqual([]);
});

it('says so in English', async () => {
  await showPane(openFixture('clean'), { language: 'en' });
  expect(screen.getByRole('heading', { name: /Nothing found/ })).toBeTruthy();
});

it('says of a document that is no such report that it is none, and looks again when asked', async () => {
  let current = openTexts('会议通知', '请于周五到会。');
  const { session, user } = showUnchecked({ ...current, read: () => current.read() });
  await act(() => session.check());
  // In Word nothing was chosen.
  expect(screen.getByRole('alert').textContent).toContain(
    '没有找到年度报告的标题、章节或表格。请确认这是政府信息公开工作年度报告。',
  );
  expect(screen.queryByRole('navigation')).toBeNull();
  current = openFixture('000');
  await user.click(screen.getByRole('button', { name: '重新检查' }));
  expect(await screen.findByRole('heading', { name: '澄湖区金融工作局' })).toBeTruthy();
  expect(screen.queryByRole('alert')).toBeNull();
});

it('says when the document changed after the check', async () => {
  let change: () => void = () => undefined;
  const watch = (onChange: () => void) => {
    change = onChange;
    return () => undefined;
  };
  await showPane({ ...openFixture('000'), watch }, { afterPause: () => () => undefined });
  expect(screen.queryByText(/^文档已改动/)).toBeNull();
  act(change);
  expect(screen.getByText(/^文档已改动，以下结果可能过时/)).toBeTruthy();
});

it('says when Word did not give all there is', async () => {
  const host = openFixture('000');
  const read = async () => ({ ...(await host.read()), completeness: 'text' as const });
  await showPane({ ...host, read });
  expect(screen.getByText(/合并单元格、自动编号和图片没有检查/)).toBeTruthy();
});

it('shows findings of a document that cannot be written to, and offers no change', async () => {
  const host = openFixture('000');
  await showPane({ ...host, abilities: { ...host.abilities, edits: new Set() } });
  expect(screen.getByText('文档是只读的：可以查看问题，不能在这里修改。')).toBeTruthy();
  expect(entry(/本年度止件数/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: /修正/ })).toBeNull();
});
