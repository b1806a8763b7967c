import { readOptions } from '../../../../src/build/start/options';

it('opens a browser, on any port, unless told otherwise', () => {
  expect(readOptions([])).toEqual({ open: true });
  expect(readOptions(['--no-open', '--port', '8080'])).toEqual({ open: false, port: 8080 });
  expect(readOptions(['--port=1'])).toEqual({ open: true, port: 1 });
});

it.each(['0', '65536', '80a', '', '3.5', '-1'])('refuses “%s” as a port', (port) => {
  expect(readOptions([`--port=${port}`])).toEqual({
    problem: expect.stringContaining(`“${port}”`) as string,
  });
});

it.each(['--prot=80', 'workbench', '--no-open=1', '--port'])('refuses %s', (word) => {
  const [name = ''] = word.split('=');
  expect(readOptions([word])).toEqual({ problem: expect.stringContaining(name) as string });
});

it('gives help, whatever else is asked for', () => {
  expect(readOptions(['--help', '--port', 'x'])).toBe('help');
});
