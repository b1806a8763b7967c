import type { Column, TableForm } from '../../form';

/** The cells of these columns span otherwise than their headers, as printed. */
const itemsAndDecisions: readonly Column[] = [
  { id: 'lastYearItems', label: { text: '上一年项目数量' }, figure: 'count', dataSpan: 2 },
  { id: 'change', label: { text: '本年增/减' }, figure: 'change', span: 2, dataSpan: 1 },
  { id: 'decisions', label: { text: '处理决定数量' }, figure: 'count' },
];

/** The table of chapter two in the edition of 2019. */
export const disclosure2019: TableForm = {
  id: 'disclosure',
  edition: '2019',
  width: 5,
  sections: [
    {
      heading: { text: '第二十条第（一）项' },
      corner: { text: '信息内容' },
      labelColumns: 1,
      columns: [
        { id: 'produced', label: { text: '本年新制作数量' }, figure: 'count' },
        { id: 'published', label: { text: '本年新公开数量' }, figure: 'count', span: 2 },
        { id: 'totalPublished', label: { text: '对外公开总数量' }, figure: 'count' },
      ],
      rows: [
        { id: 'regulations', label: { text: '规章' } },
        {
          id: 'normativeDocuments',
          label: {
            text: '规范性文件',
            variants: [{ text: '行政规范性文件', level: 'warning' }],
          },
        },
      ],
    },
    {
      heading: { text: '第二十条第（五）项' },
      corner: { text: '信息内容' },
      labelColumns: 1,
      columns: itemsAndDecisions,
      rows: [
        { id: 'licensing', label: { text: '行政许可' } },
        { id: 'otherServices', label: { text: '其他对外管理服务事项' } },
      ],
    },
    {
      heading: { text: '第二十条第（六）项' },
      corner: { text: '信息内容' },
      labelColumns: 1,
      columns: itemsAndDecisions,
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
        { id: 'lastYearItems', label: { text: '上一年项目数量' }, figure: 'count', span: 2 },
        { id: 'change', label: { text: '本年增/减' }, figure: 'change', span: 2 },
      ],
      rows: [{ id: 'fees', label: { text: '行政事业性收费' } }],
    },
    {
      heading: { text: '第二十条第（九）项' },
      corner: { text: '信息内容' },
      labelColumns: 1,
      columns: [
        { id: 'items', label: { text: '采购项目数量' }, figure: 'count', span: 2 },
        { id: 'amount', label: { text: '采购总金额' }, figure: 'amount', span: 2 },
      ],
      rows: [{ id: 'procurement', label: { text: '政府集中采购' } }],
    },
  ],
};
