import { cut } from '../../../../src/facts/statements/cut';
import type { Token } from '../../../../src/facts/statements/cut';
import type { Publisher } from '../../../../src/report/model';
import { sentencesOf } from '../../../../src/report/text/prose';
import { findQuantities } from '../../../../src/report/text/quantities';
import { lexicon } from '../../../../src/schema/terms';
import { reportOf } from '../../../support/case';

const government = { name: '甲区人民政府', kind: 'government' } as const;

/** A token in short: what a word stands for, # for a figure, ? for what is not known. */
function short(token: Token): string {
  switch (token.is) {
    case 'figure':
      return `#${token.quantity.raw}`;
    case 'unknown':
      return `?${token.text}`;
    case 'mark':
      return token.text;
    case 'word':
      return 'as' in token.term ? token.term.as.replaceAll(' ', '+') : token.term.is;
  }
}

/** The first clause of a text, cut; words that say nothing are left out. */
function terms(text: string, publisher: Publisher = government): string {
  const [sentence] = sentencesOf(
    reportOf(`# 甲区人民政府2024年政府信息公开工作年度报告\n## 一、总体情况\n${text}`),
  ).filter(({ chapter }) => chapter === 'overview');
  const clause = sentence?.clauses[0];
  if (!clause) throw new Error(`No clause: ${text}`);
  return cut(clause, {
    year: 2024,
    publisher,
    quantitiesIn: (each) => findQuantities(each.text),
  })
    .map(short)
    .filter((token) => token !== 'filler')
    .join(' ');
}

it.each([
  ['共收到政府信息公开申请3件', 'receive application #3件'],
  ['新收申请3件', 'receive-new request #3件'],
  ['共收办依申请公开3件', 'receive application #3件'],
  ['办理政府信息公开申请3件', 'handle application #3件'],
  ['应办理3件', 'due #3件'],
  ['已办结3件', 'finish #3件'],
  ['在办结的3件中', 'finish #3件 within'],
  ['上年结转3件', 'last-year carry #3件'],
  ['2023年转入3件', 'last-year carry #3件'],
  ['3件转入2025年', '#3件 carry next-year'],
  ['3件正在办理', '#3件 pending'],
  ['仍有3件待办', 'still #3件 pending'],
  ['申请人主动撤回3件', 'withdraw #3件'],
  ['制定行政规范性文件3件', 'issue normative-documents #3件'],
  ['修订规章3部', 'amend regulations #3部'],
  ['废止3件', 'repeal #3件'],
  ['宣布失效3件', 'lapse #3件'],
  ['现行有效3件', 'in-force #3件'],
  ['作出行政许可决定3件', 'decide licensing #3件'],
  ['行政处罚3件', 'punishment #3件'],
  ['采取行政强制措施3起', 'decide coercion #3起'],
  ['收取信息处理费30元', 'charge fee #30元'],
  ['行政事业性收费3万元', 'charges #3万元'],
  ['主动公开政府信息3条', 'publish information #3条'],
  ['公示行政许可信息3条', 'publish other #3条'],
  ['报送备案规范性文件3件', 'other normative-documents #3件'],
  ['行政复议案件3件', 'review #3件'],
  ['行政诉讼3件', 'suit #3件'],
  ['此类案件3件', 'case #3件'],
  ['信息公开引发的行政争议3件', 'about appeals #3件'],
  ['未经复议直接起诉3件', 'direct-suit #3件'],
  ['复议后起诉3件', 'suit-after-review #3件'],
  ['废止文件3件', 'repeal document #3件'],
  ['受理人大代表建议3件', 'receive other #3件'],
])('%s: what is done with what', (text, expected) => {
  expect(terms(`${text}。`)).toBe(expected);
});

