import { openFile } from '../../../../src/document/file/file-host';
import type { DocumentHost } from '../../../../src/document/port';
import { openWordDocument } from '../../../../src/document/word/word-host';
import { openInWord } from '../../../word/jsdom';

interface Opened {
  readonly host: DocumentHost;
  readonly save: () => Uint8Array;
}

/** Both ways to hold a document: as a file, and open in Word. */
export const hosts: readonly [string, (bytes: Uint8Array) => Promise<Opened>][] = [
  [
    'a file',
    (bytes) => {
      const host = openFile(bytes);
      return Promise.resolve({ host, save: () => host.save() });
    },
  ],
  [
    'Word',
    async (bytes) => {
      const word = await openInWord(bytes, {});
      return { host: openWordDocument(), save: () => word.save() };
    },
  ],
];
