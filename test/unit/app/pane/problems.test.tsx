/** @jest-environment ./test/support/page-environment.js */
import { act, screen, waitFor } from '@testing-library/react';
import { HostError } from '../../../../src/document/port';
import type { DocumentHost, HostErrorCode } from '../../../../src/document/port';
import { changesSince, openFixture, textsOf } from './documents';
import { buttonOf, entries, entry } from './findings-shown';
import { showPane, showUnchecked } from './show-pane';

describe.each<[HostErrorCode, RegExp]>([
  ['protected', /^没有修改。文档受保护.*停止保护/],
  ['read-only', /^没有修改。文档以只读或阅读方式打开.*启用编辑/],
  ['not-allowed', /^没有修改。Word 不让加载项改动这一处.*请在文档中手工修改/],
  ['changed', /^没有修改。这一处刚被改动过.*已重新检查/],
  ['unplaced', /^没有修改。.*不能确定位置。请在文档中手工修改/],
  ['unsupported', /^没有修改。这个版本的 Word 不支持。需要 Word 2021/],
  ['lost', /^没有修改。与文档的连接断了。请关闭本窗格/],
  ['failed', /^没有修改。Word 拒绝了这个操作/],
  ['no-answer', /^没有修改。Word 没有及时回应。请等待片刻再重新检查/],
  // What stands in the document is not known, so nothing is said of that.
  ['timed-out', /^Word 没有及时回应，不能确定是否已经写入/],
  ['partly', /^写到一半失败.*2 处中有 1 处已经改动/],
])('a change that is refused: %s', (code, told) => {
  it('tells why and what to do, and the findings stay', async () => {
    const host = openFixture('000');
    const before = textsOf(host);
    const apply = () => Promise.reject(new HostError(code, { written: 1, total: 2 }));
    const { user } = await showPane({ ...host, apply });
    await user.click(await buttonOf(entry(/本年度止件数/), /^改为/));
    expect(await screen.findByText(told)).toBeTruthy();
    expect(changesSince(before, host)).toEqual([]);
    expect(entries()).toHaveLength(5);
    expect(screen.queryByText('修改记录')).toBeNull();
    // What was refused may be tried again.
    expect(await buttonOf(entry(/本年度止件数/), /^改为/)).toHaveProperty('disabled', false);
  });
});

it.each([
  [{}, /请用 Word 的“撤销”，然后重新检查/],
  [{ online: 1 }, /网页版 Word 的“撤销”这时可能不起作用.*历史记录/],
] as const)('says what takes back a change that broke off: %j', async (data, told) => {
  const host = openFixture('000');
  const apply = () => Promise.reject(new HostError('partly', { written: 1, total: 2, ...data }));
  const { user } = await showPane({ ...host, apply });
  await user.click(await buttonOf(entry(/本年度止件数/), /^改为/));
  expect(await screen.findByText(told)).toBeTruthy();
});

describe.each<[HostErrorCode, RegExp]>([
  ['nothing-open', /没有打开的文档。请先打开年度报告/],
  ['lost', /与文档的连接断了。请关闭本窗格，再从功能区打开/],
  // Nothing was to be written, so nothing is said of writing.
  ['timed-out', /^没能检查Word 没有及时回应。请等待片刻再重新检查。/],
  ['unsupported', /需要 Word 2021 或更新版本/],
  ['failed', /Word 拒绝了这个操作/],
])('a document that cannot be read: %s', (code, told) => {
  it('is told in place of findings, and can be tried again', async () => {
    const host = openFixture('000');
    let isOpen = false;
    const read = () => (isOpen ? host.read() : Promise.reject(new HostError(code)));
    const { session, user } = showUnchecked({ ...host, read });
    await act(() => session.check());
    expect((await screen.findByRole('alert')).textContent).toMatch(told);
    expect(screen.queryByRole('navigation')).toBeNull();
    isOpen = true;
    await user.click(screen.getByRole('button', { name: '重新检查' }));
    expect(await screen.findByRole('button', { name: '问题' })).toBeTruthy();
    expect(entries()).toHaveLength(5);
  });
});

