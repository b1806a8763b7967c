import type { Finding } from '../../check/finding';
import { byChapter } from '../../check/order';
import { summarize } from '../../check/summary';
import type { CheckResult } from '../../check/check';
import type { Checked } from '../../export/outcome';
import type { Edition, Severity } from '../../schema/form';
import { chapterTitle } from '../../messages/place';
import { joined } from './format';
import type { Format, PaintedStyle as Style } from './format';

const signs: Readonly<Record<Severity, string>> = { error: '✗', warning: '⚠', info: 'ℹ' };

function painted(severity: Severity, text: string, colors: Style['colors']): string {
  const colour = { error: colors.red, warning: colors.yellow, info: colors.cyan };
  return colour[severity](text);
}

function indent(lines: readonly string[], by: string): readonly string[] {
  return lines.map((line) => `${by}${line}`);
}

function findingLines(finding: Finding, edition: Edition, style: Style): readonly string[] {
  const { translator, translate, colors } = style;
  const { severity, at, equation, fixes } = finding;
  const word = `${signs[severity]} ${translator.translate(`severity.${severity}`)}`;
  const fix = fixes?.[0];
  return [
    `${painted(severity, word, colors)} ${translator.message(finding)}${colors.dim(` [${finding.rule}]`)}`,
    ...indent(
      [
        colors.dim(translator.place(at[0], edition)),
        ...(equation === undefined ? [] : [translator.equation(equation)]),
        ...(fix === undefined
          ? []
          : [colors.green(translate(`text.${fix.kind}`, { title: translator.fixTitle(fix) }))]),
      ],
      '  ',
    ),
  ];
}

function relationLines({ held, failed, unsure, cut = [] }: CheckResult, style: Style): string[] {
  const { translate, translator } = style;
  const total = held + failed;
  return [
    ...(total === 0
      ? []
      : failed === 0
        ? [translate('text.allHeld', { held })]
        : [translate('text.someHeld', { total, failed })]),
    ...(unsure.length === 0 ? [] : [translate('text.unsure', { unsure: unsure.length })]),
    ...cut.map((rule) => translator.cut(rule)),
  ];
}

function headLines(
  { file, report, result, addIns = [] }: Checked,
  { translate, colors }: Style,
): string[] {
  const { title, year, edition } = report;
  const counts = summarize(result.findings);
  const about =
    year === undefined
      ? translate('text.reportWithoutYear', { edition })
      : translate('text.report', { year, edition });
  const verdict =
    result.findings.length === 0
      ? colors.green(translate('text.clean'))
      : translate('text.counts', { ...counts });
  return [
    colors.bold(file),
    ...indent([...(title === undefined ? [] : [title.text]), about, verdict], '  '),
    ...(addIns.length === 0 ? [] : [`  ${translate('text.addIns', { parts: addIns })}`]),
  ];
}

/** A checked document as lines for a terminal: what it is, then what was found, by chapter. */
function reportLines(checked: Checked, style: Style): readonly string[] {
  const { report, result } = checked;
  const { translator, translate, colors } = style;
  const chapters = byChapter(report, result.findings);
  return [
    ...headLines(checked, style),
    ...indent(relationLines(result, style), '  '),
    ...chapters.flatMap(({ chapter, findings }) => [
      '',
      colors.bold(
        chapter === undefined
          ? translator.translate('place.opening')
          : chapterTitle(translator.translate, chapter, report.edition),
      ),
      ...findings.flatMap((finding) => {
        const { consequences: its = [] } = finding;
        return [
          ...indent(findingLines(finding, report.edition, style), '  '),
          ...(its.length === 0
            ? []
            : [
                `    ${translate('text.explains')}`,
                ...its.flatMap((one) => indent(findingLines(one, report.edition, style), '      ')),
              ]),
        ];
      }),
    ]),
    '',
  ];
}

/** For a person at a terminal. */
export const text = {
  hasTotal: true,
  of: 'checked',
  write: (checked: Checked, style: Style) => joined(reportLines(checked, style)),
} satisfies Format;
