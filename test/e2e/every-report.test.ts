import type { Browser } from 'playwright-core';
import { documentOf } from '../support/document-text';
import { docxOf } from '../support/docx';
import { fixtureText } from '../support/fixture-text';
import { textsIn } from '../host/contract';
import { launchBrowser } from '../word/chromium';
import type { OpenedPane } from '../word/chromium';
import { programs } from '../word/plays';
import type { Play } from '../word/plays';
import {
  bytesOf,
  expectMended,
  findingsOf,
  fixAll,
  mendAll,
  messages,
  openChecked,
  reports,
  safe,
  toldOf,
} from './checked-pane';

jest.setTimeout(60_000);

let browser: Browser;
let pane: OpenedPane | undefined;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(async () => {
  expect([pane?.outside, pane?.complaints]).toEqual([[], []]);
  await pane?.close();
  pane = undefined;
});

async function open(bytes: Uint8Array, play: Partial<Play>): Promise<OpenedPane> {
  pane = await openChecked(browser, bytes, { play });
  return pane;
}

/** Checks again, and expects that nothing is left to mend. */
async function expectNoMore({ page, word }: OpenedPane): Promise<void> {
  await page.getByRole('button', { name: '重新检查' }).click();
  await page.getByRole('button', { name: /^全部修正/ }).waitFor({ state: 'detached' });
  expect(await messages(page)).toEqual(toldOf(word.save()));
}

describe.each<[string, Partial<Play>]>([
  ['on the web', programs.web],
  ['for Windows', programs.windows],
  ['for Mac', programs.mac],
  ['of 2021 (WordApi 1.3)', { ...programs.windows, sets: '1.3' }],
  ['that counts the ends of rows', { endOfRowMarks: true }],
  ['that leaves out what tall cells run through', { mergedContinuations: 'omitted' }],
  ['that does both', { endOfRowMarks: true, mergedContinuations: 'omitted' }],
  ['that tells of failures though all was written', { ...programs.web, rejectsWritten: true }],
])('in a Word %s', (_, play) => {
  test.each(reports)(
    'report %s is checked as elsewhere, and all that is safe mended',
    async (name) => {
      const bytes = bytesOf(name);
      const opened = await open(bytes, play);
      expect(await messages(opened.page)).toEqual(toldOf(bytes));
      expectMended(bytes, await mendAll(opened));
      await expectNoMore(opened);
    },
  );
});

describe.each(['included', 'omitted'] as const)(
  'in a Word that tracks changes, with deleted text %s',
  (deletedText) => {
    test.each(reports)(
      'report %s is checked as elsewhere, and all that is safe mended',
      async (name) => {
        const tracked = docxOf(documentOf(fixtureText(name)), 'word', { tracked: true });
        const opened = await open(tracked, { deletedText, tracking: true });
        expect(await messages(opened.page)).toEqual(toldOf(tracked));
        expect(safe(findingsOf(await mendAll(opened)))).toEqual([]);
        await expectNoMore(opened);
      },
    );
  },
);

describe.each(reports)('report %s', (name) => {
  const bytes = bytesOf(name);

  test('in a Word whose getOoxml fails, what is told is told elsewhere too, and can be mended', async () => {
    const { page, word } = await open(bytes, { getOoxml: 'fails' });
    await page.getByText(/没有给出完整内容/).waitFor();
    const told = await messages(page);
    const elsewhere = toldOf(bytes);
    expect(told.filter((message) => !elsewhere.includes(message))).toEqual([]);
    const all = page.getByRole('button', { name: /^全部修正/ });
    if ((await all.count()) === 0) return;
    await fixAll(page);
    await page.getByText(/^已修改/).waitFor();
    const known = new Set(findingsOf(bytes).map(({ key }) => key));
    const left = findingsOf(word.save());
    expect(left.length).toBeLessThan(known.size);
    expect(left.filter(({ key }) => !known.has(key))).toEqual([]);
  });

  test('a protected document is checked as elsewhere, and stays as it is', async () => {
    const { page, word } = await open(bytes, { protected: true });
    expect(await messages(page)).toEqual(toldOf(bytes));
    const all = page.getByRole('button', { name: /^全部修正/ });
    if ((await all.count()) > 0) {
      await fixAll(page);
      await page
        .getByRole('status')
        .getByText(/文档受保护/)
        .waitFor();
    }
    expect(textsIn(word.save())).toEqual(textsIn(bytes));
  });
});

const mendable = reports.filter((name) => safe(findingsOf(bytesOf(name))).length > 0);

test.each(mendable)(
  'what a co-author writes meanwhile into report %s is not written over',
  async (name) => {
    const bytes = bytesOf(name);
    const texts = textsIn(bytes);
    const wrong = safe(findingsOf(bytes))
      .map(({ at: [{ cell, paragraph }] }) => texts[cell?.paragraph ?? paragraph ?? -1] ?? '')
      .find((text) => text !== '' && texts.indexOf(text) === texts.lastIndexOf(text));
    if (wrong === undefined) throw new Error('a co-author finds no paragraph of its own to change');
    const { page, word } = await open(bytes, {});
    word.before.set(word.syncs + 2, () => {
      word.edit(wrong, '另一位同事改过。');
    });
    await fixAll(page);
    await page.getByText(/这一处刚被改动过，为免覆盖没有写入/).waitFor();
    expect(textsIn(word.save())).toEqual(
      texts.map((text) => (text === wrong ? '另一位同事改过。' : text)),
    );
  },
);
