import { readFileSync } from 'node:fs';
import { passageOf } from '../../../src/check/passage';
import { annotate, withoutAnnotations } from '../../../src/export/annotate';
import { createTranslator } from '../../../src/messages/translator';
import { markedIn } from '../../../src/ooxml/write/anchored-marks';
import { openDocx } from '../../../src/ooxml/package/package';
import { scanBody } from '../../../src/ooxml/read/scan';
import { readReport } from '../../../src/report/read';
import { rules } from '../../../src/rules/index';
import { documentOf, docxOf } from '../../support/case';
import { checkAll } from '../../support/check-all';
import { mistakesIn, validator } from '../../support/validator';
import { fixtureFile, fixtureNames } from '../../support/fixture-text';

const zh = createTranslator('zh', rules);

function checked(bytes: Uint8Array) {
  const report = readReport(scanBody(openDocx(bytes)));
  return { report, findings: checkAll(report).findings };
}

/** All parts of a file as text, by name. */
function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  const opened = openDocx(bytes);
  return Object.fromEntries(
    opened.partNames.map((name) => [
      name,
      Buffer.from(opened.bytes(name) ?? new Uint8Array()).toString('latin1'),
    ]),
  );
}

const programs = ['word', 'wps', 'libreoffice'] as const;
const files = fixtureNames().flatMap((name) => programs.map((program) => ({ name, program })));

describe.each(files)('$name of $program', ({ name, program }) => {
  const bytes = new Uint8Array(readFileSync(fixtureFile(name, program)));
  const before = checked(bytes);
  const annotated = annotate(bytes, before, zh);

  it('has a comment for each finding, at its characters, and gives the same findings', () => {
    const after = checked(annotated);
    expect(after.findings).toEqual(before.findings);
    const opened = openDocx(annotated);
    const xml = opened.xml(opened.mainPart) ?? '';
    const marked = after.report.body.paragraphs.flatMap((paragraph) =>
      markedIn(xml, paragraph)
        .filter(({ is }) => is === 'comment')
        .map(({ start, end }) => ({ paragraph: paragraph.index, start, end })),
    );
    const wanted = before.findings.map(({ at: [place] }) => {
      const title = before.report.title?.paragraph ?? 0;
      const { paragraph, range } = passageOf(before.report, place) ?? { paragraph: title };
      const text = before.report.body.paragraphs.find(({ index }) => index === paragraph)?.text;
      const { start, end } = range ?? { start: 0, end: text?.length ?? 0 };
      return { paragraph, start, end };
    });
    expect(marked).toHaveLength(wanted.length);
    expect(marked).toEqual(expect.arrayContaining(wanted));
  });

  it('is as it was, part by part, once they are taken out', () => {
    expect(partsOf(withoutAnnotations(annotated))).toEqual(partsOf(bytes));
  });
});

const withPlaces = `# 某区财政局2023年政府信息公开工作年度报告
## 一、总体情况
我局全年收到申请 3件，均已已答复。
## 三、收到和处理政府信息公开申请情况
`;

function commentsIn(bytes: Uint8Array): readonly string[] {
  const xml = openDocx(bytes).xml('word/comments.xml') ?? '';
  return xml
    .split('</w:comment>')
    .slice(0, -1)
    .map((one) =>
      one
        .replace(/<\/w:p>/g, '\n')
        .replace(/<[^>]*>/g, '')
        .trim(),
    );
}

describe('what a comment says', () => {
  const bytes = docxOf(documentOf(withPlaces));
  const before = checked(bytes);

  it('is what is wrong, where, and what to do, in the language asked for', () => {
    expect(commentsIn(annotate(bytes, before, zh))).toEqual(
      expect.arrayContaining([
        '错误：“收到和处理政府信息公开申请情况”一章缺少官方表格。\n' +
          '位置：表三 › “收到和处理政府信息公开申请情况”\n建议：插入空白的官方表格（表三）',
        '错误：缺少“五、存在的主要问题及改进情况”一章。\n位置：第五章\n' +
          '建议：插入标题“五、存在的主要问题及改进情况”\n' +
          '文中没有可以标注的位置，所以批注放在这里。',
      ]),
    );
    const english = annotate(bytes, before, createTranslator('en', rules));
    expect(commentsIn(english).at(-1)).toMatch(
      /^error: .*\nPlace: Chapter 6\nTo do: .*\nThe text has no place for it/,
    );
  });

  it('names the profile that was gone by in the first of them', () => {
    const [first = '', ...others] = commentsIn(
      annotate(bytes, before, zh, { profile: '武威2025' }),
    );
    const [plain = '', ...plainOthers] = commentsIn(annotate(bytes, before, zh));
    expect(first).toBe(`${plain}\n检查方案：武威2025`);
    expect(others).toEqual(plainOthers);
  });

  it('is taken in place of what an earlier check said', () => {
    const twice = annotate(annotate(bytes, before, zh), before, zh);
    expect(partsOf(twice)).toEqual(partsOf(annotate(bytes, before, zh)));
    const [, ...fewer] = before.findings;
    const again = annotate(twice, { ...before, findings: fewer }, zh);
    expect(commentsIn(again)).toHaveLength(fewer.length);
    expect(partsOf(annotate(twice, { ...before, findings: [] }, zh))).toEqual(partsOf(bytes));
  });
});

(validator.path === undefined ? it.skip : it)('the schema is kept by a whole report', async () => {
  const bytes = new Uint8Array(readFileSync(fixtureFile('003', 'libreoffice')));
  const annotated = annotate(bytes, checked(bytes), zh);
  expect(commentsIn(annotated)).toHaveLength(checked(bytes).findings.length);
  expect(await mistakesIn(annotated)).toEqual([]);
});
