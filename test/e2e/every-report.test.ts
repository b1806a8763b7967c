import type { Browser } from 'playwright-core';
import { expectMended } from '../support/mended-report';
import { launchBrowser } from '../word/chromium';
import type { OpenedPane } from '../word/chromium';
import { programs } from '../word/plays';
import type { Play } from '../word/plays';
import { bytesOf, mendAll, messages, openChecked, toldOf } from './checked-pane';

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

/** Checks again, and expects that nothing is left to mend. */
async function expectNoMore({ page, word }: OpenedPane): Promise<void> {
  await page.getByRole('button', { name: '重新检查' }).click();
  await page.getByRole('button', { name: /^全部修正/ }).waitFor({ state: 'detached' });
  expect(await messages(page)).toEqual(toldOf(word.save()));
}

// Each has a client of its own; what else a Word can be, and every report in each, is played beside the session, without a page.
test.each<[string, string, Partial<Play>]>([
  ['on the web', '003', {}],
  ['for Windows', '004', programs.windows],
  ['for Mac', '004', programs.mac],
  ['of 2021 (WordApi 1.3)', '004', { ...programs.windows, sets: '1.3' }],
])(
  'in a Word %s report %s is told as on the command line, and all that is safe mended',
  async (_, name, play) => {
    const bytes = bytesOf(name);
    pane = await openChecked(browser, bytes, { play });
    expect(await messages(pane.page)).toEqual(toldOf(bytes));
    expectMended(bytes, await mendAll(pane));
    await expectNoMore(pane);
  },
);
