import { checkAll } from '../../support/check-all';
import { openFlatOpc } from '../../../src/ooxml/package/package';
import { scanBody } from '../../../src/ooxml/read/scan';
import { readReport } from '../../../src/report/read';
import { documentOf, reportOf } from '../../support/case';
import { flatOpcOf } from '../../support/docx';
import { fixtureText } from '../../support/fixture-text';

const clean = fixtureText('clean');

describe('a report as a whole', () => {
  it('is whose, of which year and on which form', () => {
    expect(reportOf(clean)).toMatchObject({
      year: 2024,
      publisher: { name: '临江区民政局', kind: 'department', rank: 'county' },
      edition: '2021',
      expectedEdition: '2021',
      isEditionKnown: true,
    });
  });

  it('follows the form of its tables, whatever its year asks for', () => {
    const report = reportOf(fixtureText('clean-2019').replaceAll('2020', '2023'));
    expect(report).toMatchObject({ year: 2023, edition: '2019', expectedEdition: '2021' });
  });

  it('takes a person’s word for year and edition', () => {
    expect(reportOf(clean, { year: 2020 })).toMatchObject({ year: 2020, expectedEdition: '2019' });
    expect(reportOf(clean, { edition: '2019' })).toMatchObject({
      year: 2024,
      edition: '2021',
      expectedEdition: '2019',
    });
  });

  it('does not know which form is due where nothing tells the year', () => {
    const report = reportOf('## 一、总体情况\n正文\n[表二 2019]');
    expect(report).toMatchObject({ edition: '2019', isEditionKnown: false });
    expect(checkAll(report).findings.map(({ rule }) => rule)).not.toContain('obsolete-edition');
  });

  it('knows each table’s chapter', () => {
    const report = reportOf(clean.replace('## 四、政府信息公开行政复议、行政诉讼情况\n', ''));
    expect(report.tables.map(({ id, chapter }) => [id, chapter])).toEqual([
      ['disclosure', 'disclosure'],
      ['applications', 'applications'],
      ['reviewAndLitigation', 'applications'],
    ]);
  });

  it('reads the same from the package that Word hands over', () => {
    const opened = openFlatOpc(flatOpcOf(documentOf(clean), 'word'));
    const { findings } = checkAll(readReport(scanBody(opened)));
    expect(findings).toEqual(checkAll(reportOf(clean, { producer: 'word' })).findings);
  });

  it.each(['关于召开会议的通知\n请各单位准时参加。', '[表格]\n  姓名 | 电话\n  某人 | 1'])(
    'is not to be found in %j',
    (text) => {
      expect(() => reportOf(text)).toThrow('not-a-report');
    },
  );

  it.each([
    '## 一、总体情况\n## 二、主动公开政府信息情况',
    '[表四]',
    '# 某局2024年政府信息公开工作年度报告',
  ])('is found where %j is left of it', (text) => {
    expect(() => reportOf(text)).not.toThrow();
  });
});
