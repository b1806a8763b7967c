import { applications } from './applications';
import { chapters, topics } from './chapters';
import { notice2021 } from './documents';
import type { Column, FormEdition, TableForm } from './form';
import { reviewAndLitigation } from './review-and-litigation';

const decisions: Column = {
  id: 'decisions',
  label: { text: '本年处理决定数量' },
  figure: 'count',
  span: 3,
};

const disclosure: TableForm = {
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
          span: 3,
        },
      ],
      rows: [{ id: 'fees', label: { text: '行政事业性收费' } }],
    },
  ],
};

/** 国办公开办函〔2021〕30号, for report years from 2021. */
export const edition2021: FormEdition = {
  edition: '2021',
  firstYear: 2021,
  notice: notice2021,
  chapters,
  topics,
  tables: {
    disclosure,
    applications: applications('2021'),
    reviewAndLitigation: reviewAndLitigation('2021'),
  },
};
