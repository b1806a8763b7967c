/** @jest-environment ./test/support/page-environment.js */
import { screen, within } from '@testing-library/react';
import { openFile } from '../../../../src/document/file/file-host';
import { officialTable } from '../../../../src/fix/official/official-table';
import { formOf } from '../../../../src/schema/editions';
import { smallDocx } from '../../../support/small-docx';
import { openCase, openFixture, textsOf } from './documents';
import { showPane } from './show-pane';

const withoutTable = 'base: clean\ndelete: [表四';

async function templates(): Promise<HTMLElement> {
  const panel = await screen.findByRole('main', { name: '插入表格' });
  await within(panel).findByText(/三张官方表格/);
  return panel;
}

function titles(panel: HTMLElement): readonly (string | null)[] {
  return within(panel)
    .getAllByRole('heading', { level: 2 })
    .map(({ textContent }) => textContent);
}

it('tells which of the official tables the report has', async () => {
  await showPane(openFixture('clean'), { start: 'templates' });
  const panel = await templates();
  expect(titles(panel)).toEqual([
    '二、主动公开政府信息情况 已有',
    '三、收到和处理政府信息公开申请情况 已有',
    '四、政府信息公开行政复议、行政诉讼情况 已有',
  ]);
  expect(within(panel).queryByRole('button')).toBeNull();
});

it('shows a picture of the blank table that is missing, with all its labels', async () => {
  await showPane(openCase(withoutTable), { start: 'templates' });
  const panel = await templates();
  expect(titles(panel)[2]).toBe('四、政府信息公开行政复议、行政诉讼情况 缺少');
  const picture = within(panel).getByRole('table', { hidden: true });
  for (const label of ['行政复议', '行政诉讼', '未经复议直接起诉', '复议后起诉']) {
    expect(within(picture).getByText(label)).toBeTruthy();
  }
});

it('inserts it, after which it is there and can be taken out again', async () => {
  const host = openCase(withoutTable);
  const before = textsOf(host);
  const { user } = await showPane(host, { start: 'templates' });
  await user.click(within(await templates()).getByRole('button', { name: '插入（表四）' }));
  expect(await screen.findByText(/^已修改 1 处/)).toBeTruthy();
  expect(titles(await templates())[2]).toMatch(/已有$/);
  expect(textsOf(host)).toContain('未经复议直接起诉');
  await user.click(screen.getByText('修改记录'));
  await user.click(await screen.findByRole('button', { name: /^撤销/ }));
  expect(await screen.findByText('已撤销。')).toBeTruthy();
  expect(textsOf(host)).toEqual(before);
  expect(titles(await templates())[2]).toMatch(/缺少$/);
});

it('says what to do first where no place is certain', async () => {
  const host = openCase(withoutTable);
  const read = async () => ({ ...(await host.read()), isPlaced: () => false });
  await showPane({ ...host, read }, { start: 'templates' });
  const panel = await templates();
  expect(within(panel).queryByRole('button')).toBeNull();
  expect(within(panel).getByText(/^表四：.*请先补上所在章的标题/)).toBeTruthy();
});

it('says so once where it is so of all tables, and of which', async () => {
  const host = openCase(`${withoutTable}\ndelete: [表三\ndelete: [表二`);
  const cursor = () => Promise.resolve(0);
  const read = async () => ({ ...(await host.read()), isPlaced: () => false });
  const abilities = { ...host.abilities, cursor: true };
  await showPane({ ...host, abilities, cursor, read }, { start: 'templates' });
  const panel = await templates();
  expect(within(panel).getByText(/^表二、表三、表四：找不到确定的位置/)).toBeTruthy();
  expect(within(panel).getAllByText(/找不到确定的位置/)).toHaveLength(1);
  expect(
    within(panel)
      .getAllByRole('button')
      .map(({ ariaLabel }) => ariaLabel),
  ).toEqual(['插入到光标处（表二）', '插入到光标处（表三）', '插入到光标处（表四）']);
});

it('offers nothing where the document cannot be written to', async () => {
  const host = openCase(withoutTable);
  await showPane(
    { ...host, abilities: { ...host.abilities, edits: new Set() } },
    { start: 'templates' },
  );
  const panel = await templates();
  expect(titles(panel)[2]).toMatch(/缺少$/);
  expect(within(panel).queryByRole('button')).toBeNull();
});

it('offers no table for one that stands in a text box, and says that it stands there', async () => {
  const table = officialTable(formOf('2021').tables.reviewAndLitigation, () => '0');
  const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const host = openFile(
    smallDocx(
      [
        paragraph('某区财政局2024年政府信息公开工作年度报告'),
        paragraph('四、政府信息公开行政复议、行政诉讼情况'),
        `<w:p><w:r><w:pict><v:textbox xmlns:v="urn:schemas-microsoft-com:vml"><w:txbxContent>${table}</w:txbxContent></v:textbox></w:pict></w:r></w:p>`,
      ].join(''),
    ),
  );
  const cursor = () => Promise.resolve(0);
  const abilities = { ...host.abilities, cursor: true };
  await showPane({ ...host, abilities, cursor }, { start: 'templates' });
  const panel = await templates();
  expect(titles(panel)[2]).toMatch(/在文本框里.*请移到正文中$/);
  const names = within(panel)
    .getAllByRole('button')
    .map(({ ariaLabel }) => ariaLabel);
  expect(names.filter((name) => name?.includes('表四'))).toEqual([]);
  expect(names.length).toBeGreaterThan(0);
});
