import { expose } from 'comlink';
import type { DeskAnswers } from './preload/desk';
import { holdLifeLine } from './preload/alive';
import type { RowProblem } from './app/desk/desk-state';
import { changedChapters } from './across/changed-chapters';
import { figuresOf } from './export/figures';
import { checkBytes, reportIn } from './export/check-bytes';
import { jsonChecked } from './export/json';
import { loadLanguage } from './messages/load-language';
import { createTranslator } from './messages/translator';
import { defaultLimits } from './ooxml/limits';
import { refuseBigFile } from './ooxml/package/opc-package';
import { unpackNatively } from './ooxml/package/unpack-natively';
import { Refusal } from './ooxml/refusal';
import type { Report } from './report/model';
import { rules } from './rules';

class EmptyFile extends Error {}

interface Opened {
  readonly bytes: Uint8Array;
  readonly unpacked: ReadonlyMap<string, Uint8Array>;
}

async function open(file: File): Promise<Opened> {
  if (file.size === 0) throw new EmptyFile();
  refuseBigFile(file.size, defaultLimits.fileBytes);
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { bytes, unpacked: await unpackNatively(bytes) };
}

/** What stands in the way of reading a file. */
function problemOf(error: unknown): RowProblem {
  if (error instanceof EmptyFile) return { code: 'empty-file', data: {} };
  if (error instanceof Refusal) return { code: error.code, data: error.data };
  const reason = error instanceof Error ? error.message : String(error);
  // What a browser says of a file that is gone, locked, or another by now.
  const code = error instanceof DOMException ? 'unreadable' : 'unexpected';
  return { code, data: { reason } };
}

async function reportOf(file: File): Promise<Report> {
  const { bytes, unpacked } = await open(file);
  return reportIn(bytes, unpacked);
}

const answers: DeskAnswers = {
  check: async (file, path, wanted, previousFile) => {
    try {
      const { bytes, unpacked } = await open(file);
      const language = await loadLanguage(wanted);
      // It could be read before; where it is gone by now, the report is checked all the same.
      const previous = previousFile && (await reportOf(previousFile).catch(() => undefined));
      const checked = { file: path, ...checkBytes(bytes, { rules, unpacked, previous }) };
      const translator = createTranslator(language, rules);
      const isAlone = previousFile !== undefined && previous === undefined;
      return {
        checked: jsonChecked(checked, { translator, rules }),
        ...(isAlone && { isAlone: true as const }),
      };
    } catch (error) {
      return { problem: problemOf(error) };
    }
  },
  compare: async (file, previous) => {
    try {
      const [report, lastYear] = [await reportOf(file), await reportOf(previous)];
      const chapters = changedChapters(report, lastYear);
      return { beside: { figures: figuresOf(lastYear), chapters } };
    } catch (error) {
      return { problem: problemOf(error) };
    }
  },
  identify: async (file) => {
    try {
      const { publisher, year } = await reportOf(file);
      return {
        identity: {
          ...(publisher && { publisher: publisher.name }),
          ...(year === undefined ? {} : { year }),
        },
      };
    } catch (error) {
      return { problem: problemOf(error) };
    }
  },
};

expose(answers);
holdLifeLine(self.name, (word) => {
  postMessage(word);
});
