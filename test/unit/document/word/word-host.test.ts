/**
 * @jest-environment ./test/support/page-environment.js
 * @jest-environment-options {"url": "https://localhost/", "resources": "usable"}
 */
import { readFileSync } from 'node:fs';
import { openWordDocument } from '../../../../src/document/word/word-host';
import { fixtureFile } from '../../../support/fixture-text';
import { shortReport } from '../../../support/short-report';
import { openInWord } from '../../../word/jsdom';
import { programs } from '../../../word/plays';
import type { Play } from '../../../word/plays';
import { keepsTheContract } from '../contract';
import type { Opened } from '../contract';

async function open(bytes: Uint8Array, play: Partial<Play> = {}): Promise<Opened> {
  const word = await openInWord(bytes, play);
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
  keepsTheContract((file = shortReport()) => open(file, play));
});

describe.each(['wps', 'libreoffice'] as const)('a document of %s in Word', (program) => {
  keepsTheContract((file = new Uint8Array(readFileSync(fixtureFile('004', program)))) =>
    open(file),
  );
});
