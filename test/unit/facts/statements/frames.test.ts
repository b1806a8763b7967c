import { subjectOf } from '../../../../src/facts/facts';
import { proseFacts } from '../../../../src/facts/prose-facts';
import type { Frame } from '../../../../src/facts/statements/frame';
import { reportOf } from '../../../support/case';
import { sumName } from './reading';

/** The first meaning of a figure, ≤ where it is a part of it, or why it is none of ours. */
function meaning({ meaning: read, quantity }: Frame): string {
  if (read.is === 'left') return `${quantity.raw} ${read.why}`;
  const sums = read.measures.map(({ readings }) => sumName(readings[0]?.refs ?? []));
  return `${quantity.raw} ${read.atMost ? '≤' : ''}${sums.join(' & ')}${read.within ? ` of ${read.within}` : ''}`;
}

function statements(text: string, title: string) {
  const report = reportOf(
    `# 甲区人民政府2024年政府信息公开工作年度报告\n## 一、总体情况\n（二）依申请公开\n（三）政府信息管理\n${title}\n${text}`,
  );
  return proseFacts(subjectOf(report)).statements.filter(({ sentence }) =>
    text.includes(sentence.text),
  );
}

function frames(text: string): readonly string[] {
  return statements(`政府信息公开申请流程规范，${text}`, '政府信息公开申请情况如下。').flatMap(
    (read) => read.frames.map(meaning),
  );
}

describe('what a figure states', () => {
  it.each([
    ['收到申请9件', '9件 newlyReceived'],
    ['新收9件', '9件 newlyReceived'],
    ['应办理9件', '9件 newlyReceived+carriedOver'],
    ['办理申请9件', '9件 total'],
    ['办结9件', '9件 total'],
    ['上年结转9件', '9件 carriedOver'],
    ['结转下年9件', '9件 carriedForward'],
    ['9件正在办理', '9件 carriedForward'],
    ['办理上年结转申请9件', '9件 ≤carriedOver'],
    ['申请人撤回9件', '9件 ≤other*'],
    ['予以公开9件', '9件 granted'],
    ['公开9件', '9件 granted'],
    ['9件予以公开', '9件 granted'],
    ['予以公开和部分公开9件', '9件 granted+partiallyGranted'],
    ['公开及部分公开9件', '9件 granted+partiallyGranted'],
    ['信息不存在9件', '9件 unavailable.notHeld'],
    ['因信息不存在无法提供9件', '9件 unavailable.notHeld'],
    ['因信息不存在等原因无法提供9件', '9件 unavailable*'],
    ['自然人申请9件', '9件 newlyReceived.naturalPerson'],
    ['予以公开自然人申请9件', '9件 granted.naturalPerson'],
    ['线上申请9件', '9件 ≤newlyReceived'],
    ['收到申请9人次', '9人次 unit'],
    ['去年收到申请9件', '9件 other-year'],
    ['上半年收到申请9件', '9件 part-of-year'],
    ['近三年收到申请9件', '9件 several-years'],
    ['计划受理申请9件', '9件 plan'],
    ['各乡镇收到申请9件', '9件 other-body'],
    ['收到举报线索9件', '9件 other-thing'],
    ['收到绿植申请9件', '9件 unknown-word'],
    ['涉及征地的9件', '9件 topic'],
    ['指导答复申请9件', '9件 other-action'],
    ['增加9件', '9件 comparison'],
    ['同一申请人申请9件', '9件 topic'],
    ['收到重复申请9件', '9件 topic'],
    ['另9件', '9件 nothing-named'],
  ])('%s', (text, expected) => {
    expect(frames(text)).toEqual([expected]);
  });

  it.each([
    ['行政复议9件', '9件 review'],
    ['行政复议维持9件', '9件 review.upheld'],
    ['行政诉讼9件', '9件 directSuit+suitAfterReview'],
    ['未经复议直接起诉9件', '9件 directSuit'],
    ['复议后起诉9件', '9件 suitAfterReview'],
    ['行政复议已审结9件', '9件 review-review.pending'],
    ['行政诉讼败诉9件', '9件 directSuit.corrected+suitAfterReview.corrected'],
    ['行政争议9件', '9件 review+directSuit+suitAfterReview'],
    ['代理行政诉讼9件', '9件 other-action'],
    ['制定行政规范性文件9件', '9件 normativeDocuments.issued'],
    ['废止规章9件', '9件 regulations.repealed'],
    ['现行有效行政规范性文件9件', '9件 normativeDocuments.inForce'],
    ['公开行政规范性文件9件', '9件 other-action'],
    ['修订行政规范性文件9件', '9件 other-action'],
    ['作出行政许可决定9件', '9件 licensing.decisions'],
    ['公示行政许可9件', '9件 other-action'],
    ['行政事业性收费9万元', '9万元 fees.amount'],
    ['行政事业性收费9项', '9项 unit'],
  ])('%s', (text, expected) => {
    expect(frames(text)).toEqual([expected]);
  });

  it.each([
    [
      '制定规章1件、行政规范性文件2件，废止3件',
      ['regulations.issued', 'normativeDocuments.issued', 'normativeDocuments.repealed'],
    ],
    ['作出行政许可1件，行政处罚2件', ['licensing.decisions', 'punishment.decisions']],
    ['予以公开、不予公开分别为1件、2件', ['granted', 'refused*']],
    ['予以公开和部分公开各1件', ['granted & partiallyGranted']],
    [
      '新收申请1件（含商业企业2件），办结3件',
      ['newlyReceived', 'newlyReceived.commercialEnterprise', 'total'],
    ],
    ['行政复议1件，其中维持2件、纠正3件', ['review', 'review.upheld', 'review.corrected']],
    [
      '1件行政复议、2件行政诉讼尚未审结',
      ['review.pending', 'directSuit.pending+suitAfterReview.pending'],
    ],
    ['新收的1件申请中，予以公开2件', ['newlyReceived', 'granted of newlyReceived']],
    [
      '网上收到申请1件、当面收到申请2件，合计3件',
      ['≤newlyReceived', '≤newlyReceived', 'newlyReceived'],
    ],
    ['其次为无法提供，有1件', ['unavailable*']],
    ['收到人大建议1件，办结2件', ['other-thing', 'other-thing']],
    ['去年，收到申请1件，答复2件', ['other-year', 'other-year']],
    ['清理行政规范性文件1件，废止2件', ['other-action', 'other-action']],
    [
      '上半年收到申请1件，答复2件；全年收到申请3件',
      ['part-of-year', 'part-of-year', 'newlyReceived'],
    ],
  ])('carries on what is left unsaid: %s', (text, expected) => {
    expect(frames(text).map((read) => read.replace(/^\S+ /, ''))).toEqual(expected);
  });
});

