/** Every sentence of the diagnosis page in Chinese. */
export const zh = {
  title: '诊断',
  what: '诊断测试这台电脑上的 Word 怎样读写文档，结果供开发者改进检查。请在空白文档或报告的副本里运行。',
  private:
    '结果里没有文档的文字，只有数量、长度和 Word 的版本。结果不会自动发出，由您存为文件或复制后转交。',
  scratch: '这份文档是空白文档或副本，可以在末尾写入内容再删去',
  run: '开始诊断',
  progress: '正在诊断：{done}/{total}',
  done: '诊断完成。请把结果存为文件或复制，发给单位的信息技术人员。',
  failed: '诊断没有完成（{reason}）。请重新打开这个窗格再试。',
  result: '诊断结果',
  copy: '复制',
  save: '存为文件',
  saved: '已交给下载：{name}。没有看到文件时，请用“复制”。',
  copied: '已复制。',
  notCopied: '没能自动复制。结果已选中，请按 Ctrl+C 复制（Mac 按 Command+C）。',
  noWord: '请在 Word 中打开这一页：在“开始”选项卡的“年报检查”组里选“诊断”。',
};
