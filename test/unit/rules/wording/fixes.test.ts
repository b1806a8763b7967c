import { citation } from '../../../../src/rules/wording/citation';
import { deadline } from '../../../../src/rules/structure/deadline';
import { listNumbering } from '../../../../src/rules/structure/list-numbering';
import { preambleParts } from '../../../../src/rules/structure/preamble-parts';
import { punctuation } from '../../../../src/rules/wording/punctuation';
import { repeatedWord } from '../../../../src/rules/wording/repeated-word';
import { reportingPeriod } from '../../../../src/rules/structure/reporting-period';
import { templateResidue } from '../../../../src/rules/wording/template-residue';
import { titleForm } from '../../../../src/rules/structure/title-form';
import { yearMismatch } from '../../../../src/rules/wording/year-mismatch';
import { afterFix, documentWith } from './after-fix';

describe('a citation', () => {
  const fixed = (preamble: string) => afterFix(documentWith({ preamble }), citation);
  const notice = '《关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》';

  it.each(['国办发〔2021〕30号', '国办公开办函【2021】30号', '国办公开办函 [2021] 30 号'])(
    'gets its number in place of %s',
    (number) => {
      expect(fixed(`依据${notice}（${number}）编制。`)).toEqual([
        `依据${notice}（国办公开办函〔2021〕30号）编制。`,
      ]);
    },
  );

  it('gets title and number where both are of the notice of 2019', () => {
    expect(
      fixed('依据《关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）编制。'),
    ).toEqual([
      '依据《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）编制。',
    ]);
  });

  it('keeps words that stand in no title marks', () => {
    expect(fixed('依据关于政府信息公开工作年度报告有关事项的通知编制。')).toEqual([]);
  });
});

describe('punctuation', () => {
  const fixed = (other: string) => afterFix(documentWith({ other }), punctuation);

  it.each([
    ['没有收费,也没有减免;详见附件(目录).', '没有收费，也没有减免；详见附件（目录）。'],
    ['没有收费, 也没有减免。', '没有收费，也没有减免。'],
    ['没有收费。。也没有减免，，', '没有收费。也没有减免，'],
    ['没有收费，。', '没有收费。'],
    ['共1,234件(含12件),网址:http://a.cn/b,c。', '共1,234件（含12件），网址：http://a.cn/b,c。'],
    ['附件（目录)见后。', '附件（目录）见后。'],
  ])('%s', (written, expected) => {
    expect(fixed(written)).toEqual([expected]);
  });
});

describe('a list', () => {
  const fixed = (other: string) => afterFix(documentWith({ other }), listNumbering);

  it.each([
    ['一是公开。二是更新。二是审核。三是培训。', ['一是公开。二是更新。三是审核。四是培训。']],
    ['材料有①目录；①指南；②年报。', ['材料有①目录；②指南；③年报。']],
    ['包括：（一）目录；（二）指南；（四）年报。', ['包括：（一）目录；（二）指南；（三）年报。']],
    ['第一，公开；第三，更新。', ['第一，公开；第二，更新。']],
    ['如下：\n1.公开。\n2.更新。\n2.审核。\n3.培训。', ['3.审核。', '4.培训。']],
    ['（一）收费\n没有收费。\n（一）减免\n没有减免。', ['（二）减免']],
  ])('%s', (written, expected) => {
    expect([...fixed(written)].sort()).toEqual(expected);
  });
});

describe('a doubled word', () => {
  it.each([
    ['没有其他情况情况。', '没有其他情况。'],
    ['服务服务服务群众。', '服务群众。'],
    ['完善信息公开信息公开工作。', '完善信息公开工作。'],
  ])('%s', (written, expected) => {
    expect(afterFix(documentWith({ other: written }), repeatedWord)).toEqual([expected]);
  });
});

