import { expose } from 'comlink';
import type { Answer, Identified } from './app/desk/desk-state';
import type { DeskAnswers, DeskCheckedBy } from './preload/desk';
import { holdLifeLine } from './preload/alive';
import { opened, problemOf } from './export/opened';
import { changedChapters } from './across/changed-chapters';
import { figuresOf } from './export/figures';
import { checkPackage, reportIn } from './export/check-package';
import { jsonChecked } from './export/json';
import { loadLanguage } from './messages/load-language';
import { createTranslator } from './messages/translator';
import { inUse } from './profile/with-changes';
import type { Report } from './report/model';
import { rules } from './rules';

async function reportOf(file: File): Promise<Report> {
  return reportIn((await opened(file)).opened);
}

let turn: Promise<unknown> = Promise.resolve();

/** Does a thing once what was asked before is done, so that who waits knows what takes so long. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const done = turn.then(work);
  turn = done;
  return done;
}

async function checkedOf(
  opening: ReturnType<typeof opened>,
  path: string,
  { language: wanted, criteria, profile }: DeskCheckedBy,
  previousFile?: File,
): Promise<Answer> {
  try {
    const its = await opening;
    const language = await loadLanguage(wanted);
    // It could be read before; where it is gone by now, the report is checked all the same.
    const previous = previousFile && (await reportOf(previousFile).catch(() => undefined));
    const { changes, asked } = criteria;
    const used = inUse(rules, changes);
    const checked = { file: path, ...checkPackage(its.opened, { rules: used, asked, previous }) };
    const translator = createTranslator(language, used);
    const isAlone = previousFile !== undefined && previous === undefined;
    return {
      checked: {
        ...jsonChecked(checked, { translator, rules: used }),
        ...(profile !== undefined && { profile }),
      },
      ...(isAlone && { isAlone: true as const }),
    };
  } catch (error) {
    return { problem: problemOf(error) };
  }
}

async function identityOf(file: File): Promise<Identified> {
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
}

const answers: DeskAnswers = {
  check: (file, path, by, previousFile) => {
    // It is read while another is still being checked.
    const opening = opened(file);
    opening.catch(() => undefined);
    return inTurn(() => checkedOf(opening, path, by, previousFile));
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
  identify: (file) => inTurn(() => identityOf(file)),
};

expose(answers);
holdLifeLine(self.name, (word) => {
  postMessage(word);
});
