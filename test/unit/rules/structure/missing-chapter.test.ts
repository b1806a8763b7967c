import { missingChapter } from '../../../../src/rules/structure/missing-chapter';
import { reportOf } from '../../../support/case';
import { fixtureText } from '../../../support/fixture-text';
import { onlyWrong } from '../../../support/verdicts';

const clean = fixtureText('clean');

function editsFor(text: string): readonly string[] {
  const fix = onlyWrong(missingChapter, reportOf(text)).fixes?.[0];
  return fix?.edits.map((edit) => edit.do) ?? [];
}

describe('the fix of a missing chapter', () => {
  it('brings the blank table along', () => {
    const text = clean.replace(/^## 四、.*\n\[表四\]\n(?: {2}.*\n)*/m, '');
    expect(editsFor(text)).toEqual(['insert-chapter', 'insert-table']);
  });

  it('leaves a table that stands without its heading alone', () => {
    expect(editsFor(clean.replace(/^## 四、.*\n/m, ''))).toEqual(['insert-chapter']);
  });

  it('is a heading where no table is due', () => {
    expect(editsFor(clean.replace(/^## 五、.*\n/m, ''))).toEqual(['insert-chapter']);
  });
});
