/** What the pages say in Chinese before their program runs, and without one. */
export const zh = {
  title: '年报检查',
  diagnosis: '年报检查 · 诊断',
  workbench: '年报检查工作台',
  setup: '年报检查 · 安装',
  setupSilent:
    '如果这句话一直不消失，这一页的程序没有运行：请把 pages 文件夹里的全部内容（连同其中的文件夹）放到 https 服务器上，并让服务器把 .js 文件作为 text/javascript 发送；从磁盘打开这一页是不行的。',
  rules: '年报检查 · 全部规则',
  rulesHint:
    '每条规则的名称、级别、性质，以及要求和依据。强制的必须改正，核实的经核对属实可以写明情况。审核单位的检查方案可以停用规则或改变级别、性质。',
  newerWord:
    '这个版本的 Word 无法运行“年报检查”。请使用 Word 2021 或更新版本，或者 Microsoft 365 的 Word。',
  newerBrowser:
    '这个浏览器太旧，无法运行“年报检查”。请使用新版的 Edge、Chrome、Firefox、Safari 或 360、QQ 浏览器的极速模式。',
  newerEngine:
    '如果 Word 已是上述版本，请联系单位的信息技术人员，更新 Microsoft Edge WebView2（Windows）或 macOS。',
  help: '年报检查 · 帮助',
  'help.what':
    '“年报检查”按照官方格式检查政府信息公开工作年度报告，指出表格数字、勾稽关系和文字表述中的问题，并协助修正。',
  'help.start': '使用方法：用 Word 打开年度报告，在“开始”选项卡中单击“检查报告”。',
  'help.private': '检查在 Word 中完成，不向外发送报告内容。',
  'help.need': '需要 Word 2021 或更新版本，或者 Microsoft 365 的 Word。',
  'help.trouble':
    '遇到问题时，请在“开始”选项卡中单击“诊断”，运行后把结果存为文件，发给单位的信息技术人员。',
};
