/** @jest-environment jsdom */
import { screen, within } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import type { Examined } from '../../../src/setup/examine';
import { showSetup } from '../../../src/setup/page';
import type { Examine } from '../../../src/setup/page';

const template = '<SourceLocation DefaultValue="https://localhost:3000/taskpane.html"/>';
const fine: Examined = { count: 9, remarks: [] };

function show(
  examine: Examine = () => Promise.resolve(fine),
  address = 'https://intranet.example/report-check/setup.html?x#y',
): readonly string[] {
  document.body.innerHTML = '<div id="root"></div>';
  const root = document.getElementById('root');
  const chosen: string[] = [];
  const onLanguage = (language: string): number => chosen.push(language);
  if (root) showSetup(root, { address, template, examine, language: 'zh', onLanguage });
  return chosen;
}

function status(): string {
  return screen.getAllByRole('status')[0]?.textContent ?? '';
}

it('looks at the server at once, and says that all is well', async () => {
  show();
  await screen.findByRole('button', { name: '重新检查' });
  expect(status()).toBe('9 个文件都在，内容与发布时相同，没有发现问题。');
});

it('tells how far it is, and what was found with the files it is about', async () => {
  const finish: { with: (examined: Examined) => void } = { with: () => undefined };
  show((onProgress) => {
    onProgress(3, 9);
    return new Promise((done) => (finish.with = done));
  });
  expect(status()).toBe('正在检查：3/9');
  finish.with({
    count: 9,
    remarks: [
      { severity: 'error', key: 'missing', data: { status: 404 }, files: ['a.js', 'b.js'] },
      { severity: 'hint', key: 'cacheSilent' },
    ],
  });
  const missing = (await screen.findByText(/服务器上没有这些文件（状态 404）/)).closest('li');
  expect(status()).toContain('发现 1 个要处理的问题');
  if (!missing) throw new Error('it is in no list');
  expect(within(missing).getByText('要处理')).toBeTruthy();
  expect(
    within(missing)
      .getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual(['a.js', 'b.js']);
  expect(screen.getByText(/服务器没有说明网页可以保留多久/)).toBeTruthy();
});

it('looks again when asked', async () => {
  let times = 0;
  show(() => {
    times += 1;
    return times === 1 ? Promise.reject(new Error('broken')) : Promise.resolve(fine);
  });
  const again = await screen.findByRole('button', { name: '重新检查' });
  expect(status()).toContain('检查没有完成（broken）');
  await userEvent.click(again);
  await screen.findByRole('button', { name: '重新检查' });
  expect(status()).toContain('没有发现问题');
});

it('makes the manifest for the folder that it is in', async () => {
  show();
  const files: Blob[] = [];
  const names: string[] = [];
  Object.assign(URL, {
    createObjectURL: (file: Blob) => `blob:${String(files.push(file))}`,
    revokeObjectURL: () => undefined,
  });
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    names.push(this.download);
  });
  expect(screen.getByText('https://intranet.example/report-check/')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '下载 manifest.xml' }));
  expect(names).toEqual(['manifest.xml']);
  expect(files.map(({ type }) => type)).toEqual(['application/xml']);
  expect(screen.getByText('已交给下载：manifest.xml。')).toBeTruthy();
});

it('makes none for an address that Word does not open', async () => {
  show(undefined, 'http://intranet.example/setup.html');
  await screen.findByRole('button', { name: '重新检查' });
  expect(screen.queryByRole('button', { name: '下载 manifest.xml' })).toBeNull();
});

it('speaks the other language with what was found, and keeps that', async () => {
  const chosen = show(() =>
    Promise.resolve({ count: 9, remarks: [{ severity: 'hint', key: 'cacheSilent' }] }),
  );
  await screen.findByRole('button', { name: '重新检查' });
  await userEvent.click(screen.getByRole('button', { name: 'English' }));
  expect(chosen).toEqual(['en']);
  expect(document.documentElement.lang).toBe('en');
  expect(screen.getByText(/The server does not say how long pages may be kept/)).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: '中文' }));
});

it('tells each way into Word in steps', () => {
  show();
  const ways = screen
    .getAllByRole('group')
    .map((way) => [
      way.querySelector('summary')?.textContent,
      within(way).getAllByRole('listitem', { hidden: true }).length,
    ]);
  expect(ways).toEqual([
    ['共享文件夹目录：没有互联网的内网，Windows', 5],
    ['集中部署：Microsoft 365 的管理员', 4],
    ['一个人试用：网页版 Word 或 Mac', 4],
  ]);
});