describe('claims', () => {
  function claims(text: string): readonly string[] {
    return statements(`政府信息公开申请流程规范，${text}`, '政府信息公开申请情况如下。').flatMap(
      (read) => read.claims.map(({ says, zero }) => `${says} ${sumName(zero)}`),
    );
  }

  it.each([
    ['未收到政府信息公开申请', ['none newlyReceived']],
    ['无结转下年申请', ['none carriedForward']],
    ['上年没有结转件', ['none carriedOver']],
    ['无上年结转和结转下年的情况', ['none carriedOver', 'none carriedForward']],
    ['未发生行政复议和行政诉讼', ['none review', 'none directSuit+suitAfterReview']],
    ['行政复议、行政诉讼均为零', ['none review', 'none directSuit+suitAfterReview']],
    ['未出现行政诉讼败诉', ['none directSuit.corrected+suitAfterReview.corrected']],
    ['未制定行政规范性文件', ['none normativeDocuments.issued']],
    ['未废止规章', ['none regulations.repealed']],
    ['未实施行政强制', ['none coercion.decisions']],
    ['无行政事业性收费', ['none fees.amount']],
    ['均已全部办结', ['all-done carriedForward']],
    ['办结率100%', ['all-done carriedForward']],
    ['行政复议1件，均获维持', ['upheld review.corrected,other,pending']],
    ['行政复议1件，已审结的均获维持', ['upheld review.corrected,other']],
    [
      '均由商业企业提出',
      [
        'only newlyReceived.naturalPerson,researchInstitution,socialOrganization,legalService,otherOrganization',
      ],
    ],
    ['全部予以公开', ['only partiallyGranted+refused*+unavailable*+notProcessed*+other*']],
    ['均为未经复议直接起诉', ['only suitAfterReview']],
  ])('%s', (text, expected) => {
    expect(claims(text)).toEqual(expected);
  });

  it.each([
    '均在法定期限内答复',
    '按时办结率100%',
    '力争办结率100%',
    '除1件结转外，均已办结',
    '均已办结，1件正在办理',
    '未收到法人提出的申请',
    '未收到举报线索',
    '线上收到申请1件，均已办结',
    '去年未收到政府信息公开申请',
    '未收取信息处理费',
    '未代理行政诉讼',
  ])('none in: %s', (text) => {
    expect(claims(text)).toEqual([]);
  });
});

describe('lists, shares and changes', () => {
  const told = (text: string): readonly string[] =>
    statements(text, '').flatMap(({ lists, shares, changes }) => [
      ...lists.map(
        ({ whole, parts }) =>
          `${whole.quantity.raw} = ${parts.map(({ quantity }) => quantity.raw).join('+')}`,
      ),
      ...shares.map(
        ({ frame, part, wholes }) =>
          `${frame.quantity.raw}: ${part?.quantity.raw ?? '-'} of ${wholes.map(({ quantity }) => quantity.raw).join('|')}`,
      ),
      ...changes.map(
        ({ frame, now, before }) =>
          `${frame.quantity.raw}: ${String(before)} → ${now.quantity.raw}`,
      ),
    ]);

  it.each([
    ['发布信息9条，其中动态5条、政策4条。', ['9条 = 5条+4条']],
    ['发布信息9条（动态5条、政策4条）。', ['9条 = 5条+4条']],
    ['发布信息9条：动态5条，政策4条。', ['9条 = 5条+4条']],
    ['发布动态5条、政策4条，共计9条。', ['9条 = 5条+4条']],
    ['发布会9场，上下半年分别为5场、4场。', ['9场 = 5场+4场']],
    ['收到来电9件，除5件咨询外，其余4件为投诉。', ['9件 = 5件+4件']],
    ['发布信息9条，其中动态5条，占55.6%。', ['55.6%: 5条 of 9条']],
    ['发布信息9条，其中动态5条（55.6%）。', ['55.6%: 5条 of 9条']],
    ['发布信息9条，比上年的6条增加3条，增长50%。', ['3条: 6 → 9条', '50%: 6 → 9条']],
    ['发布信息由上年的6条增至9条，增幅50%。', ['50%: 6 → 9条']],
    ['发布信息9条，是上年（6条）的1.5倍。', ['1.5倍: 6 → 9条']],
    ['发布信息9条，同比上升50%（2023年为6条）。', ['50%: 6 → 9条']],
    ['发布信息9条，比上年增加3条，增长50%。', ['50%: 6 → 9条']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});
