import { preamblePlace } from '../../../../src/rules/structure/preamble-place';
import { reportOf } from '../../../support/case';
import { fixtureText } from '../../../support/fixture-text';
import { onlyWrong, wrongsOf } from '../../../support/verdicts';

it('offers to move the paragraph to above the heading, word for word', () => {
  const text = '根据《条例》第五十条的规定，编制本报告。';
  const report = reportOf(fixtureText('clean').replace('## 一、总体情况\n', `$&${text}\n`));
  const heading = report.chapters[0]?.heading.paragraph.index ?? 0;
  expect(onlyWrong(preamblePlace, report).fixes?.[0]?.edits).toEqual([
    { do: 'move-paragraph', paragraph: heading + 1, was: text, before: heading },
  ]);
});

it('leaves a chapter that holds nothing else to the rule that calls it empty', () => {
  const text = fixtureText('clean').replace(
    /^## 一、[^]*?(?=^## 二、)/m,
    '## 一、总体情况\n根据《条例》第五十条的规定，编制本报告。\n',
  );
  expect(wrongsOf(preamblePlace, reportOf(text))).toEqual([]);
});
