import { expose } from 'comlink';
import type { DeskAnswers } from './preload/desk';
import { holdLifeLine } from './preload/alive';
import { opened, problemOf } from './export/opened';
import { changedChapters } from './across/changed-chapters';
import { figuresOf } from './export/figures';
import { checkPackage, reportIn } from './export/check-package';
import { jsonChecked } from './export/json';
import { loadLanguage } from './messages/load-language';
import { createTranslator } from './messages/translator';
import type { Report } from './report/model';
import { rules } from './rules';

async function reportOf(file: File): Promise<Report> {
  return reportIn((await opened(file)).opened);
}

const answers: DeskAnswers = {
  check: async (file, path, wanted, previousFile) => {
    try {
      const its = await opened(file);
      const language = await loadLanguage(wanted);
      // It could be read before; where it is gone by now, the report is checked all the same.
      const previous = previousFile && (await reportOf(previousFile).catch(() => undefined));
      const checked = { file: path, ...checkPackage(its.opened, { rules, previous }) };
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
