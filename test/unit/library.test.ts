import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { writeReasons } from '../../src/check/kept-reasons';
import { openFile } from '../../src/document/file/file-host';
import { annotate, check, merge } from '../../src/library';
import type { JsonChecked } from '../../src/library';
import { documentOf, docxOf } from '../support/case';
import { fixtureText } from '../support/fixture-text';
import { withoutAnnotations } from '../../src/export/annotate';

const path = join(__dirname, '../fixtures/reports/004.word.docx');
const bytes = new Uint8Array(readFileSync(path));

function contentOf(docx: Uint8Array, part: string): string {
  const content = unzipSync(docx)[part];
  if (!content) throw new Error(part);
  return strFromU8(content);
}

function checked(options: Parameters<typeof check>[1] = {}): JsonChecked {
  const result = check(bytes, options);
  if ('problem' in result) throw new Error(result.problem.code);
  return result;
}

it('checks bytes, in the language and by the rules that are asked for', () => {
  const all = checked({ file: '004.docx' });
  expect(all).toMatchObject({ file: '004.docx', year: 2022, publisher: '云岭区财政局' });
  const some = checked({ language: 'en', rules: ['blank-cell'] });
  expect(new Set(some.findings.map(({ rule }) => rule))).toEqual(new Set(['blank-cell']));
  expect(some.findings[0]?.message).toMatch(/blank/i);
  expect(some.findings.map(({ key }) => key)).toEqual(
    all.findings.filter(({ rule }) => rule === 'blank-cell').map(({ key }) => key),
  );
});

it('holds a report against that of the year before', () => {
  const [now, before] = ['2024', '2023'].map((year) =>
    docxOf(documentOf(fixtureText('clean').replaceAll('2024年', `${year}年`))),
  );
  if (!now || !before) throw new Error('none');
  const rulesOf = (result: ReturnType<typeof check>) =>
    'problem' in result ? [] : result.findings.map(({ rule }) => rule);
  expect(rulesOf(check(now))).not.toContain('copied-text');
  expect(rulesOf(check(now, { previous: before }))).toContain('copied-text');
});

it('what cannot be read has its problem, in words', () => {
  expect(check(new TextEncoder().encode('%PDF-1.7'), { file: 'a.pdf' })).toMatchObject({
    file: 'a.pdf',
    problem: { code: 'not-a-docx', message: expect.stringContaining('PDF') },
  });
});

it('an option that means nothing is refused', () => {
  expect(() => check(bytes, { rules: ['blank'] })).toThrow('There is no rule “blank”.');
  expect(() => check(bytes, { edition: '2020' })).toThrow('There is no edition 2020');
});

it('merges results, also those that went through JSON', () => {
  const result = checked({ file: 'a.docx' });
  const whole = merge([result, { ...result, file: 'b.docx' }]);
  const lines = [{ ...result, file: 'b.docx' }, result].map((one) => JSON.stringify(one));
  expect(merge(lines.map((line): unknown => JSON.parse(line)))).toEqual(whole);
  expect(whole.totals).toMatchObject({ duplicate: 1, files: 2 });
  const units = [{ name: '云岭区财政局', due: 2023 }];
  expect(merge([result], { units }).units).toMatchObject([{ status: 'wrong-year' }]);
  expect(() => merge([{ file: 'a.docx' }])).toThrow('Result 0 is none of check().');
});

it('puts some or all of the findings into a copy, and none that is not of it', () => {
  const { findings } = checked();
  const [first] = findings;
  const copy = annotate(bytes, first ? [first] : []);
  expect(contentOf(copy, 'word/comments.xml').match(/<w:comment /g)).toHaveLength(1);
  expect(contentOf(withoutAnnotations(copy), 'word/document.xml')).toBe(
    contentOf(bytes, 'word/document.xml'),
  );
  expect(() => annotate(bytes, [{ key: 'none' }])).toThrow('The document has no finding none.');
});

it('follows the reasons that a document keeps, and tells them in a copy', async () => {
  const host = openFile(bytes);
  const [key = ''] =
    checked()
      .findings.find(({ rule }) => rule === 'fee-unit')
      ?.key.split('.') ?? [];
  await host.remember(writeReasons([{ key, rule: 'fee-unit', reason: '账上如此' }]));
  const kept = host.save();
  const result = check(kept);
  const found = 'problem' in result ? [] : result.findings;
  const fee = found.filter(({ reason }) => reason !== undefined);
  expect(fee.map(({ rule, reason }) => [rule, reason])).toEqual([['fee-unit', '账上如此']]);
  expect(contentOf(annotate(kept, fee), 'word/comments.xml')).toContain('说明：账上如此');
});
