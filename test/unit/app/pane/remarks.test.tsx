/** @jest-environment ./test/support/page-environment.js */
import { screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import type { DocumentHost, Remark } from '../../../../src/document/port';
import { HostError } from '../../../../src/document/port';
import { openCase, openFixture, textsOf } from './documents';
import { buttonOf, entry } from './findings-shown';
import { showPane } from './show-pane';

/** A document whose host takes remarks, as Word does; gives what was left in it. */
function openRemarkable(host: DocumentHost): { host: DocumentHost; remarks: Remark[] } {
  const remarks: Remark[] = [];
  return {
    remarks,
    host: {
      ...host,
      abilities: { ...host.abilities, remarks: true },
      remark: (checked, wanted) => {
        const placed = wanted.filter(({ paragraph }) => checked.isPlaced(paragraph));
        remarks.push(...placed);
        return Promise.resolve(placed.length);
      },
      clearRemarks: () => Promise.resolve({ cleared: remarks.splice(0).length, kept: 0 }),
    },
  };
}

/** Presses a button, found by its text: to work out the names of all takes jsdom a while. */
async function press(user: UserEvent, name: string): Promise<void> {
  const selector = 'button';
  if (!screen.queryByText(name, { selector })) {
    await user.click(screen.getByText(/^(更多|More)$/));
  }
  await user.click(await screen.findByText(name, { selector }));
}

it('writes each finding beside its text, how serious it is and what is wrong', async () => {
  const file = openFixture('000');
  const { host, remarks } = openRemarkable(file);
  const { user } = await showPane(host);
  expect(remarks).toEqual([]);
  await press(user, '把问题写成批注');
  expect(await screen.findByText('已写入 5 条批注。')).toBeTruthy();
  const texts = textsOf(file);
  expect(remarks.map(({ paragraph, text }) => [texts[paragraph], text])).toContainEqual([
    '本年度止件数',
    '错误：栏目名称“本年度止件数”应为“本年废止件数”。',
  ]);
});

it('leaves what is said of a whole table in its first cell', async () => {
  const file = openCase('base: 001\nreplace: [表四] => [表四]\\n  blank');
  const { host, remarks } = openRemarkable(file);
  const { user } = await showPane(host);
  await press(user, '把问题写成批注');
  expect(await screen.findByText(/^已写入 \d+ 条批注。$/)).toBeTruthy();
  const texts = textsOf(file);
  expect(remarks.map(({ paragraph }) => texts[paragraph])).toEqual(['行政\n复议']);
});

it('tells how many have no place in the document', async () => {
  const { host, remarks } = openRemarkable(openFixture('000'));
  const read = async () => ({ ...(await host.read()), isPlaced: () => false });
  const { user } = await showPane({ ...host, read });
  await press(user, '把问题写成批注');
  expect(await screen.findByText('已写入 0 条批注，5 条找不到位置，没有写。')).toBeTruthy();
  expect(remarks).toEqual([]);
});

it('writes anew what is left after mending, and says nothing twice', async () => {
  const { host, remarks } = openRemarkable(openFixture('000'));
  const { user } = await showPane(host);
  await press(user, '把问题写成批注');
  await screen.findByText('已写入 5 条批注。');
  await user.click(await buttonOf(entry(/本年度止件数/), /^改为/));
  await screen.findByText(/^已修改/);
  await press(user, '把问题写成批注');
  expect(await screen.findByText('已写入 4 条批注。')).toBeTruthy();
  expect(remarks).toHaveLength(4);
  expect(remarks.filter(({ text }) => text.includes('本年度止件数'))).toEqual([]);
});

it('clears them when asked to, by themselves or with all traces', async () => {
  const { host, remarks } = openRemarkable(openFixture('000'));
  const { user } = await showPane(host);
  await press(user, '把问题写成批注');
  await screen.findByText('已写入 5 条批注。');
  await press(user, '清除本工具的批注');
  expect(await screen.findByText('已清除 5 条批注。')).toBeTruthy();
  expect(remarks).toEqual([]);
  await press(user, '把问题写成批注');
  await screen.findByText('已写入 5 条批注。');
  await press(user, '清除检查痕迹');
  await press(user, '清除');
  expect(
    await screen.findByText(/^已清除检查痕迹，包括 5 条批注。.*“检查文档”中的“任务窗格加载项”。$/),
  ).toBeTruthy();
  expect(remarks).toEqual([]);
});

it('tells how many are kept because somebody answered them', async () => {
  const { host } = openRemarkable(openFixture('000'));
  const clearRemarks = () => Promise.resolve({ cleared: 5, kept: 1 });
  const { user } = await showPane({ ...host, clearRemarks });
  await press(user, '清除本工具的批注');
  expect(await screen.findByText('已清除 5 条批注；另有 1 条有人答复，没有清除。')).toBeTruthy();
  await press(user, '清除检查痕迹');
  await press(user, '清除');
  expect(await screen.findByText(/^已清除检查痕迹.*另有 1 条有人答复/)).toBeTruthy();
});

it('tells what is left where only the comments could be cleared', async () => {
  const { host, remarks } = openRemarkable(openFixture('000'));
  const remember = () => Promise.reject(new HostError('failed', { reason: '5001' }));
  const { user } = await showPane({ ...host, remember });
  await press(user, '把问题写成批注');
  await screen.findByText('已写入 5 条批注。');
  await press(user, '清除检查痕迹');
  await press(user, '清除');
  expect(
    await screen.findByText(/^检查痕迹没有清除完：已清除 5 条批注，情况说明没能清除/),
  ).toBeTruthy();
  expect(remarks).toEqual([]);
  // There is nothing to tell of comments any more.
  await press(user, '清除检查痕迹');
  await press(user, '清除');
  expect(await screen.findByText(/^没有修改。/)).toBeTruthy();
});

it('tells why when it is refused', async () => {
  const { host } = openRemarkable(openFixture('000'));
  const remark = () => Promise.reject(new HostError('protected'));
  const { user } = await showPane({ ...host, remark });
  await press(user, '把问题写成批注');
  expect(await screen.findByText(/^没有修改。文档受保护/)).toBeTruthy();
});

it('tells what to do where Word takes no comments', async () => {
  const { host } = openRemarkable(openFixture('000'));
  const remark = () => Promise.reject(new HostError('remarks-refused'));
  const { user } = await showPane({ ...host, remark });
  await press(user, '把问题写成批注');
  expect(await screen.findByText(/^没有修改。Word 不让加载项.*写、删批注.*“审阅”/)).toBeTruthy();
});

it('tells how many were written when it broke off', async () => {
  const { host } = openRemarkable(openFixture('000'));
  const remark = () => Promise.reject(new HostError('remarks-partly', { written: 3, total: 5 }));
  const { user } = await showPane({ ...host, remark });
  await press(user, '把问题写成批注');
  expect(await screen.findByText(/^批注没有写完：5 条中写了 3 条/)).toBeTruthy();
});

it('tells that earlier ones are gone when none could be written in their place', async () => {
  const { host, remarks } = openRemarkable(openFixture('000'));
  let isOff = false;
  const { user } = await showPane({
    ...host,
    remark: (...asked) => (isOff ? Promise.reject(new HostError('failed')) : host.remark(...asked)),
  });
  await press(user, '把问题写成批注');
  await screen.findByText('已写入 5 条批注。');
  isOff = true;
  await press(user, '把问题写成批注');
  expect(await screen.findByText(/5 条中写了 0 条，先前的检查批注已清除/)).toBeTruthy();
  expect(remarks).toEqual([]);
});

it('has nothing to write of a clean report', async () => {
  const { host } = openRemarkable(openCase('base: clean'));
  const { user } = await showPane(host);
  await user.click(screen.getByText('更多'));
  const button = await screen.findByRole('button', { name: '把问题写成批注' });
  expect(button).toHaveProperty('disabled', true);
});

it('offers no comments where the document takes none', async () => {
  const file = openFixture('000');
  const abilities = { ...file.abilities, memory: true };
  const { user } = await showPane({ ...file, abilities });
  await user.click(screen.getByText('更多'));
  await screen.findByRole('button', { name: '清除检查痕迹' });
  expect(screen.queryByRole('button', { name: /批注/ })).toBeNull();
  await press(user, '清除检查痕迹');
  expect(screen.getByText(/^将删去.*情况说明。批注在这里不能删去.*“【年报检查】”/)).toBeTruthy();
  await press(user, '清除');
  const told = await screen.findByText(
    /^已清除情况说明。.*“【年报检查】”开头.*“审阅”中删除。.*“检查文档”/,
  );
  expect(told.textContent).not.toMatch(/\d 条/);
});

it('writes in the language of the pane', async () => {
  const { host, remarks } = openRemarkable(openFixture('000'));
  const { user } = await showPane(host, { language: 'en' });
  await press(user, 'Write findings as comments');
  expect(await screen.findByText('Comments written: 5.')).toBeTruthy();
  expect(remarks.filter(({ text }) => text.startsWith('Error: '))).toHaveLength(2);
});

it.each([
  ['marks', /^没有修改。这一处有批注或书签.*手工修改/],
  ['marks-lost', /^Word 改写时删掉了这一处的批注或书签，文字已经改回。.*“撤销”/],
])('tells of a comment in the way of a fix: %s', async (reason, sentence) => {
  const host = openFixture('000');
  const apply = () => Promise.reject(new HostError('unplaced', { reason }));
  const { user } = await showPane({ ...host, apply });
  await user.click(await buttonOf(entry(/本年度止件数/), /^改为/));
  expect(await screen.findByText(sentence)).toBeTruthy();
});
