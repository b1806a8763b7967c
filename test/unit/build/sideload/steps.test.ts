import {
  certificateFiles,
  describeStep,
  stepsToStart,
  stepsToStop,
} from '../../../../src/build/sideload/steps';

const addIn = {
  id: 'b16a7f11-dd33-4844-8c5f-ee5b23ff0540',
  manifest: '/project/dist/manifest.xml',
};
const key = 'HKCU\\SOFTWARE\\Microsoft\\Office\\16.0\\Wef\\Developer';

it('names the manifest to Word on Windows in the registry of the user', () => {
  const steps = stepsToStart('win32', 'C:\\Users\\li', { ...addIn, manifest: 'C:\\a b\\m.xml' });
  expect(steps).toEqual([
    {
      kind: 'run',
      command: 'reg.exe',
      args: ['add', key, '/v', addIn.id, '/t', 'REG_SZ', '/d', 'C:\\a b\\m.xml', '/f'],
    },
  ]);
});

it('lays the manifest into the folder of Word on the Mac', () => {
  expect(stepsToStart('darwin', '/Users/li', addIn)?.map(describeStep)).toEqual([
    `copy /project/dist/manifest.xml to /Users/li/Library/Containers/com.microsoft.Word/Data/Documents/wef/${addIn.id}.manifest.xml`,
  ]);
});

it('undoes just what it did', () => {
  const [added] = stepsToStart('win32', 'C:\\Users\\li', addIn) ?? [];
  const [deleted] = stepsToStop('win32', 'C:\\Users\\li', addIn) ?? [];
  if (added?.kind !== 'run' || deleted?.kind !== 'run') throw new Error('no commands');
  expect(deleted.args).toEqual(['delete', ...added.args.slice(1, 4), '/f']);

  const [copied] = stepsToStart('darwin', '/Users/li', addIn) ?? [];
  const [removed] = stepsToStop('darwin', '/Users/li', addIn) ?? [];
  if (copied?.kind !== 'copy' || removed?.kind !== 'remove') throw new Error('no files');
  expect(removed.file).toBe(copied.to);
});

it('has nothing to do where there is no Word', () => {
  expect(stepsToStart('linux', '/home/li', addIn)).toBeUndefined();
  expect(stepsToStop('linux', '/home/li', addIn)).toBeUndefined();
});

it('looks for the certificate where the tool lays it', () => {
  expect(certificateFiles('win32', 'C:\\Users\\li').cert).toBe(
    'C:\\Users\\li\\.office-addin-dev-certs\\localhost.crt',
  );
  expect(certificateFiles('darwin', '/Users/li').key).toBe(
    '/Users/li/.office-addin-dev-certs/localhost.key',
  );
});
