/** Every sentence of the surfaces in Chinese; the rules' own sentences stand with the rules. */
export const zh = {
  listSeparator: '、',
  numerals: '一二三四五六',

  'severity.error': '错误',
  'severity.warning': '存疑',
  'severity.info': '提示',

  'place.separator': ' › ',
  'place.whole': '全文',
  'place.chapter': '第{numeral}章',
  'place.chapterTitle': '{numeral}、{title}',
  'place.opening': '标题和前言',
  'place.table': '表{numeral}',
  'place.text': '“{text}”',

  'equation.plus': ' ＋ ',
  'equation.minus': ' － ',
  'equation.equal': ' ＝ ',
  'equation.unequal': ' ≠ ',
  'equation.less': ' ＜ ',
  'equation.atLeast': ' ≥ ',
  'equation.difference': '，差 {difference}',
  'equation.restZero': '（其余各{lines}为 0）',
  'equation.allZero': '（各{lines}均为 0）',
  'equation.rows': '行',
  'equation.columns': '列',
  'equation.terms': '项',

  'fix.separator': '，',
  'fix.set': '改为“{now}”',
  'fix.setMany': '改 {count} 处',
  'fix.delete': '删去“{was}”',
  'fix.clear': '清空',
  'fix.insert': '补上“{now}”',
  'fix.fill': '填 {now}',
  'fix.fillMany': '{count} 格填 {now}',
  'fix.split-paragraph': '另起一段',
  'fix.remove-paragraph': '删去这一段',
  'fix.removeMany': '删去 {count} 段',
  'fix.move-paragraph': '移到“一、总体情况”之前',
  'fix.remove-table': '删去这张表格',
  'fix.insert-paragraph': '插入一段：“{text}”',
  'fix.insert-topics': '插入小标题：{topics}',
  'fix.insertChapter': '插入标题“{chapter}”',
  'fix.insert-table': '插入空白的官方表格（{table}）',
  'fix.rebuild-table': '按官方格式重建{table}，已填的数保留',
  'fix.move-table': '把{table}移到{chapter}',
  'fix.move-chapter': '把{chapter}移到应在的位置',

  'problem.not-a-docx':
    '这不是 .docx 文件。请在 Word 或 WPS 中打开原文件，“另存为”选 .docx 后再检查。',
  'problem.otherKind':
    '这是{kind}，不是 .docx 文件。请在 Word 或 WPS 中打开年报原文件，“另存为”选 .docx 后再检查。',
  'problem.kinds.pdf': ' PDF 文件',
  'problem.kinds.html': '网页文件',
  'problem.kinds.rtf': ' RTF 文件',
  'problem.kinds.xml': ' XML 文件',
  'problem.kinds.image': '图片',
  'problem.kinds.xls': '电子表格',
  'problem.kinds.ppt': '演示文稿',
  'problem.kinds.ofd': ' OFD 文件',
  'problem.kinds.odt': ' ODT 文件',
  'problem.legacy-doc':
    '这是旧版 Word 或 WPS 格式（.doc、.wps）。请在 Word 或 WPS 中打开，“另存为”选 .docx 后再检查。',
  'problem.password-protected':
    '文件加了打开密码。请在 Word 或 WPS 中打开，取消密码并保存后再检查。',
  'problem.damaged-zip':
    '文件已损坏，无法解压。请重新下载或复制一份；仍不行时，在 Word 或 WPS 中打开并修复，“另存为”新的 .docx 后再检查。',
  'problem.damaged-xml': '文件内部已损坏。请在 Word 或 WPS 中打开，“另存为”新的 .docx 后再检查。',
  'problem.no-main-part':
    '文件里没有正文。它可能不是 Word 文档，请确认文件后，在 Word 或 WPS 中“另存为”.docx 再检查。',
  'problem.too-big':
    '文件太大或结构太复杂，为安全起见没有打开。请把年报单独存成一个文件，压缩或删去大图后再检查。',
  'problem.not-a-report':
    '没有找到年度报告的标题、章节或表格。请确认这是政府信息公开工作年度报告。',
  'problem.empty-file': '文件是空的（0 字节）。请重新下载或复制一份。',
};
