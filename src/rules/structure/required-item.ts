import type { RequiredItem } from '../../facts/asked';
import { headingPlace } from '../../facts/chapters/chapter-places';
import type { Subject } from '../../facts/facts';
import { sentencePlace } from '../../facts/statements/places';
import type { Publisher } from '../../report/model';
import type { Sentence } from '../../report/text/prose';
import { defineRule } from '../rule';
import type { Wrong } from '../rule';

type Code = 'missing' | 'without-figure';

function isAsked(of: Publisher | undefined, { kinds, levels }: RequiredItem): boolean {
  const isOfKind = kinds === undefined || (of !== undefined && kinds.includes(of.kind));
  const isOfLevel = levels === undefined || (of?.rank !== undefined && levels.includes(of.rank));
  return isOfKind && isOfLevel;
}

/** A figure in digits, or in Chinese before what it counts. */
const figure = /\d|[〇零一二两三四五六七八九十百千万]+(?:个|件|次|条|期|份|篇|家|项|场|人|处|部)/;

function tells({ text }: Sentence, { words }: RequiredItem): boolean {
  return words.some((word) => text.includes(word));
}

function* look({ report, facts, asked }: Subject): Iterable<Wrong<Code>> {
  for (const item of asked?.required ?? []) {
    if (!isAsked(report.publisher, item)) continue;
    const chapter = report.chapters.find(({ id }) => id === item.chapter);
    // A chapter that is absent has a finding of its own.
    if (!chapter) continue;
    const telling = facts.sentences.filter(
      (sentence) => sentence.chapter === item.chapter && tells(sentence, item),
    );
    const [first] = telling;
    const { name } = item;
    if (!first) {
      yield { is: 'wrong', code: 'missing', at: [headingPlace(chapter)], data: { name } };
    } else if (
      item.withFigure &&
      !telling.some(({ text }) => figure.test(text.normalize('NFKC')))
    ) {
      yield { is: 'wrong', code: 'without-figure', at: [sentencePlace(first)], data: { name } };
    }
  }
}

export const requiredItem = defineRule<Code>({
  id: 'required-item',
  basis: [],
  severity: 'warning',
  words: {
    zh: {
      name: '审核单位要求写的内容',
      why: '审核单位可以在检查方案里列出报告必须写到的内容和数字，如政府网站、政务新媒体、政府公报各有多少。依据：所用的检查方案，官方格式没有规定；没有用检查方案时不查。',
      messages: {
        missing: '没有写到审核单位要求写的“{name}”。',
        'without-figure': '写了“{name}”，但没有审核单位要求的数字。',
      },
    },
    en: {
      name: 'What who reviews asks for',
      why: 'Who reviews may list in a profile what reports have to tell of, and with which figures, such as websites, accounts and gazettes. Source: the profile that is used; the official form asks for none of it, and without a profile nothing is looked for.',
      messages: {
        missing: 'The report does not tell of “{name}”, which who reviews asks for.',
        'without-figure':
          'The report tells of “{name}”, but gives no figure, which who reviews asks for.',
      },
    },
  },
  look,
});
