import type pc from 'picocolors';
import type { Finding } from '../check/finding';
import { byChapter } from '../check/order';
import { summarize } from '../check/summary';
import type { CheckResult } from '../check/check';
import type { Checked } from '../export/outcome';
import type { Edition, Severity } from '../schema/form';
import { chapterTitle } from '../messages/place';
import type { Translator } from '../messages/translator';
import type { CliTranslate } from './translate';

const signs: Readonly<Record<Severity, string>> = { error: '✗', warning: '⚠', info: 'ℹ' };

type Colors = ReturnType<typeof pc.createColors>;

/** The language and colours in which a report is told on a terminal. */
export interface TextStyle {
  readonly translator: Translator;
  readonly translate: CliTranslate;
  readonly colors: Colors;
}

function painted(severity: Severity, text: string, colors: Colors): string {
  const colour = { error: colors.red, warning: colors.yellow, info: colors.cyan };
  return colour[severity](text);
}

function indent(lines: readonly string[], by: string): readonly string[] {
  return lines.map((line) => `${by}${line}`);
}

function findingLines(finding: Finding, edition: Edition, style: TextStyle): readonly string[] {
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

function relationLines(
  { held, failed, unsure, cut = [] }: CheckResult,
  style: TextStyle,
): string[] {
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
  { translate, colors }: TextStyle,
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
export function reportLines(checked: Checked, style: TextStyle): readonly string[] {
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
