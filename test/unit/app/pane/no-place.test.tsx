/** @jest-environment ./test/support/page-environment.js */
import { screen, within } from '@testing-library/react';
import { openFile } from '../../../../src/document/file/file-host';
import type { FileHost } from '../../../../src/document/file/file-host';
import { readReport } from '../../../../src/report/read';
import { documentOf } from '../../../support/document-text';
import { docxOf } from '../../../support/docx';
import { fixtureText } from '../../../support/fixture-text';
import { withoutParts } from '../../../support/without-parts';
import { textsOf } from './documents';
import { entry, opened } from './findings-shown';
import { showPane } from './show-pane';

/** Two tables touch where a heading is missing: there is no paragraph to put one beside. */
const touching = withoutParts(
  docxOf(documentOf(fixtureText('clean')), 'word'),
  [],
  ['applications'],
);

/** A file in which a person has put the cursor into a paragraph. */
function withCursor(host: FileHost, paragraph: () => number): FileHost {
  return {
    ...host,
    abilities: { ...host.abilities, cursor: true },
    cursor: () => Promise.resolve(paragraph()),
  };
}

function missing(): Promise<HTMLElement> {
  return opened(entry(/缺少“三、/));
}

it('asks for the cursor where no place is certain, and puts the heading there', async () => {
  const host = openFile(touching);
  const { tables, chapters } = readReport((await host.read()).body);
  const above = chapters.find(({ id }) => id === 'disclosure')?.heading.paragraph.index ?? -1;
  let cursor = tables[0]?.cells[0]?.address.paragraph ?? -1;
  const { user } = await showPane(withCursor(host, () => cursor));
  const before = textsOf(host);
  expect(await within(await missing()).findByText(/请把光标放在正文中要插入的地方/)).toBeTruthy();
  const insert = async () =>
    user.click(within(await missing()).getByRole('button', { name: /^插入到光标处/ }));

  await insert();
  expect(await screen.findByText(/^没有修改。光标不在正文里/)).toBeTruthy();
  expect(textsOf(host)).toEqual(before);

  cursor = above;
  await within(await missing()).findByRole('button', { name: /^插入到光标处/ });
  await insert();
  expect(await screen.findByText(/^已修改 1 处/)).toBeTruthy();
  expect(textsOf(host)).toEqual([
    ...before.slice(0, above + 1),
    '三、收到和处理政府信息公开申请情况',
    ...before.slice(above + 1),
  ]);
});

it('says that it is to be done by hand where there is no cursor', async () => {
  await showPane(openFile(touching));
  expect(await within(await missing()).findByText('请在文档中手工修改。')).toBeTruthy();
  expect(within(await missing()).queryByRole('button', { name: /^插入到光标处/ })).toBeNull();
});
