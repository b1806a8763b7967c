/** What is said in Chinese of reasons why a finding is as it should be. */
export const zh = {
  label: '情况说明（随文档保存，数字改动后自动失效）',
  labelBriefly: '情况说明（只在关闭这份文件前有效，数字改动后自动失效）',
  wanted: '请写明情况，例如核对过什么、为什么属实。',
  do: '保存说明',
  others: '其余 {count} 个“{rule}”问题一并说明',
  group: '{count} 处情况属实…',
  restore: '恢复',
  restoreAll: '{count} 个全部恢复',
  reason: '说明：{reason}',
  none: '没有写说明',
  'refused.lapsed': '数字已变，原说明失效：{reason}',
  'refused.mend': '必须改正，原说明无效：{reason}',
  'class.mend': '强制：必须改正，不能以说明代替。',
  'class.explain': '核实：经核对情况属实的，可以写明情况，不再计入问题。',
  'clear.traces': '将删去本工具写入文档的批注和情况说明。公布前请清除。',
  'clear.reasons':
    '将删去本工具写入文档的情况说明。批注在这里不能删去：文档中如有以“【年报检查】”开头的批注，请用 Word 在“审阅”中删除。公布前请清除。',
};
