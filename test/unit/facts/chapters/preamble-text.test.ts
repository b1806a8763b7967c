import { isOnlyPreamble, tellsPreamble } from '../../../../src/facts/chapters/preamble-text';

describe('tellsPreamble', () => {
  it.each([
    '根据《中华人民共和国政府信息公开条例》第五十条规定，编制本报告。',
    '本报告依据国办公开办函〔2021〕30号格式编写。',
    '按照要求，现将2024年政府信息公开工作情况报告如下：',
    '所列数据的统计期限自2024年1月1日起至12月31日止。',
    '全文由总体情况、主动公开政府信息情况等六个部分组成。',
  ])('%s', (text) => {
    expect(tellsPreamble(text)).toBe(true);
  });

  it.each([
    '2024年，本局根据《条例》和年度工作要点推进政府信息公开。',
    '本局按照条例要求做好依申请公开工作，全年办结18件。',
    '全年公开统计数据36条，发布统计公报12期。',
    '编制并发布政府信息公开指南。',
  ])('not %s', (text) => {
    expect(tellsPreamble(text)).toBe(false);
  });
});

describe('isOnlyPreamble', () => {
  it('takes where to get the report and whom to ask for preamble too', () => {
    expect(
      isOnlyPreamble('按照规定编制本报告。电子版可在门户网站下载。如有疑问，请与办公室联系。'),
    ).toBe(true);
  });

  it('does not, where the work is told as well', () => {
    expect(isOnlyPreamble('按照规定编制本报告。全年公开信息236条。')).toBe(false);
  });
});