describe('a year', () => {
  it('is set at both ends of the period', () => {
    const preamble = '统计期限为2022年1月1日至2022年12月31日。';
    expect(afterFix(documentWith({ preamble }), yearMismatch)).toEqual([
      '统计期限为2023年1月1日至2023年12月31日。',
    ]);
  });

  it('is set once where the second end says none', () => {
    const preamble = '统计期限为2022年1月1日至12月31日。';
    expect(afterFix(documentWith({ preamble }), yearMismatch)).toEqual([
      '统计期限为2023年1月1日至12月31日。',
    ]);
  });

  it.each([
    ['现编制二〇二二年度报告。', '现编制二〇二三年度报告。'],
    ['现编制２０２２年度报告。', '现编制２０２３年度报告。'],
  ])('is written like the one it replaces: %s', (preamble, expected) => {
    expect(afterFix(documentWith({ preamble }), yearMismatch)).toEqual([expected]);
  });

  it('is set in the title where all else agrees', () => {
    const preamble = '现编制2022年度报告。统计期限为2022年1月1日至2022年12月31日。';
    expect(afterFix(documentWith({ preamble }), yearMismatch)).toEqual([
      '甲区财政局2022年政府信息公开工作年度报告',
    ]);
  });

  it('is set in a date that lies before the report’s end', () => {
    const closing = '> 甲区财政局\n> 2023年1月10日';
    expect(afterFix(documentWith({ closing }), deadline)).toEqual(['2024年1月10日']);
  });
});

describe('a period', () => {
  const fixed = (preamble: string) => afterFix(documentWith({ preamble }), reportingPeriod);

  it.each([
    ['统计期限为20231月1日至2023年12月31日。', '统计期限为2023年1月1日至2023年12月31日。'],
    ['统计期限为2023年1月1日至2023年12月30日。', '统计期限为2023年1月1日至2023年12月31日。'],
    ['统计期限为2023.01.01—2023.12.30。', '统计期限为2023.01.01—2023.12.31。'],
    ['统计期限为2022年1月1日至2023年12月31日。', '统计期限为2023年1月1日至2023年12月31日。'],
    ['统计期限为2023年1月1日至同年11月30日。', '统计期限为2023年1月1日至同年12月31日。'],
  ])('%s', (written, expected) => {
    expect(fixed(written)).toEqual([expected]);
  });

  it('is left to the author where its months have no days', () => {
    expect(fixed('统计期限为2023年1月至11月。')).toEqual([]);
  });
});

describe('the parts of the preamble', () => {
  const fixed = (preamble: string) => afterFix(documentWith({ preamble }), preambleParts);
  const four = '总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况';
  const appeals = '政府信息公开行政复议、行政诉讼情况';

  it('get the one that is absent at its place', () => {
    expect(
      fixed(`全文由${four}、存在的主要问题及改进情况、其他需要报告的事项六部分组成。`),
    ).toEqual([
      `全文由${four}、${appeals}、存在的主要问题及改进情况、其他需要报告的事项六部分组成。`,
    ]);
  });

  it('get the first one, and their count', () => {
    expect(
      fixed(
        `全文包括主动公开政府信息情况、收到和处理政府信息公开申请情况、${appeals}、存在的主要问题及改进情况、其他需要报告的事项5部分。`,
      ),
    ).toEqual([`全文包括${four}、${appeals}、存在的主要问题及改进情况、其他需要报告的事项6部分。`]);
  });
});

describe('a title', () => {
  it.each([
    ['甲区财政局2023年度政府信息公开工作年度报告', '甲区财政局2023年政府信息公开工作年度报告'],
    ['甲区财政局2023年 度政府信息公开工作年度报告', '甲区财政局2023年 政府信息公开工作年度报告'],
    ['甲区财政局2023年政务公开年报', '甲区财政局2023年政府信息公开工作年度报告'],
    ['2023年政府信息公开工作报告', '2023年政府信息公开工作年度报告'],
  ])('%s', (title, expected) => {
    expect(afterFix(documentWith({ title }), titleForm)).toEqual([expected]);
  });
});

describe('what a template left', () => {
  it('goes alone out of a sentence', () => {
    const other = '本年度未收费。（此处填写收费情况）';
    expect(afterFix(documentWith({ other }), templateResidue)).toEqual(['本年度未收费。']);
  });
});
