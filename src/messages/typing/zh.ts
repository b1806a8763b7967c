/** What is said in Chinese where figures are typed over. */
export const zh = {
  typingHint:
    '键入即改写，回车向下，Tab 向右，Delete 清空，Esc 放弃；Shift 加方向键选几格；可复制，可粘贴一行或一块。',
  value: '{place}：改为（原为“{raw}”）',
  valueEmpty: '{place}：填入数字（原为空）',
  sums: '经过这一格的等式',
  sumOpen: '{sum}：还有 {count} 格没有填',
  sumOfAll: '各项之和',
  fillRow: '本行 {count} 个空格填 0',
  fillTable: '整表 {count} 个空格填 0',
  unread: '没有修改：{figure}',
  pasteTooLarge:
    '没有粘贴：粘贴的是 {rows} 行 {columns} 列，从这一格起放不下。请选左上角的格再粘贴。',
  pasteNoFigure: '没有粘贴：“{text}”不是这一格能填的数字。',
  pasteHeld: '没有粘贴：有的格不能写入，请在 Word 中修改。',
  emptyHeld: '没有清空：有的格不能写入，请在 Word 中修改。',
};
