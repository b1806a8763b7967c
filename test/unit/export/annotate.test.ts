import { readFileSync } from 'node:fs';
import { passageOf } from '../../../src/check/target';
import { annotate, withoutAnnotations } from '../../../src/export/annotate';
import { createTranslator } from '../../../src/messages/translator';
import { markedIn } from '../../../src/ooxml/write/anchored-marks';
import { openDocx } from '../../../src/ooxml/package/package';
import { scanBody } from '../../../src/ooxml/read/scan';
import { readReport } from '../../../src/report/read';
import { rules } from '../../../src/rules/index';
import { checkAll } from '../../support/check-all';
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
