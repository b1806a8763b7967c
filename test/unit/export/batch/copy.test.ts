import { readFileSync } from 'node:fs';
import { annotatedCopy } from '../../../../src/export/batch/copy';
import type { CopyOf } from '../../../../src/export/batch/copy';
import { checkPackage, reportIn } from '../../../../src/export/check-package';
import { jsonChecked } from '../../../../src/export/json';
import { createTranslator } from '../../../../src/messages/translator';
import { openDocx } from '../../../../src/ooxml/package/package';
import { rulesOfReport as rules } from '../../../../src/rules/of-report';
import { rules as allRules } from '../../../../src/rules';
import { carriedReport } from '../../../support/carried-report';
import { documentOf, docxOf } from '../../../support/case';
import { fixtureFile } from '../../../support/fixture-text';

const translator = createTranslator('zh', rules);
const bytes = new Uint8Array(readFileSync(fixtureFile('003', 'word')));

function told(file: Uint8Array) {
  return jsonChecked(
    { file: 'a.docx', ...checkPackage(openDocx(file), { rules }) },
    { translator, rules },
  );
}
const { findings } = told(bytes);
const keys = findings.map(({ key }) => key);

function copyOf(more: Partial<CopyOf> = {}): Uint8Array | undefined {
  return annotatedCopy(bytes, { rules, translator, keys, given: [], adopted: [], ...more });
}

function commentsIn(file: Uint8Array | undefined): string {
  return openDocx(file ?? new Uint8Array()).xml('word/comments.xml') ?? '';
}

it('has all that was found as comments', () => {
  const comments = commentsIn(copyOf());
  expect(findings.length).toBeGreaterThan(1);
  expect(comments.match(/<w:comment /g)).toHaveLength(findings.length);
});

it('says of what was decided that it does not count, and keeps the reason with it', () => {
  const one = findings.find((finding) => finding.class === 'explain');
  const { key = '', rule = '' } = one ?? {};
  const copy = copyOf({ given: [{ key, rule, reason: '账上如此' }] });
  expect(commentsIn(copy)).toContain('账上如此');
  const again = told(copy ?? new Uint8Array()).findings.find((finding) => finding.key === key);
  expect(again?.reason).toBe('账上如此');
});

it('takes back a reason that the file has itself, where what it is for goes back', () => {
  const { key = '', rule = '' } = findings.find((finding) => finding.class === 'explain') ?? {};
  const explained = copyOf({ given: [{ key, rule, reason: '账上如此' }] }) ?? new Uint8Array();
  const back = annotatedCopy(explained, { rules, translator, keys, given: [], adopted: [key] });
  expect(commentsIn(back)).not.toContain('账上如此');
  const again = told(back ?? new Uint8Array()).findings.find((finding) => finding.key === key);
  expect(again).toBeDefined();
  expect(again?.reason).toBeUndefined();
});

it('is not made of a file in which something else is found than was told', () => {
  expect(copyOf({ keys: keys.slice(1) })).toBeUndefined();
  expect(copyOf({ keys: [...keys, 'other.key'] })).toBeUndefined();
});

it('tells what does not fit last year, too, where the file was checked with that', () => {
  const docx = (year: number, over: number, forward: number): Uint8Array =>
    docxOf(documentOf(carriedReport('云岭县财政局', year, over, forward)));
  const [now, before] = [docx(2025, 2, 1), docx(2024, 0, 3)];
  const previous = reportIn(openDocx(before));
  const by = { rules: allRules, previous };
  const { result, ...checked } = checkPackage(openDocx(now), by);
  const about = { translator: createTranslator('zh', allRules), rules: allRules };
  const found = jsonChecked({ file: 'a.docx', ...checked, result }, about).findings;
  const all = { ...about, keys: found.map(({ key }) => key), given: [], adopted: [] };
  expect(annotatedCopy(now, all)).toBeUndefined();
  expect(commentsIn(annotatedCopy(now, { ...all, previous }))).toContain('2024年报告的');
});
