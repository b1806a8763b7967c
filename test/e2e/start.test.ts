import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { freePort, sampleAddress, start } from './started';

it('tells the address of the workbench with the sample, serves both, and ends on Ctrl+C', async () => {
  const port = await freePort();
  const { child, ended, written } = start('--port', String(port));
  const output = await written(/Ctrl\+C/);
  const address = sampleAddress(output);
  expect(address.startsWith(`http://localhost:${port}/workbench.html?open=`)).toBe(true);

  const page = await fetch(address);
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await page.text()).toContain('<div id="root">');
  const sample = new URL(new URL(address).searchParams.get('open') ?? '', address);
  expect((await fetch(sample)).headers.get('content-type')).toContain('wordprocessingml');
  expect((await fetch(`http://localhost:${port}/`)).url).toContain('/workbench.html');

  child.kill('SIGINT');
  expect(await ended).toBe(0);
});

it('says what to do where the port is taken', async () => {
  const other = createServer();
  await new Promise<void>((done) => other.listen(0, 'localhost', done));
  const { port } = other.address() as AddressInfo;
  const { ended, errors } = start('--port', String(port));
  expect(await ended).toBe(1);
  expect(await errors).toContain(`Port ${port} is taken by another program.`);
  await new Promise((done) => other.close(done));
});