it('names the places where a change that broke off stands', async () => {
  const file = openFixture('000');
  // Of all that is to be written, a host that breaks off has written the first and told so.
  const apply: DocumentHost['apply'] = async (checked, edits) => {
    await file.apply(checked, edits.slice(0, 1));
    throw new HostError('partly', { written: 1, total: edits.length });
  };
  const { user } = await showPane({ ...file, apply });
  await user.click(screen.getByRole('button', { name: /^全部修正/ }));
  await user.click(await screen.findByRole('button', { name: '确认修正' }));
  expect(await screen.findByText(/^写到一半失败.*仍然改动的是：[^，、]+。$/)).toBeTruthy();
});

describe('a protected document', () => {
  const told = '上次修改时文档受保护，没有写入。请在“审阅”中停止保护，再重新检查。';

  async function showProtected() {
    const file = openFixture('000');
    const state = { isProtected: true };
    const apply: DocumentHost['apply'] = (...asked) =>
      state.isProtected ? Promise.reject(new HostError('protected')) : file.apply(...asked);
    const { user } = await showPane({ ...file, apply });
    expect(screen.queryByText(told)).toBeNull();
    await user.click(await buttonOf(entry(/本年度止件数/), /^改为/));
    expect(await screen.findByText(told)).toBeTruthy();
    return { user, state };
  }

  it('is told of for as long as it is not known to have changed', async () => {
    const { user } = await showProtected();
    await user.click(await buttonOf(entry(/本年度止件数/), /^定位/));
    await screen.findByText(/^已在文档中选中/);
    expect(screen.getByText(told)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '重新检查' }));
    await waitFor(() => {
      expect(screen.queryByText(told)).toBeNull();
    });
  });

  it('is one no longer once something could be written', async () => {
    const { user, state } = await showProtected();
    state.isProtected = false;
    await user.click(await buttonOf(entry(/本年度止件数/), /^改为/));
    await screen.findByText(/^已修改 1 处/);
    expect(screen.queryByText(told)).toBeNull();
  });
});

it('still tells of a change of which nobody knows when the document cannot be read since', async () => {
  const host = openFixture('000');
  let isGone = false;
  const late = () => Promise.reject(new HostError('timed-out'));
  const read = () => (isGone ? late() : host.read());
  const apply = () => {
    isGone = true;
    return late();
  };
  const { user } = await showPane({ ...host, read, apply });
  await user.click(await buttonOf(entry(/本年度止件数/), /^改为/));
  expect(await screen.findByText(/^Word 没有及时回应，不能确定是否已经写入/)).toBeTruthy();
  expect((await screen.findByRole('alert')).textContent).not.toContain('写入');
});

it('says that it checks again when it is tried again', async () => {
  const host = openFixture('000');
  let answer: (() => void) | undefined;
  let isFirst = true;
  const read = async () => {
    if (isFirst) throw new HostError('timed-out');
    await new Promise<void>((done) => (answer = done));
    return host.read();
  };
  const { session, user } = showUnchecked({ ...host, read });
  await act(() => session.check());
  isFirst = false;
  await user.click(await screen.findByRole('button', { name: '重新检查' }));
  expect(await screen.findByText('正在检查…')).toBeTruthy();
  answer?.();
  expect(await screen.findByRole('button', { name: '问题' })).toBeTruthy();
});

it('hands out what a developer needs to know when something failed that nobody foresaw', async () => {
  const read = () => Promise.reject(new TypeError('x is not a function'));
  const { session, user } = showUnchecked({ ...openFixture('000'), read });
  await act(() => session.check());
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('请重新检查；仍不行时，把详情发给开发者。');
  await user.click(screen.getByRole('button', { name: '复制详情' }));
  expect(await screen.findByRole('button', { name: '已复制。' })).toBeTruthy();
  expect(await navigator.clipboard.readText()).toBe('TypeError: x is not a function');
});

it('shows the details where the clipboard is closed to it', async () => {
  const read = () => Promise.reject(new TypeError('x is not a function'));
  const { session, user } = showUnchecked({ ...openFixture('000'), read }, { language: 'en' });
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: () => Promise.reject(new Error('denied')) },
  });
  await act(() => session.check());
  await user.click(await screen.findByRole('button', { name: 'Copy details' }));
  expect(screen.queryByRole('button', { name: 'Copied.' })).toBeNull();
  await user.click(screen.getByText('Details'));
  expect(screen.getByText('TypeError: x is not a function')).toBeTruthy();
});
