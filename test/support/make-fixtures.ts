/**
 * Makes the .docx fixtures and the sample from their texts. With `--libreoffice` also those of LibreOffice, which
 * opens plain ones and saves them anew; they differ from run to run, so they are made only where
 * the others have changed.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { documentOf } from './document-text';
import { docxOf } from './docx';
import { fixtureFile, fixtureNames, fixtureText, sampleFile, sampleText } from './fixture-text';

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

if (process.argv.includes('--libreoffice')) {
  const folder = mkdtempSync(join(tmpdir(), 'report-check-fixtures-'));
  try {
    mkdirSync(join(folder, 'plain'));
    const sources = names.map((name) => {
      const source = join(folder, 'plain', `${name}.docx`);
      writeFileSync(source, docxOf(documentOf(fixtureText(name))));
      return { name, source };
    });
    execFileSync('soffice', [
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      '--headless',
      '--convert-to',
      'docx:MS Word 2007 XML',
      '--outdir',
      folder,
      ...sources.map(({ source }) => source),
    ]);
    for (const { name } of sources) {
      copyFileSync(join(folder, `${name}.docx`), fixtureFile(name, 'libreoffice'));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
