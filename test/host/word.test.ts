/**
 * @jest-environment ./test/support/page-environment.js
 * @jest-environment-options {"url": "https://localhost/", "resources": "usable"}
 */
import { readFileSync } from 'node:fs';
import { openWordDocument } from '../../src/host/word';
import { fixtureFile } from '../support/fixture-text';
import { openInWord } from '../word/jsdom';
import { programs } from '../word/plays';
import type { Play } from '../word/plays';
import { keepsTheContract } from './contract';
import type { Opened } from './contract';

function bytesOf(name: string, program: 'word' | 'wps' | 'libreoffice'): Uint8Array {
  return new Uint8Array(readFileSync(fixtureFile(name, program)));
}

async function open(program: 'word' | 'wps' | 'libreoffice', play: Partial<Play>): Promise<Opened> {
  const word = await openInWord(bytesOf('004', program), play);
  return {
    host: openWordDocument(),
    save: () => word.save(),
    shown: () => word.model.selected?.text,
  };
}

const plays: readonly [string, Partial<Play>][] = [
  ['as it usually is', {}],
  ['that counts the ends of rows', { endOfRowMarks: true }],
  ['that leaves out what a tall cell runs through', { mergedContinuations: 'omitted' }],
  ['that does both', { endOfRowMarks: true, mergedContinuations: 'omitted' }],
  ['on the web', programs.web],
  ['for Mac', programs.mac],
  ['that tells of failures though all was written', { rejectsWritten: true }],
];

describe.each(plays)('a Word %s', (_, play) => {
  keepsTheContract(() => open('word', play));
});

describe.each(['wps', 'libreoffice'] as const)('a document of %s in Word', (program) => {
  keepsTheContract(() => open(program, {}));
});
