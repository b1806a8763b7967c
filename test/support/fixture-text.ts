import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** From the project's folder, where npm and Jest run. */
const fixturesFolder = resolve('test/fixtures');

/** The fixtures' names: five reports with the mistakes of real ones, the others without any. */
export function fixtureNames(): readonly string[] {
  return readdirSync(join(fixturesFolder, 'texts'))
    .map((file) => file.replace(/\.txt$/, ''))
    .sort();
}

/** A fixture's text as the cases' `base` names it. */
export function fixtureText(name: string): string {
  return readFileSync(join(fixturesFolder, 'texts', `${name}.txt`), 'utf8');
}

/** Where a fixture is kept as a program writes it. */
export function fixtureFile(name: string, program: 'word' | 'wps' | 'libreoffice'): string {
  return join(fixturesFolder, 'reports', `${name}.${program}.docx`);
}

/** The report with a mistake of many a kind that the workbench opens to be tried with. */
export function sampleText(): string {
  return readFileSync(join(fixturesFolder, 'sample.txt'), 'utf8');
}

/** Where that report is kept for the build to take it from. */
export const sampleFile = resolve('assets/samples/report-2024.docx');
