/** @jest-environment ./test/support/page-environment.js */
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Desk } from '../../../../../src/app/desk/desk';
import type { Answer } from '../../../../../src/app/desk/desk-state';
import { DeskView } from '../../../../../src/app/desk/desk-view';
import type { Made, Order } from '../../../../../src/app/desk/send-back/order';
import type { JsonReport } from '../../../../../src/contract/check';
import { answeringWorker } from '../../../../support/answering-worker';
import { finding, told } from '../told-rows';

afterEach(cleanup);

const answers: Readonly<Record<string, Answer>> = {
  '甲.docx': { checked: told('甲局', { error: 1 }, { findings: [finding('总计不对')] }) },
  '乙.docx': { checked: told('乙局') },
  '丙.pdf': { problem: { code: 'not-a-docx', data: { found: 'pdf' } } },
};

/** A desk whose maker notes what it is asked, and gives this. */
async function show(made: Made | Promise<Made>) {
  const orders: Order[] = [];
  const taken: JsonReport[] = [];
  const desk = new Desk({
    workers: 1,
    startWorker: () => answeringWorker((path) => answers[path]),
    startMaker: () => ({
      take: (some) => {
        taken.push(...some);
        return Promise.resolve();
      },
      make: (order) => {
        orders.push(order);
        return Promise.resolve(made);
      },
      identify: () => new Promise(() => undefined),
      close: () => undefined,
    }),
  });
  desk.add(Object.keys(answers).map((path) => ({ path, file: new File(['x'], path) })));
  await new Promise((done) => setTimeout(done));
  render(<DeskView desk={desk} language="zh" onOpen={() => undefined} />);
  const user = userEvent.setup();
  return { orders, taken, user, desk };
}

const downloads = new Map<string, string>();
beforeEach(() => {
  downloads.clear();
  URL.createObjectURL = () => 'blob:made';
  URL.revokeObjectURL = () => undefined;
  HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
    downloads.set(this.download, this.href);
  };
});

const content = new Blob(['x']);

test('rows are chosen by their boxes, by Space, and all that are shown at once', async () => {
  const { user, desk } = await show({ count: 0, troubles: [] });
  const box = screen.getByRole('checkbox', { name: '选择“甲局”' });
  await user.click(box);
  expect(screen.getByText('已选 1')).toBeTruthy();
  const row = screen.getByText('甲局').closest('tr');
  expect(row?.getAttribute('aria-selected')).toBe('true');
  row?.querySelector<HTMLElement>('[data-cell=unit]')?.focus();
  await user.keyboard(' ');
  expect(desk.state.chosen.size).toBe(0);
  await user.click(screen.getByRole('button', { name: '没有问题 1' }));
  await user.click(screen.getByRole('checkbox', { name: '选择表中的全部' }));
  expect(screen.getByText('已选 1')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '不选' }));
  expect(screen.queryByText('已选 1')).toBeNull();
});

test('what is chosen goes back, from the same results that the table shows', async () => {
  const { user, orders, taken } = await show({ count: 3, troubles: [], content });
  await user.click(screen.getByRole('checkbox', { name: '选择“甲局”' }));
  await user.click(screen.getByRole('button', { name: '导出…' }));
  const form = within(screen.getByRole('group', { name: '导出' }));
  await user.click(form.getByRole('checkbox', { name: /^台账/ }));
  await user.click(form.getByRole('button', { name: '打包保存…' }));
  await screen.findByText(/已交给浏览器下载，3 个文件/);
  expect([...downloads.keys()]).toEqual([expect.stringMatching(/^退回 \d{4}-\d\d-\d\d\.zip$/)]);
  expect(taken.map(({ file }) => file)).toEqual(['甲.docx', '乙.docx', '丙.pdf']);
  expect(orders).toMatchObject([
    {
      kinds: ['ledger', 'sheets', 'copies'],
      part: { files: ['甲.docx'], missing: [] },
      copies: [{ path: '甲.docx', keys: ['a.b'] }],
    },
  ]);
});

test('one paper of all is a file by itself; what could not be made is told with its reason', async () => {
  const { user, orders } = await show({
    count: 1,
    content,
    troubles: [{ path: '乙.docx', problem: { code: 'changed', data: {} } }],
  });
  await user.click(screen.getByRole('button', { name: '导出…' }));
  for (const name of [/^台账/, /^反馈单/, /^带批注/]) {
    await user.click(screen.getByRole('checkbox', { name }));
  }
  await user.click(screen.getByRole('button', { name: '保存…' }));
  await screen.findByText('“台账.xlsx”已交给浏览器下载。');
  expect(orders[0]?.part).toBeUndefined();
  expect(screen.getByText(/^乙\.docx：检查之后文件变了/)).toBeTruthy();
});

test('it can be cancelled while it is being made', async () => {
  const { user } = await show(new Promise(() => undefined));
  await user.click(screen.getByRole('button', { name: '导出…' }));
  await user.click(screen.getByRole('button', { name: '打包保存…' }));
  const form = within(screen.getByRole('group', { name: '导出' }));
  await user.click(await form.findByRole('button', { name: '取消' }));
  expect(screen.getByText('已取消，没有保存。')).toBeTruthy();
});
