import type { Server } from 'node:http';
import { listen } from '../../../../src/build/start/listen';
import type { Listening } from '../../../../src/build/start/listen';

const servers: Server[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => new Promise((done) => server.close(done))));
});

async function listening(port?: number): Promise<Listening> {
  const result = await listen((_request, response) => response.end('served'), port);
  servers.push(result.server);
  return result;
}

it('serves on this computer', async () => {
  const { port } = await listening();
  expect(await (await fetch(`http://localhost:${port}/`)).text()).toBe('served');
});

it('takes the next free port, and says that it had to', async () => {
  const first = await listening();
  const second = await listening();
  expect(second.port).toBeGreaterThan(first.port);
  expect(second.evaded).toBe(true);
});

it('takes no other port than the one asked for', async () => {
  const { port, evaded } = await listening();
  expect(evaded).toBe(port !== 3000);
  await expect(listening(port)).rejects.toThrow(
    `端口 ${port} 已被其他程序占用。请关闭那个程序，或换一个端口：npm start -- --port 端口`,
  );
});