it.each([
  ['予以公开3件', 'granted #3件'],
  ['公开3件', 'open #3件'],
  ['部分公开3件', 'partiallyGranted #3件'],
  ['不予公开3件', 'refused* #3件'],
  ['无法提供3件', 'unavailable* #3件'],
  ['不予处理3件', 'notProcessed* #3件'],
  ['作其他处理3件', 'other* #3件'],
  ['其他原因3件', 'other.other #3件'],
  ['属于国家秘密3件', 'refused.stateSecret #3件'],
  ['法律行政法规禁止公开3件', 'refused.forbiddenByLaw #3件'],
  ['危及“三安全一稳定”3件', 'refused.safetyAndStability #3件'],
  ['涉及第三方商业秘密3件', 'refused.thirdPartyRights #3件'],
  ['内部事务信息3件', 'refused.internalAffairs #3件'],
  ['过程性信息3件', 'refused.processInformation #3件'],
  ['行政执法案卷3件', 'refused.enforcementFiles #3件'],
  ['行政查询事项3件', 'refused.administrativeInquiry #3件'],
  ['信息不存在3件', 'unavailable.notHeld #3件'],
  ['需要另行制作3件', 'unavailable.needsCreation #3件'],
  ['补正后仍不明确3件', 'unavailable.stillUnclear #3件'],
  ['属信访、举报、咨询类3件', 'notProcessed.petition #3件'],
  ['重复申请3件', 'notProcessed.repeated #3件'],
  ['要求提供公开出版物3件', 'notProcessed.publication #3件'],
  ['大量反复申请3件', 'notProcessed.excessive #3件'],
  ['重新出具已获取信息3件', 'notProcessed.reissue #3件'],
  ['逾期不补正、不再处理3件', 'other.notCorrected #3件'],
  ['逾期未缴费3件', 'other.feeUnpaid #3件'],
  ['自然人3件', 'naturalPerson #3件'],
  ['企业3件', 'commercialEnterprise #3件'],
  ['科研机构3件', 'researchInstitution #3件'],
  ['社会公益组织3件', 'socialOrganization #3件'],
  ['律师事务所3件', 'legalService #3件'],
  ['其他组织3件', 'otherOrganization #3件'],
  [
    '法人或其他组织3件',
    'commercialEnterprise+researchInstitution+socialOrganization+legalService+otherOrganization #3件',
  ],
  ['结果维持3件', 'upheld #3件'],
  ['判决驳回3件', 'dismissed #3件'],
  ['被纠错3件', 'corrected #3件'],
  ['其他结果3件', 'other #3件'],
  ['尚未审结3件', 'pending #3件'],
  ['已审结3件', 'decided #3件'],
])('%s: how it ended and for whom', (text, expected) => {
  expect(terms(`${text}。`)).toBe(expected);
});

it.each([
  ['网上3件', 'channel-online #3件'],
  ['信函3件', 'channel #3件'],
  ['当面3件', 'channel-offline #3件'],
  ['各乡镇3件', 'body #3件'],
  ['丙局3件', '?丙 body #3件'],
  ['区政府本级3件', 'own-level #3件'],
  ['全区各部门、各街道3件', 'self #3件'],
  ['区政府及各部门3件', 'self #3件'],
  ['甲区人民政府3件', 'self #3件'],
  ['我局3件', 'self #3件'],
  ['涉及征地的3件', 'topic ?征地 #3件'],
  ['作为行政复议机构3件', 'reviewer #3件'],
  ['同一申请人3件', 'person #3件'],
  ['10个工作日内3件', 'step #3件'],
  ['以区政府名义3件', 'self name #3件'],
  ['典型案例3件', 'sample #3件'],
  ['全年3件', 'this-year #3件'],
  ['截至2024年12月31日3件', 'this-year #3件'],
  ['1月1日至12月31日3件', 'this-year #3件'],
  ['去年3件', 'last-year #3件'],
  ['二〇二三年3件', 'last-year #3件'],
  ['下一年度3件', 'next-year #3件'],
  ['2020年3件', 'other-year #3件'],
  ['上半年3件', 'part #3件'],
  ['一至三季度3件', 'part #3件'],
  ['1至6月收到3件', 'part receive #3件'],
  ['9月底3件', 'part #3件'],
  ['近三年3件', 'many-years #3件'],
  ['2019年至2023年3件', 'many-years #3件'],
  ['力争3件', 'plan #3件'],
])('%s: whose and when', (text, expected) => {
  expect(terms(`${text}。`)).toBe(expected);
});

