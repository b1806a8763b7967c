import type { JsonChecked } from '../contract/check';
import type { Alike } from '../contract/merged';
import { zh } from '../messages/across/zh';
import { createTranslate } from '../messages/translate';
import type { Translate } from '../messages/translate';
import type { Translator } from '../messages/translator';
import { currentEdition } from '../schema/editions';
import { chapterIds } from '../schema/form';
import { alikeAmong } from './alike';
import type { Sketch } from './alike';
import { unitKey } from './unit-key';

/** What is asked of a report to hold its chapters against those of others. */
interface Sketched {
  readonly file: string;
  readonly publisher?: string;
  readonly sketches: JsonChecked['sketches'];
}

/** So many bodies are named; of more it is said how many there are: each may get to read it. */
const mostNamed = 10;

function few(names: readonly string[], words: Translate<keyof typeof zh>): readonly string[] {
  const more = names.length - mostNamed;
  return more <= 0 ? names : [...names.slice(0, mostNamed), words('alike.more', { more })];
}

/**
 * Tells of chapters that are nearly word for word another body's. A body's own reports of several
 * years are none of them: with last year's at hand, the rule on copied text tells of those.
 */
export function copiesAmong(reports: readonly Sketched[], translator: Translator): Alike[] {
  const words = createTranslate(zh, ({ across }) => across, translator.language);
  const byFile = new Map(reports.map((report) => [report.file, report]));
  const sketches = reports.flatMap(({ file, sketches: own = {} }): readonly Sketch[] =>
    chapterIds.flatMap((chapter) => {
      const signature = own[chapter];
      return signature === undefined ? [] : [{ id: file, chapter, signature }];
    }),
  );
  return alikeAmong(sketches).groups.flatMap(({ chapter: id, ids, pairs }): readonly Alike[] => {
    const chapter = chapterIds.find((one) => one === id);
    const own = ids.flatMap((file) => byFile.get(file) ?? []);
    const units = new Set(own.map(({ publisher, file }) => unitKey(publisher ?? file)));
    if (!chapter || units.size < 2) return [];
    const least = pairs.reduce((percent, { share }) => Math.min(percent, share), 1);
    const percent = Math.floor(least * 100);
    const message = words('alike.group', {
      count: own.length,
      chapter: translator.place({ chapter }, currentEdition()),
      percent,
      names: few([...new Set(own.map(({ publisher, file }) => publisher ?? file))], words),
    });
    return [{ chapter, files: [...ids], percent, message }];
  });
}
