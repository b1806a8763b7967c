import { headingPlace, officialHeading } from '../../facts/chapters/chapter-places';
import { sequenceOf } from '../../facts/chapters/sequence';
import { defineRule } from '../rule';

export const chapterOrder = defineRule({
  id: 'chapter-order',
  basis: ['S02'],
  severity: 'error',
  words: {
    zh: {
      name: '章节顺序',
      why: '六章依次为总体情况、主动公开、申请、复议诉讼、问题及改进、其他事项。依据：国办公开办函〔2021〕30号格式。',
      messages: { order: '章节顺序与格式不符，下列章节不在应有的位置：{chapters}。' },
    },
    en: {
      name: 'Order of chapters',
      why: 'The six chapters come in the order of the form (国办公开办函〔2021〕30号).',
      messages: { order: 'These chapters are not in their places: {chapters}.' },
    },
  },
  *look({ report }) {
    const [first, ...others] = sequenceOf(report).displaced;
    if (!first) return;
    const displaced = [first, ...others];
    yield {
      is: 'wrong',
      code: 'order',
      at: [headingPlace(first), ...others.map(headingPlace)],
      data: { chapters: displaced.map(({ id }) => officialHeading(id)) },
      fixes: [
        {
          kind: 'offer',
          edits: displaced.map(({ id }) => ({ do: 'move-chapter', chapter: id })),
        },
      ],
    };
  },
});
