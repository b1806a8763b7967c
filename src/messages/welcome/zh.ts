/** What the workbench says while nothing is open, in Chinese. */
export const zh = {
  product: '年报检查工作台',
  what: '检查政府信息公开工作年度报告：章节、三张表格、表内与表间的勾稽关系、正文与表格的数字是否一致，以及常见的文字差错。每个问题都指明位置和依据，多数可以就地修正。',
  rules: '检查些什么：全部规则',
  welcome: '打开一份年度报告',
  hint: '点“打开报告”，或把 .docx 文件拖到页面上任何地方，也可以复制文件后在此粘贴。打开一个文件夹，或同时打开几份，会列成一张表。',
  private: '文件只在这台电脑的浏览器里读取、检查和修改，不会上传。',
  older: '.doc 或 .wps 文件请先在 Word 或 WPS 里“另存为”.docx，再打开。',
  sample: '打开示例报告',
  example: '打开示例文件夹',
  recent: '最近打开过',
  recentHint: '浏览器只记下了名称，没有内容：请在“打开报告”里选择文件。',
  recentClear: '清除名称',
  word: '装进 Word（供信息技术人员）',
} as const;
