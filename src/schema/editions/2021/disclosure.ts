import type { Column, TableForm } from '../../form';

const decisions: Column = {
  id: 'decisions',
  label: { text: '本年处理决定数量' },
  figure: 'count',
  span: 3,
};

/** The table of chapter two in the edition of 2021. */
export const disclosure2021: TableForm = {
  id: 'disclosure',
  edition: '2021',
  width: 4,
  sections: [
    {
      heading: { text: '第二十条第（一）项' },
      corner: { text: '信息内容' },
      labelColumns: 1,
      columns: [
        { id: 'issued', label: { text: '本年制发件数' }, figure: 'count' },
        { id: 'repealed', label: { text: '本年废止件数' }, figure: 'count' },
        { id: 'inForce', label: { text: '现行有效件数' }, figure: 'count' },
      ],
      rows: [
        { id: 'regulations', label: { text: '规章' } },
        {
          id: 'normativeDocuments',
          label: {
            text: '行政规范性文件',
            variants: [{ text: '规范性文件', level: 'warning' }],
          },
        },
      ],
    },
    {
      heading: { text: '第二十条第（五）项' },
      corner: { text: '信息内容' },
      labelColumns: 1,
      columns: [decisions],
      rows: [{ id: 'licensing', label: { text: '行政许可' } }],
    },
    {
      heading: { text: '第二十条第（六）项' },
      corner: { text: '信息内容' },
      labelColumns: 1,
      columns: [decisions],
      rows: [
        { id: 'punishment', label: { text: '行政处罚' } },
        { id: 'coercion', label: { text: '行政强制' } },
      ],
    },
    {
      heading: { text: '第二十条第（八）项' },
      corner: { text: '信息内容' },
      labelColumns: 1,
      columns: [
        {
          id: 'amount',
          label: {
            text: '本年收费金额（单位：万元）',
            variants: [
              { text: '本年收费金额（单位：万元，保留4位小数）', level: 'info' },
              { text: '本年收费金额（万元）', level: 'info' },
              { text: '本年收费金额', level: 'warning' },
            ],
          },
          figure: 'amount',
          unit: '万元',
          span: 3,
        },
      ],
      rows: [{ id: 'fees', label: { text: '行政事业性收费' } }],
    },
  ],
};
