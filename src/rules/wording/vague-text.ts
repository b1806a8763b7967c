import { findQuantities } from '../../report/text/quantities';
import type { Report } from '../../report/model';
import { bodyOf } from '../../facts/chapters/body';
import { headingPlace } from '../../facts/chapters/chapter-places';
import { isOnlyPreamble } from '../../facts/chapters/preamble-text';
import { defineRule } from '../rule';

/** A shorter text is empty rather than vague, and told as such. */
const shortest = 60;

function hasFigures(report: Report): boolean {
  return report.chapters
    .filter(({ id }) => id === 'overview')
    .some(
      ({ blocks }) =>
        blocks.some((block) => block.kind === 'table' || block.pictures > 0) ||
        blocks.some((block) => block.kind === 'paragraph' && findQuantities(block.text).length > 0),
    );
}

export const vagueText = defineRule({
  id: 'vague-text',
  basis: ['P13'],
  severity: 'info',
  words: {
    zh: {
      name: '总体情况没有数据',
      why: '总体情况应以数据说明工作，如各平台公开多少条、收到多少件申请。官方没有明文，这是推断。',
      messages: { vague: '总体情况一章没有一个数据。' },
    },
    en: {
      name: 'No figures in chapter one',
      why: 'Chapter one should say how much was done: items published, applications received. No official sentence says so: an inference.',
      messages: { vague: 'Chapter one holds no figure at all.' },
    },
  },
  *look({ report }) {
    const chapters = report.chapters.filter(({ id }) => id === 'overview');
    const texts = chapters
      .flatMap((chapter) => bodyOf(report, chapter))
      .map(({ text }) => text)
      .filter((text) => !isOnlyPreamble(text));
    const [first] = chapters;
    if (!first || texts.join('').length < shortest || hasFigures(report)) return;
    yield { is: 'wrong', code: 'vague', at: [headingPlace(first)] };
  },
});
