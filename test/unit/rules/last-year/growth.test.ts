import type { Report } from '../../../../src/report/model';
import { createTranslator } from '../../../../src/messages/translator';
import { rules } from '../../../../src/rules/index';
import { checkAll } from '../../../support/check-all';
import { cityReport, cityYears } from './city-years';

function cityOf2024(words: string): Report {
  return cityReport({
    ...cityYears[2024],
    says: `全年共收办政府信息公开申请2631件，${words}。`,
  });
}

const last = cityReport(cityYears[2023]);

it('finds nothing in a city’s two reports but the change of all that was due', () => {
  const report = cityOf2024('同比增长1.05%');
  const { findings } = checkAll(report, last);
  const alone = checkAll(report).findings.map(({ key }) => key);
  const found = findings.filter(({ key }) => !alone.includes(key));
  expect(found).toMatchObject([{ rule: 'growth-rate', actual: '1.05', expected: '1.08' }]);
  const [only] = found;
  const told = only && createTranslator('zh', rules).message(only);
  expect(told).toContain('2603→2631');
  expect(told).toContain('2500→2510');
});

it.each(['同比增长1.08%', '同比增长0.4%', '同比增长0.40%', '比上年增加28件', '比上年增加10件'])(
  'takes %s for right, as one of the readings fits',
  (words) => {
    const { findings } = checkAll(cityOf2024(words), last);
    expect(findings.filter(({ rule }) => rule === 'growth-rate')).toEqual([]);
  },
);
