import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { builtPath } from './built';

const packages = z.array(z.object({ name: z.string(), license: z.string() }));

test.each([
  ['js/', ['react', 'react-dom', 'scheduler', '@fluentui/react-button']],
  ['workbench/', ['react', 'react-dom', 'comlink', 'docx-preview', 'fflate']],
  ['cli-', ['commander', 'fflate', 'zod']],
])('beside %s it is told under which licences the libraries are', (place, names) => {
  const listed = packages.parse(
    JSON.parse(readFileSync(builtPath(`${place}third-party.json`), 'utf8')),
  );
  expect(listed.map(({ name }) => name)).toEqual(expect.arrayContaining(names));
  const text = readFileSync(builtPath(`${place}third-party.txt`), 'utf8');
  for (const name of names) expect(text).toContain(`${name} `);
  expect(text).toContain('Permission is hereby granted');
});
