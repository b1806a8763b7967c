/** What is said in Chinese in files for others to read. */
export const zh = {
  'annotation.first': '{severity}：{message}',
  'annotation.place': '位置：{place}',
  'annotation.safe': '建议：{title}',
  'annotation.offer': '可以考虑：{title}',
  'annotation.or': '，或者',
  'annotation.explains': '由此引起：',
  'annotation.explained': '{place}：{what}',
  'annotation.noPlace': '文中没有可以标注的位置，所以批注放在这里。',
};
