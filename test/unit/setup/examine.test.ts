import { examine } from '../../../src/setup/examine';
import type { Ask } from '../../../src/setup/ask';
import { setupTranslate } from '../../../src/setup/translate';
import { folder, server } from './server';
import type { Served } from './server';

/** What is told of a server, as: severity, sentence, files. */
async function toldOf(ask: Ask, at = folder): Promise<readonly string[]> {
  const translate = setupTranslate('zh');
  const { remarks } = await examine(at, ask, () => undefined);
  return remarks.map(({ severity, key, data, files = [] }) =>
    [severity, translate(key, data), files.join(' ')].join(' | '),
  );
}

const with404: Served = { status: 404, body: 'not found', type: 'text/html' };
const login: Served = { body: '<form>', type: 'text/html; charset=utf-8' };

it('has nothing to say of a server that has all, as it was released', async () => {
  const steps: number[] = [];
  const { count, remarks } = await examine(folder, server(), (done) => steps.push(done));
  expect(remarks).toEqual([]);
  expect(count).toBe(9);
  expect(steps).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

it.each<[string, Ask, string]>([
  [
    'a file is missing',
    server({ 'offline.js': with404 }),
    'error | 服务器上没有这些文件（状态 404）.* \\| offline.js$',
  ],
  [
    'all of a usual kind are',
    server({ '*.css': with404 }),
    'error | 服务器上没有这些文件.* \\| pages.css$',
  ],
  [
    'a kind of file is unknown to it',
    server({ '*.webmanifest': with404 }),
    'error | 服务器不提供 .webmanifest 文件（状态 404）.*application/manifest\\+json.* \\| workbench.webmanifest$',
  ],
  ['it asks to sign in', server({ '*.js': { status: 401 } }), 'error | 服务器要求登录.*401'],
  [
    'a line breaks',
    server({ 'pages.css': { isBroken: true } }),
    'error | 服务器没有送来这些文件.* \\| pages.css$',
  ],
  [
    'a file was altered',
    server({ 'pages.css': { body: 'x' } }),
    'error | 这些文件与发布的不同.* \\| pages.css$',
  ],
  [
    'a page comes in place of a script',
    server({ 'offline.js': login }),
    'error | 服务器送来的不是这些文件，而是一个网页.* \\| offline.js$',
  ],
  [
    'scripts are called text',
    server({ '*.js': { type: 'text/plain' } }),
    'error | 服务器把 .js 文件说成“text/plain”.*text/javascript.* \\| js/taskpane.0123abcd.js offline.js$',
  ],
  ['styles have no type', server({ '*.css': { type: '' } }), 'error | 服务器把 .css 文件说成“”'],
  [
    'pages are to be saved, not shown',
    server({ '*.html': { type: 'application/octet-stream' } }),
    'error | 服务器把 .html 文件说成“application/octet-stream”',
  ],
  [
    'icons are called anything',
    server({ '*.png': { type: 'application/octet-stream' } }),
    'warning | 服务器把 .png 文件说成',
  ],
  [
    'pages are said to be in GBK',
    server({ '*.html': { type: 'text/html; charset=GB2312' } }),
    'error | 服务器说 .html 文件的编码是“gb2312”',
  ],
  [
    'an address without .html loses its query',
    server({ 'taskpane.html': { address: `${folder}taskpane` } }),
    'error | 服务器把 taskpane.html 转到了 https://intranet.example/report-check/taskpane',
  ],
  [
    'frames are forbidden',
    server({ '*.html': { headers: { 'x-frame-options': 'DENY' } } }),
    'warning | 服务器发送了 X-Frame-Options: DENY',
  ],
  [
    'frames are its own only',
    server({ '*.html': { headers: { 'content-security-policy': "frame-ancestors 'self'" } } }),
    "warning | .*frame-ancestors 'self'",
  ],
  [
    'it has a policy for scripts',
    server({ '*.html': { headers: { 'content-security-policy': "script-src 'nonce-x'" } } }),
    "warning | 服务器发送了自己的 Content-Security-Policy：script-src 'nonce-x'",
  ],
  [
    'all is kept for a day',
    server({}, { 'cache-control': 'public, max-age=86400' }),
    'warning | 服务器让浏览器把这些文件保留 24 小时.* \\| diagnosis.html offline.js pages.css taskpane.html workbench.html$',
  ],
  [
    'all is kept until a day',
    server({}, { date: 'Mon, 02 Jan 2023 00:00:00 GMT', expires: 'Tue, 03 Jan 2023 00:00:00 GMT' }),
    'warning | 服务器让浏览器把这些文件保留 24 小时',
  ],
  ['it says nothing of keeping', server({}, {}), 'hint | 服务器没有说明网页可以保留多久'],
  [
    'icons are not kept',
    server({ '*.png': { headers: { 'cache-control': 'no-store' } } }),
    'hint | 服务器不让浏览器保留图标（Cache-Control: no-store）',
  ],
])('tells that %s, and nothing else', async (_, ask, told) => {
  const [first = '', ...others] = await toldOf(ask);
  expect(first).toMatch(new RegExp(`^${told.replace(' | ', ' \\| ')}`));
  expect(others).toEqual([]);
});

it.each([
  ["frame-ancestors 'self' https://*.officeapps.live.com"],
  ['frame-ancestors *'],
  ['upgrade-insecure-requests'],
])('has nothing to say of a policy that hinders nothing: %s', async (policy) => {
  const headers = { 'content-security-policy': policy };
  expect(await toldOf(server({ '*.html': { headers } }))).toEqual([]);
});

it('says that all has to be copied where there are no lists, and goes on', async () => {
  const lists = ['js', 'diagnosis', 'workbench', 'setup'].map((each) => `${each}/sha256.txt`);
  const none = Object.fromEntries(lists.map((list) => [list, login]));
  expect(await toldOf(server(none))).toEqual([
    expect.stringMatching(new RegExp(`^error \\| 取不到文件清单.* \\| ${lists.join(' ')}$`)),
  ]);
});

it.each([
  ['http://intranet.example/', 'error | 这个地址以 http:// 开头'],
  ['https://localhost:3000/', 'warning | “localhost”只指用户自己的电脑'],
])('tells of an address that Word or others cannot open: %s', async (at, told) => {
  const [first = ''] = await toldOf(server(), at);
  expect(first.startsWith(told)).toBe(true);
});

it('says where to put it when it was opened from a disk, and asks for nothing', async () => {
  const ask: Ask = (path) => Promise.reject(new Error(path));
  expect(await toldOf(ask, 'file:///D:/report-check/')).toEqual([
    expect.stringMatching(/^error \| 这一页是从磁盘打开的/),
  ]);
});
