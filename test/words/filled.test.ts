import { rules } from '../../src/rules/index';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkAll } from '../support/check-all';
import { languages } from '../../src/words/say';
import { createSpeaker } from '../../src/words/speak';
import { reportIn } from '../support/case';
import { caseOf } from '../support/case-file';

const folder = join(__dirname, '../cases');
const speakers = languages.map((language) => createSpeaker(language, rules));

describe.each(readdirSync(folder).sort())('%s', (rule) => {
  const names = readdirSync(join(folder, rule)).filter((name) => name.startsWith('speaks-'));
  it.each(names)('%s: no sentence has a gap', (name) => {
    const { document, options } = caseOf(readFileSync(join(folder, rule, name), 'utf8'));
    const report = reportIn(document, options);
    const sentences = checkAll(report).findings.flatMap((finding) =>
      speakers.flatMap((speaker) => [
        speaker.message(finding),
        speaker.place(finding.at[0], report.edition),
        ...(finding.equation === undefined ? [] : [speaker.equation(finding.equation)]),
        ...(finding.fixes ?? []).map((fix) => speaker.fixTitle(fix)),
      ]),
    );
    const gaps = /^$|\{[a-zA-Z]+\}|undefined|NaN|“”|\b[a-z]+[A-Z][a-zA-Z]*\b/;
    expect(sentences.filter((sentence) => gaps.test(sentence))).toEqual([]);
  });
});
