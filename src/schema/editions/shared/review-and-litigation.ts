import type { Column, Edition, TableForm } from '../../form';

const outcomes: readonly Column[] = [
  { id: 'upheld', label: { text: '结果维持' }, figure: 'count' },
  { id: 'corrected', label: { text: '结果纠正' }, figure: 'count' },
  { id: 'other', label: { text: '其他结果' }, figure: 'count' },
  { id: 'pending', label: { text: '尚未审结' }, figure: 'count' },
  {
    id: 'total',
    label: { text: '总计', variants: [{ text: '合计', level: 'warning' }] },
    figure: 'count',
  },
];

/** The table of chapter four, alike in all editions so far. */
export function reviewAndLitigation(edition: Edition): TableForm {
  return {
    id: 'reviewAndLitigation',
    edition,
    width: 15,
    sections: [
      {
        labelColumns: 0,
        columns: [
          { label: { text: '行政复议' }, row: 'review', columns: outcomes },
          {
            label: { text: '行政诉讼' },
            columns: [
              { label: { text: '未经复议直接起诉' }, row: 'directSuit', columns: outcomes },
              { label: { text: '复议后起诉' }, row: 'suitAfterReview', columns: outcomes },
            ],
          },
        ],
        rows: [],
      },
    ],
  };
}
