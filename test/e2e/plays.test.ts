import type { Browser } from 'playwright-core';
import { smallDocx } from '../support/small-docx';
import { textsIn } from '../unit/document/contract';
import { launchBrowser, openPane } from '../word/chromium';
import type { OpenedPane } from '../word/chromium';
import { programs } from '../word/plays';
import { expectNoBarrier } from './barriers';
import { bytesOf, checkDone, fixAll, messages, openChecked, toldOf } from './checked-pane';
import { openFinding, press } from './open-finding';

const report = bytesOf('004');

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

async function open(options: Parameters<typeof openPane>[2] = {}): Promise<OpenedPane> {
  pane = await openChecked(browser, report, options);
  return pane;
}

test('a slow Word is waited for, and the pane tells what it is doing', async () => {
  pane = await openPane(browser, report, { play: programs.web, pace: 'held' });
  const { page, word } = pane;
  const status = page.getByRole('status');
  await word.holds(1);
  expect(await page.getByRole('button', { name: /^(改为|全部修正)/ }).count()).toBe(0);
  await page.getByText('正在检查').first().waitFor();
  await expectNoBarrier(page);
  word.pace = 'at once';
  word.letGo();
  await checkDone(pane);
  expect(await messages(page)).toEqual(toldOf(report));
  word.pace = 'held';
  await press(page, '“社会组织”', /^改为/);
  await word.holds(1);
  await status.getByText(/正在/).waitFor();
  expect(textsIn(word.save())).toEqual(textsIn(report));
  word.pace = 'at once';
  word.letGo();
  await page.getByText(/^已修改 1 处/).waitFor();
  expect(textsIn(word.save())).toContain('社会公益组织');
});

test('a Word that does not answer is told of, with what to do', async () => {
  const { page, word } = await open();
  await page.clock.install();
  word.pace = 'never';
  await press(page, '“社会组织”', /^改为/);
  const refused = page.getByText(/^没有修改。Word 没有及时回应/);
  // Its own waiting begins once what writes has been loaded.
  while ((await refused.count()) === 0) await page.clock.fastForward(61_000);
  expect(textsIn(word.save())).toEqual(textsIn(report));
});

test('a write that is refused is told with what the refusal means, and can be tried again', async () => {
  const { page, word } = await open();
  await openFinding(page, '“社会组织”');
  const fix = page.getByRole('button', { name: '改为“社会公益组织”' });
  const refusals = [
    ['ConnectionFailure', /与文档的连接断了。请关闭本窗格/],
    ['ApiNotFound', /这个版本的 Word 不支持/],
    ['GeneralException', /Word 拒绝了这个操作/],
  ] as const;
  for (const [code, words] of refusals) {
    word.refuses = code;
    await fix.click();
    await page.getByText(words).first().waitFor();
    expect(textsIn(word.save())).toEqual(textsIn(report));
  }
  await expectNoBarrier(page);
  word.refuses = undefined;
  await fix.click();
  await page.getByText(/^已修改 1 处/).waitFor();
  expect(textsIn(word.save())).toContain('社会公益组织');
});

test.each([
  ['1.1', 'zh-CN', '没能检查', '需要 Word 2021 或更新版本、Microsoft 365 或网页版 Word。'],
  ['none', 'en-US', 'Could not check', 'Word 2021 or later, Microsoft 365 or Word on the web'],
] as const)(
  'a Word that is too old (WordApi %s) is told in %s which is needed',
  async (...args) => {
    const [sets, locale, title, needed] = args;
    pane = await openPane(browser, report, { locale, play: { ...programs.windows, sets } });
    const { page, word } = pane;
    const alert = page.getByRole('alert');
    await alert.getByRole('heading', { name: title }).waitFor();
    await alert.getByText(needed).waitFor();
    expect(await page.getByRole('navigation').count()).toBe(0);
    expect(await alert.locator('pre').textContent()).toContain('WordApi 1.3');
    await expectNoBarrier(page);
    expect(word.syncs).toBe(0);
  },
);

test('a document opened for reading only is checked, and no change offered', async () => {
  const { page, word } = await open({ play: { ...programs.windows, readOnly: true } });
  expect(await messages(page)).toEqual(toldOf(report));
  await page.getByText('文档是只读的：可以查看问题，不能在这里修改。').waitFor();
  await expectNoBarrier(page);
  await openFinding(page, '“社会组织”');
  expect(await page.getByRole('button', { name: /^(全部修正|改为|填数|填其他数)/ }).count()).toBe(
    0,
  );
  await page.getByRole('button', { name: /^定位/ }).click();
  await page.getByText('已在文档中选中。').waitFor();
  expect(textsIn(word.save())).toEqual(textsIn(report));
});

test('what a co-author writes right before it is written is not written over, nor one of many fixes made', async () => {
  const { page, word } = await open();
  word.before.set(word.syncs + 2, () => {
    word.edit('社会组织', '社会团体');
  });
  await fixAll(page);
  await page.getByText(/这一处刚被改动过，为免覆盖没有写入/).waitFor();
  const expected = textsIn(report).map((text) => (text === '社会组织' ? '社会团体' : text));
  expect(textsIn(word.save())).toEqual(expected);
  expect(await messages(page)).toEqual(toldOf(word.save()));
});

test('a font that Word changed and does not give back is told of', async () => {
  const { page, word } = await open({ play: { looks: 'lost for good' } });
  await press(page, '“社会组织”', /^改为/);
  await page.getByText(/^已修改 1 处.*有 1 处的字体或字号被 Word 改变/).waitFor();
  expect(textsIn(word.save())).toContain('社会公益组织');
});

test('a table goes to where the cursor is', async () => {
  const lines = ['关于召开会议的通知', '请各单位准时参加。'];
  const letter = smallDocx(
    lines.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join(''),
  );
  pane = await openPane(browser, letter, { play: programs.mac });
  const { page, word } = pane;
  word.putCursor('关于召开会议的通知');
  await page.getByRole('button', { name: '插入到光标处' }).first().click();
  await page.getByText(/^已修改/).waitFor();
  const texts = textsIn(word.save());
  expect(texts[0]).toBe('关于召开会议的通知');
  expect(texts.length).toBeGreaterThan(20);
  expect(texts.at(-1)).toBe('请各单位准时参加。');
});
