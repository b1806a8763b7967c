import { mkdirSync, mkdtempSync, readdirSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, get } from 'node:http';
import type { IncomingMessage, OutgoingHttpHeaders, Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { serveFolder } from '../../../../src/build/start/serve';

const root = mkdtempSync(join(tmpdir(), 'report-check-serve-'));
let server: Server;

beforeAll(async () => {
  mkdirSync(join(root, 'dist/js'), { recursive: true });
  writeFileSync(join(root, 'secret.txt'), 'secret');
  mkdirSync(join(root, 'dist-other'));
  writeFileSync(join(root, 'dist-other/secret.txt'), 'secret');
  writeFileSync(join(root, 'dist/taskpane.html'), '<title>年报</title>');
  writeFileSync(join(root, 'dist/js/a b.js'), 'one');
  writeFileSync(join(root, 'dist/icon.png'), 'picture');
  writeFileSync(join(root, 'dist/large.docx'), Buffer.alloc(8 * 1024 * 1024));
  server = createServer(serveFolder(join(root, 'dist'), "'none'"));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});

afterAll(async () => {
  await new Promise((done) => server.close(done));
  rmSync(root, { recursive: true });
});

/** Asks for a path as it is; a browser would clean it first. */
async function ask(path: string, headers: OutgoingHttpHeaders = {}) {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('not listening');
  const answer = await new Promise<IncomingMessage>((done, fail) => {
    const request = get(
      { host: '127.0.0.1', port: address.port, path, headers, agent: false },
      done,
    );
    request.on('error', fail);
  });
  return { status: answer.statusCode, headers: answer.headers, body: await text(answer) };
}

it('serves a page, whatever is asked of it', async () => {
  const { status, headers, body } = await ask('/taskpane.html?start=check');
  expect(status).toBe(200);
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
  expect(body).toBe('<title>年报</title>');
});

it('serves what has come since it started, and a report as one', async () => {
  writeFileSync(join(root, 'dist/later.docx'), 'later');
  const { headers, body } = await ask('/later.docx');
  expect([body, headers['content-length']]).toEqual(['later', '5']);
  expect(headers['content-type']).toContain('wordprocessingml');
});

it('serves files in folders, by names with spaces', async () => {
  expect((await ask('/js/a%20b.js')).body).toBe('one');
});

it('lets an icon be kept, for which Office would show a general one otherwise', async () => {
  const { headers } = await ask('/icon.png');
  expect(headers['content-type']).toBe('image/png');
  expect(headers['cache-control']).not.toMatch(/no-(cache|store)/);
});

it('has a page asked for each time, for it may have been built anew', async () => {
  const { headers } = await ask('/taskpane.html');
  expect(headers['cache-control']).toMatch(/no-(cache|store)/);
});

it.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/../dist-other/secret.txt',
  '/%',
  '/%00',
  '/js',
  '/',
  '/none.js',
  '/taskpane.html/',
  '/taskpane.html/more',
  `/${'a'.repeat(300)}`,
  '/__proto__',
])('has nothing for %s', async (path) => {
  const { status, body } = await ask(path);
  expect(status).toBe(404);
  expect(body).not.toContain('secret');
});

it('tells in a header that no page may show these in a frame', async () => {
  const { headers } = await ask('/taskpane.html');
  expect(headers['content-security-policy']).toBe("frame-ancestors 'none'");
});

it.each(['localhost', 'localhost:3000', '127.0.0.1', '[::1]:80'])(
  'answers where it is called %s',
  async (host) => {
    expect((await ask('/taskpane.html', { host })).status).toBe(200);
  },
);

it.each(['example.com', 'localhost.example.com', '10.0.0.1:3000'])(
  'refuses where it is called “%s”',
  async (host) => {
    expect(await ask('/taskpane.html', { host })).toMatchObject({
      status: 403,
      body: 'not for other hosts\n',
    });
  },
);

it.each(['bytes=5-2', 'bytes=-', 'bytes=99999999-', 'lines=1'])(
  'gives the whole file, asked for %s of it',
  async (range) => {
    expect((await ask('/icon.png', { range })).body).toBe('picture');
  },
);

it('closes the file of a download that is broken off', async () => {
  const open = (): number =>
    readdirSync('/proc/self/fd').filter((fd) => {
      try {
        return readlinkSync(`/proc/self/fd/${fd}`).endsWith('large.docx');
      } catch {
        return false;
      }
    }).length;
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('not listening');
  for (let turn = 0; turn < 20; turn += 1) {
    await new Promise<void>((done, fail) => {
      const asked = get({
        host: '127.0.0.1',
        port: address.port,
        path: '/large.docx',
        agent: false,
      });
      asked.once('error', fail);
      asked.once('response', (answer) => {
        answer.once('error', () => undefined);
        answer.once('close', done);
        answer.destroy();
      });
    });
  }
  // The server hears of it a little later.
  while (open() > 0) await new Promise((done) => setImmediate(done));
  expect((await ask('/icon.png')).status).toBe(200);
});
