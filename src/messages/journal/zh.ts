/** What is said of the journal of changes in Chinese. */
export const zh = {
  empty: '还没有修改。',
  undone: '已撤销',
  undoSome: '其中 {count} 处后来又改过，撤销时保持现状。',
  'undoLost.changed': '此后文档有改动，不能撤销，请手工修改。',
  'undoLost.filled':
    '插入的内容可能已经填写或改动，为免丢失不能撤销。确实不要时请在文档中手工删去。',
  'undoLost.over': '后来的修改也改了这里，请先撤销后来的修改。',
  title: '{time}　{count} 处',
  didAt: '{did}：{place}',
  'did.rebuilt': '换成官方表格',
  'did.inserted': '插入',
  'did.moved': '移到应在的位置',
  'did.removed': '删去',
  copy: '复制修改记录',
  copied: '已复制，可粘贴到电子表格。',
  notCopied: '没能复制。请在下面选中，再按 Ctrl+C。',
  all: '另外 {count} 处',
  head: '时间\t差错\t位置\t原文\t改为\t状态',
  typed: '填数或改字',
  stands: '已改',
};
