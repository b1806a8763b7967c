import { expose } from 'comlink';
import { opened, problemOf } from './export/opened';
import { intoFolder } from './app/desk/send-back/into-folder';
import { onlyPaper } from './app/desk/send-back/order';
import type { CopyOrder, Made, Order, Trouble } from './app/desk/send-back/order';
import { packing, TooMuch } from './app/desk/send-back/packed';
import type { JsonReport } from './contract/check';
import type { Dated } from './export/about';
import { reportIn } from './export/check-package';
import { annotatedCopy } from './export/batch/copy';
import { papers, paperKinds } from './export/batch/papers';
import type { MadeFile } from './export/batch/papers';
import type { Asked } from './facts/asked';
import { inUse } from './profile/with-changes';
import { exportTranslate, goneBy } from './export/words';
import { loadLanguage } from './messages/load-language';
import { provideEnglish } from './messages/translate';
import type { Language } from './messages/translate';
import { createTranslator } from './messages/translator';
import type { SendBackWork } from './preload/send-back';
import { holdLifeLine } from './preload/alive';
import { rules } from './rules';

const reports: JsonReport[] = [];

/** Has every sentence of what is made in a language, as far as it can be had. */
async function wordsOf(wanted: Language): Promise<Language> {
  const language = await loadLanguage(wanted);
  if (language === 'zh') return language;
  try {
    const { englishOfResults } = await import('./messages/english-of-results');
    provideEnglish(englishOfResults);
    return language;
  } catch {
    // Half in one language would be worse.
    return 'zh';
  }
}

/** Reads a file again, and makes its copy. */
async function copyOf(
  { path, file, previous: lastYear, keys, given, adopted }: CopyOrder,
  about: Dated,
  asked: Asked | undefined,
): Promise<MadeFile | Trouble> {
  const { rules, translator } = about;
  try {
    const its = await opened(file);
    const before = lastYear && (await opened(lastYear));
    const previous = before && reportIn(before.opened);
    const by = { rules, translator, asked, keys, given, adopted, previous };
    const more = { opened: its.opened, profile: goneBy(about) };
    const copy = annotatedCopy(its.bytes, { ...by, ...more });
    if (!copy) return { path, problem: { code: 'changed', data: {} } };
    const folder = exportTranslate(translator.language)('batch.copies');
    return { path: `${folder}/${path}`, bytes: copy };
  } catch (error) {
    return { path, problem: problemOf(error) };
  }
}

async function* filesOf(order: Order, about: Dated): AsyncGenerator<MadeFile | Trouble, void> {
  const kinds = paperKinds.filter((kind) => order.kinds.includes(kind));
  const { part, roster, copies } = order;
  yield* papers({ kinds, reports, part, roster }, about);
  for (const copy of copies) yield copyOf(copy, about, order.criteria.asked);
}

const make: SendBackWork['make'] = async (order, onStep) => {
  const language = await wordsOf(order.language);
  const translator = createTranslator(language, rules);
  const { criteria, profile, off, day } = order;
  const used = inUse(rules, criteria.changes);
  const about = { translator, rules: used, day, off, ...(profile !== undefined && { profile }) };
  const name = exportTranslate(language)('batch.folder', { day: order.day });
  const troubles: Trouble[] = [];
  let count = 0;
  try {
    const sink = order.folder ? await intoFolder(order.folder, name) : packing();
    let only: Uint8Array | undefined;
    for await (const one of filesOf(order, about)) {
      if ('problem' in one) {
        troubles.push(one);
      } else {
        await sink.put(one.path, one.bytes);
        only = one.bytes;
        count += 1;
      }
      onStep(count + troubles.length);
    }
    const end = count > 0 ? await sink.end() : undefined;
    if (typeof end === 'string') return { count, troubles, folder: end };
    if (!end || !only) return { count, troubles };
    const content = onlyPaper(order) ? new Blob([only.slice()]) : end;
    return { count, troubles, content };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const code = error instanceof TooMuch ? 'tooMuch' : 'notPut';
    const made: Made = { count, troubles: [...troubles, { problem: { code, data: { reason } } }] };
    return made;
  }
};

const work: SendBackWork = {
  take: (some) => {
    reports.push(...some);
  },
  make,
};

expose(work);
holdLifeLine(self.name, (word) => {
  postMessage(word);
});
