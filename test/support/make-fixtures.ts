/**
 * Makes the .docx fixtures and the samples from their texts. With `--libreoffice` also those of LibreOffice, which
 * opens plain ones and saves them anew; they differ from run to run, so they are made only where
 * the others have changed.
 */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { documentOf } from './document-text';
import { docxOf } from './docx';
import { fixtureFile, fixtureNames, fixtureText, sampleFile, sampleText } from './fixture-text';
import { sampleFolder, sampleFolderAt } from './sample-folder';
import { convert, inFolder } from './soffice';

const names = fixtureNames();

for (const name of names) {
  for (const program of ['word', 'wps'] as const) {
    const file = fixtureFile(name, program);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, docxOf(documentOf(fixtureText(name)), program));
  }
}

mkdirSync(dirname(sampleFile), { recursive: true });
writeFileSync(sampleFile, docxOf(documentOf(sampleText()), 'word'));
for (const [path, bytes] of sampleFolder()) {
  const file = join(sampleFolderAt, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}

if (process.argv.includes('--libreoffice')) {
  inFolder((folder) => {
    mkdirSync(join(folder, 'plain'));
    const sources = names.map((name) => {
      const source = join(folder, 'plain', `${name}.docx`);
      writeFileSync(source, docxOf(documentOf(fixtureText(name))));
      return source;
    });
    convert('docx:MS Word 2007 XML', sources, folder);
    for (const name of names) {
      copyFileSync(join(folder, `${name}.docx`), fixtureFile(name, 'libreoffice'));
    }
  });
}
