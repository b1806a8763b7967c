import { fold } from '../../report/text/fold';
import { bodyOf } from '../../facts/chapters/body';
import { headingPlace } from '../../facts/chapters/chapter-places';
import { defineRule } from '../rule';

const problem =
  /问题|不足|不够|有待|差距|欠缺|缺乏|薄弱|滞后|需要?进一步|还需|仍需|亟待|亟需|错误|短板|困难|弱项|不到位|不及时|不全面|不完善|不规范|不高|不强|偏少|较少|单一|整改/;

const measure =
  /改进|措施|举措|下一?步|今后|将|加强|整改|强化|提升|完善|提高|加大|健全|优化|已经?(?:解决|完成|纠正|改正|建立|制定|落实)/;

/** 有待加强 says what is wrong, not what is done about it. */
const lacking =
  /(?:有待|亟待|亟需|需要?|仍需|还需|尚需|不断|没有|未能?)(?:进一步|继续|不断|更加)?(?:的)?(?:加强|强化|提升|改进|完善|提高|加大|健全|优化|推进|开展)/g;

/** Shorter ones are told to be empty. */
const shortest = 10;

export const problemsAndMeasures = defineRule({
  id: 'problems-and-measures',
  basis: ['S14'],
  severity: 'warning',
  words: {
    zh: {
      name: '问题和改进',
      why: '第五章既要写存在的主要问题，也要写改进情况。依据：《政府信息公开条例》第五十条第一款第（四）项。',
      messages: {
        'no-measure': '第五章写了问题，没有写改进措施。',
        'no-problem': '第五章写了改进措施，没有写存在的问题。',
      },
    },
    en: {
      name: 'Problems and measures',
      why: 'Chapter five tells the main problems and what is done about them (条例 article 50).',
      messages: {
        'no-measure': 'Chapter five names problems and no measure.',
        'no-problem': 'Chapter five names measures and no problem.',
      },
    },
  },
  *look({ report }) {
    for (const chapter of report.chapters) {
      if (chapter.id !== 'problems') continue;
      // What a table or picture in the chapter says is not known.
      if (chapter.blocks.some((block) => block.kind === 'table' || block.pictures > 0)) continue;
      const text = bodyOf(report, chapter)
        .map((body) => fold(body.text))
        .join('\n');
      if (text.length < shortest) continue;
      const hasProblem = problem.test(text);
      const hasMeasure = measure.test(text.replace(lacking, ''));
      if (hasProblem === hasMeasure) continue;
      yield {
        is: 'wrong',
        code: hasProblem ? 'no-measure' : 'no-problem',
        at: [headingPlace(chapter)],
      };
    }
  },
});
