import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, get } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
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
  server = createServer(serveFolder(join(root, 'dist')));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});

afterAll(async () => {
  await new Promise((done) => server.close(done));
  rmSync(root, { recursive: true });
});

/** Asks for a path as it is; a browser would clean it first. */
async function ask(path: string) {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('not listening');
  const answer = await new Promise<IncomingMessage>((done, fail) => {
    const request = get({ host: '127.0.0.1', port: address.port, path, agent: false }, done);
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

it('serves files in folders, by names with spaces', async () => {
  expect((await ask('/js/a%20b.js')).body).toBe('one');
});

it('says nothing of how long an icon keeps', async () => {
  const { headers } = await ask('/icon.png');
  expect(headers['content-type']).toBe('image/png');
  expect(headers).not.toHaveProperty('cache-control');
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
])('has nothing for %s', async (path) => {
  const { status, body } = await ask(path);
  expect(status).toBe(404);
  expect(body).not.toContain('secret');
});
