import { duplicateChapter } from '../../../../src/rules/structure/duplicate-chapter';
import { reportOf } from '../../../support/case';
import { fixtureText } from '../../../support/fixture-text';
import { onlyWrong } from '../../../support/verdicts';

const clean = fixtureText('clean');

it('points at the empty heading, wherever it stands, and removes it', () => {
  const report = reportOf(clean.replace(/^## 六、.*\n.*\n/m, '$&## 六、其他需要报告的事项\n'));
  const wrong = onlyWrong(duplicateChapter, report);
  const [, second] = report.chapters.filter(({ id }) => id === 'other');
  expect(wrong.at[0].paragraph).toBe(second?.heading.paragraph.index);
  expect(wrong.fixes).toEqual([
    {
      kind: 'offer',
      edits: [
        {
          do: 'remove-paragraph',
          paragraph: second?.heading.paragraph.index,
          was: '六、其他需要报告的事项',
        },
      ],
    },
  ]);
});

it('leaves one of several empty headings', () => {
  const report = reportOf(
    clean.replace(/^## 五、.*\n(?:[^#].*\n)*/m, '## 五、存在的主要问题及改进情况\n'.repeat(3)),
  );
  const wrong = onlyWrong(duplicateChapter, report);
  expect(wrong.at).toHaveLength(3);
  expect(wrong.fixes?.[0]?.edits).toHaveLength(2);
});
