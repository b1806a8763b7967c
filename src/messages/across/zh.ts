/** What is said in Chinese of many reports together. */
export const zh = {
  'roster.not-a-table':
    '不是 .xlsx 或 .csv 表格。请在 Excel 或 WPS 中打开名册，另存为 .xlsx 再试。',
  'roster.no-units': '没有列出任何单位。请在“单位”一列填写应当报送年报的单位。',
  'roster.no-unit-column':
    '没有“单位”一列（读到的表头：{found}）。请把第一行写成：单位、上级、类别、应报年度，其中“单位”必须有。',
  'roster.twice':
    '“{name}”列了两次（第 {rows} 行），分不清哪份报告是谁的。请删去一行，或者写出上级加以区分。',
  'roster.bad-year': '第 {row} 行的应报年度“{value}”不是年份。请写成 2024 这样的四位数，或者留空。',
  'roster.circle': '“{name}”的上级又归它自己管，汇总关系成了一个圈。请核对“上级”一列。',

  'sum.differs':
    '{unit}的{place}是 {stated}，本级和下级合计应为 {sum}，差 {difference}；不为 0 的有：{parts}。',
  'sum.part': '{unit} {value}',
  'sum.none': '没有',
  'sum.incomplete': '{unit}的汇总没有核对：缺 {lacking} 的数字。',
  'sum.suits':
    '复议机关作共同被告的案件只由原行政行为机关统计一次（国办公开办函〔2016〕201号），请先核对有没有重复统计。',

  'alike.group':
    '{count}份报告的{chapter}雷同，至少约{percent}%逐字相同（数字、引文和格式规定的字句不计）：{names}。',
  'alike.more': '另有{more}个单位',
};
