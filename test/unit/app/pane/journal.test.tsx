/** @jest-environment ./test/support/page-environment.js */
import { act, screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import type { FileHost } from '../../../../src/document/file/file-host';
import { readReport } from '../../../../src/report/read';
import { changesSince, openCase, openFixture, retype, textsOf } from './documents';
import { buttonOf, entry } from './findings-shown';
import { showPane } from './show-pane';
import type { ShownPane } from './show-pane';

/** A report of which the title of a column was mended, with the journal open. */
async function mended(): Promise<
  ShownPane & { readonly host: FileHost; before: readonly string[] }
> {
  const host = openFixture('000');
  const before = textsOf(host);
  const shown = await showPane(host);
  await shown.user.click(await buttonOf(entry(/本年度止件数/), /^改为/));
  await screen.findByText(/^已修改 1 处/);
  await shown.user.click(screen.getByText('修改记录'));
  return { ...shown, host, before };
}

function undo(user: UserEvent): Promise<void> {
  return user.click(screen.getByRole('button', { name: /^撤销/ }));
}

it('is not there before anything was changed', async () => {
  await showPane(openFixture('000'));
  expect(screen.queryByText('修改记录')).toBeNull();
});

it('tells what was changed, when, and by which rule', async () => {
  await mended();
  expect(await screen.findByText('本年度止件数 → 本年废止件数')).toBeTruthy();
  expect(screen.getByText(/^09:05 1 处 ./)).toBeTruthy();
});

it('tells of each text where it is, and of a table that was inserted only that', async () => {
  const { user } = await showPane(
    openCase('base: clean\ndelete: [表四\nset: applications.granted.total ='),
  );
  const blank = entry(/（一）予以公开 › 总计/);
  await user.click(await buttonOf(blank, /^填(其他)?数…/));
  await user.keyboard('7{Enter}');
  await screen.findByText(/^已修改 1 处/);
  await user.click(screen.getByText('修改记录'));
  const line = await screen.findByText('（空） → 7');
  expect(within(line).getByText(/^表三 › （一）予以公开.* › 总计$/)).toBeTruthy();
  await user.click(await buttonOf(entry(/缺少官方表格/), /^插入/));
  expect(await screen.findByText('插入：表四')).toBeTruthy();
});

it('says how many texts of a change stay because they were changed since', async () => {
  const host = openFixture('000');
  const { session, user } = await showPane(host);
  await user.click(screen.getByRole('button', { name: /^全部修正/ }));
  await user.click(await screen.findByRole('button', { name: '确认修正' }));
  await screen.findByText(/^已修改/);
  await user.click(screen.getByText('修改记录'));
  await retype(host, '本年废止件数', '本年度废止数');
  await act(() => session.check());
  expect(await screen.findByText('其中 1 处后来又改过，撤销时保持现状。')).toBeTruthy();
  await undo(user);
  expect(await screen.findByText('已撤销。')).toBeTruthy();
  expect(textsOf(host)).toContain('本年度废止数');
});

it('takes a change back, and says that it did', async () => {
  const { host, user, before } = await mended();
  await screen.findByRole('button', { name: '撤销 09:05　1 处' });
  await undo(user);
  expect(await screen.findByText('已撤销。')).toBeTruthy();
  expect(changesSince(before, host)).toEqual([]);
  expect(entry(/本年度止件数/)).toBeTruthy();
  expect(screen.getByText('已撤销')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^撤销/ })).toBeNull();
});

it('says where fonts were changed by what was taken back', async () => {
  const host = openFixture('000');
  const reformatting = {
    ...host,
    apply: async (...asked: Parameters<FileHost['apply']>) => ({
      ...(await host.apply(...asked)),
      reformatted: 1,
    }),
  };
  const { user } = await showPane(reformatting);
  await user.click(await buttonOf(entry(/本年度止件数/), /^改为/));
  await screen.findByText(/^已修改 1 处.*有 1 处的字体或字号被 Word 改变/);
  await user.click(screen.getByText('修改记录'));
  await undo(user);
  expect(await screen.findByText(/^已撤销。有 1 处的字体或字号被 Word 改变/)).toBeTruthy();
});

it('tells the newest first', async () => {
  const { user } = await mended();
  await user.click(await buttonOf(entry(/半角标点/), /^改 /));
  await screen.findByText(/^已修改 27 处/);
  const journal = screen.getByText('修改记录').closest('details');
  if (!journal) throw new Error('There is no journal');
  const [latest, earlier] = within(journal).getAllByRole('listitem');
  expect(latest?.textContent).toMatch(/^09:05　27 处/);
  expect(earlier?.textContent).toMatch(/^09:05　1 处/);
});

it('offers no undo once the text was changed again, and says why', async () => {
  const { host, session } = await mended();
  await screen.findByRole('button', { name: /^撤销/ });
  await retype(host, '本年废止件数', '别人改的');
  await act(() => session.check());
  expect(screen.getByText('此后文档有改动，不能撤销，请手工修改。')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^撤销/ })).toBeNull();
});

it('offers no undo of a table that was filled in since, and says why', async () => {
  const host = openCase('base: clean\ndelete: [表四');
  const { session, user } = await showPane(host);
  await user.click(await buttonOf(entry(/缺少官方表格/), /^插入/));
  const notice = await screen.findByText(/^已修改 1 处/);
  // What was missing has come: nothing of it is left to be looked for.
  expect(notice.textContent).not.toContain('已消失');
  await user.click(screen.getByText('修改记录'));
  await screen.findByRole('button', { name: /^撤销/ });
  const snapshot = await host.read();
  const cell = readReport(snapshot.body).tables.find(({ id }) => id === 'reviewAndLitigation')
    ?.cells[0];
  const paragraph = cell?.address.paragraph ?? -1;
  await host.apply(snapshot, [{ do: 'replace-text', paragraph, start: 0, end: 0, now: '316' }]);
  await act(() => session.check());
  expect(screen.getByText(/^插入的内容可能已经填写或改动/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^撤销/ })).toBeNull();
  expect(textsOf(host)).toContain('316');
});

it('refuses an undo where the text was changed since the last check, and leaves it', async () => {
  const { host, user } = await mended();
  await screen.findByRole('button', { name: /^撤销/ });
  await retype(host, '本年废止件数', '别人改的');
  await undo(user);
  expect(await screen.findByText(/^没有修改。这一处刚被改动过/)).toBeTruthy();
  expect(textsOf(host)).toContain('别人改的');
  expect(screen.getByText('此后文档有改动，不能撤销，请手工修改。')).toBeTruthy();
});