it.each([
  ['其中包括3件', 'among #3件'],
  ['具体为3件', 'namely #3件'],
  ['信息不存在等原因3件', 'unavailable.notHeld and-others #3件'],
  ['依次为3件', 'respectively #3件'],
  ['各3件', 'each #3件'],
  ['均为3件', 'all #3件'],
  ['另有3件', 'also #3件'],
  ['合计3件', 'total #3件'],
  ['其余3件', 'rest #3件'],
  ['除3件', 'except #3件'],
  ['自然人和企业3件', 'naturalPerson and commercialEnterprise #3件'],
  ['占3%', 'share #3%'],
  ['没有3件', 'none #3件'],
  ['大约3件', 'rough #3件'],
  ['均为零', 'zero'],
  ['按时3件', 'in-time #3件'],
  ['增长3%', 'up #3%'],
  ['降幅3%', 'down #3%'],
  ['增至3件', 'to #3件'],
  ['由3件', 'from #3件'],
  ['较上年3件', 'than last-year #3件'],
  ['同比3%', 'same-time #3%'],
  ['办结率3%', 'finish #3%'],
  ['公开率3%', 'disclosure #3%'],
  ['予以公开率3%', 'grant #3%'],
  ['维持率3%', 'upheld #3%'],
  ['败诉率3%', 'corrected #3%'],
  ['按时办结率3%', 'other #3%'],
])('%s: how figures belong together', (text, expected) => {
  expect(terms(`${text}。`)).toBe(expected);
});

it('reads every word alone as what it stands for', () => {
  const first = new Map<string, string>();
  for (const { term, words } of lexicon) {
    const name = JSON.stringify(term);
    for (const word of words) if (!first.has(word)) first.set(word, name);
  }
  expect(first.size).toBeGreaterThan(1500);
  const wrong = lexicon.filter(({ words }) => words.length === 0 || words.includes(''));
  expect(wrong).toEqual([]);
});

it.each([
  ['甲区人民政府', '全区3件', 'self #3件'],
  ['甲区人民政府', '区政府办公室3件', 'self #3件'],
  ['甲区人民政府', '区政府办3件', 'self #3件'],
  ['甲区人民政府', '乙县人民政府3件', '?乙县 ?民 body #3件'],
  ['甲区人民政府办公室', '全区3件', 'self #3件'],
  ['甲区人民政府办公厅', '全区3件', 'self #3件'],
  ['甲区乙局', '全区3件', 'area #3件'],
  ['甲区乙局', '乙局3件', 'self #3件'],
  ['甲区乙局', '区乙局3件', 'self #3件'],
  ['甲区乙局', '丙局3件', '?丙 body #3件'],
  ['甲区乙局', '我局3件', 'self #3件'],
  ['甲区乙局', '全局3件', 'self #3件'],
  ['甲区乙局', '办理3件', 'handle #3件'],
  ['甲区丙街道办事处', '街道综合办3件', 'self #3件'],
  ['甲区丙街道办事处', '丙街道3件', 'self #3件'],
  ['甲区丙街道办事处', '本街道3件', 'self #3件'],
  ['甲区丙街道办事处', '丁镇3件', '?丁 body #3件'],
  ['甲区丙街道办事处', '局面3件', '?局面 #3件'],
])('for %s, %s', (name, text, expected) => {
  const kind = name.endsWith('政府') ? 'government' : 'department';
  expect(terms(`${text}。`, { name, kind })).toBe(expected);
});
