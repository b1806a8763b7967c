import { chapterNumber } from '../../../../src/rules/structure/chapter-number';
import { reportOf } from '../../../support/case';
import { textsAfter } from '../../../support/edits';
import { fixtureText } from '../../../support/fixture-text';
import { automaticallyNumbered } from '../../../support/six-chapters';
import { onlyWrong, wrongsOf } from '../../../support/verdicts';

const clean = fixtureText('clean');

/** The headings that the rule's only fix writes. */
function mended(text: string): readonly string[] {
  const report = reportOf(text);
  const fix = onlyWrong(chapterNumber, report).fixes?.[0];
  return textsAfter(report, fix?.edits ?? []);
}

describe('the fix of a numeral', () => {
  it('changes the numeral and nothing else', () => {
    expect(mended(clean.replace('## 六、其他', '##  五 . 其他'))).toEqual([
      expect.stringMatching(/^ *六、 *其他需要报告的事项$/),
    ]);
  });

  it('sets every numeral of a run', () => {
    const text = clean.replace('## 五、', '## 四、').replace('## 六、', '## 五、');
    expect(mended(text)).toEqual(['五、存在的主要问题及改进情况', '六、其他需要报告的事项']);
  });

  it('puts a numeral where there is none', () => {
    expect(mended(clean.replace('## 四、', '## '))).toEqual([
      '四、政府信息公开行政复议、行政诉讼情况',
    ]);
  });

  it('gives topics the numerals of topics', () => {
    expect(mended(clean.replace(/^### （(.)）/gm, '### $1、'))).toEqual([
      '（一）主动公开',
      '（二）依申请公开',
      '（三）政府信息管理',
      '（四）政府信息公开平台建设',
      '（五）监督保障',
    ]);
  });
});

it('tells two wrong numerals that have nothing to do with each other apart', () => {
  const text = clean.replace('## 二、', '## 三、').replace('## 六、', '## 七、');
  expect(wrongsOf(chapterNumber, reportOf(text)).map(({ at }) => at[0].chapter)).toEqual([
    'disclosure',
    'other',
  ]);
});

it('tells neighbours that are off by different numbers apart', () => {
  const text = clean.replace('## 五、', '## 七、').replace('## 六、', '## 五、');
  expect(wrongsOf(chapterNumber, reportOf(text))).toHaveLength(2);
});

it('says nothing of the numeral of an empty heading that stands again with its text', () => {
  const text = clean.replace('## 一、总体情况', '## 三、总体情况\n## 一、总体情况');
  expect(wrongsOf(chapterNumber, reportOf(text))).toEqual([]);
});

describe('numerals that Word makes', () => {
  it('are right when they fit', () => {
    expect(wrongsOf(chapterNumber, automaticallyNumbered([]))).toEqual([]);
  });

  it('are found wrong, but no text can mend them', () => {
    const numbers = ['一、', '二、', '三、', '一、', '五、', '六、'];
    const wrong = onlyWrong(chapterNumber, automaticallyNumbered(numbers));
    expect(wrong).toMatchObject({ actual: '一、', expected: '四、', fixes: [] });
  });
});
