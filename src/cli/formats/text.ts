import type { Finding } from '../../check/finding';
import { byChapter } from '../../check/order';
import { summarize } from '../../check/summary';
import type { CheckResult } from '../../check/check';
import { standingIn } from '../../export/outcome';
import type { Checked } from '../../export/outcome';
import type { Edition, Severity } from '../../schema/form';
import { chapterTitle } from '../../messages/place';
import { reasonsTranslate } from '../../messages/reasons/translate';
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

/** @param reasons what was said of it; a repair is told where it was not explained */
function findingLines(
  finding: Finding,
  edition: Edition,
  style: Style,
  {
    reasons = [],
    isExplained = false,
  }: { reasons?: readonly string[]; isExplained?: boolean } = {},
): readonly string[] {
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
        ...reasons,
        ...(fix === undefined || isExplained
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

function headLines(checked: Checked, { translate, colors }: Style): string[] {
  const { file, report, addIns = [] } = checked;
  const { title, year, edition } = report;
  const {
    findings,
    explained: { length: count },
  } = standingIn(checked);
  const counts = translate('text.counts', { ...summarize(findings) });
  const about =
    year === undefined
      ? translate('text.reportWithoutYear', { edition })
      : translate('text.report', { year, edition });
  const verdict =
    findings.length === 0
      ? colors.green(translate(count === 0 ? 'text.clean' : 'text.explainedAll', { count }))
      : count === 0
        ? counts
        : translate('text.explainedSome', { counts, count });
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
  const { findings: left, explained, refused } = standingIn(checked);
  const chapters = byChapter(report, left);
  const ofReasons = reasonsTranslate(translator.language);
  const reasonsOf = (finding: Finding): readonly string[] =>
    refused
      .filter((one) => one.finding === finding)
      .map(({ why, reason }) => colors.yellow(ofReasons(`refused.${why}`, { reason })));
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
          ...indent(
            findingLines(finding, report.edition, style, { reasons: reasonsOf(finding) }),
            '  ',
          ),
          ...(its.length === 0
            ? []
            : [
                `    ${translate('text.explains')}`,
                ...its.flatMap((one) => indent(findingLines(one, report.edition, style), '      ')),
              ]),
        ];
      }),
    ]),
    ...(explained.length === 0 ? [] : ['', colors.bold(translate('text.explained'))]),
    ...explained.flatMap(({ finding, reason }) => {
      const told = reason === '' ? ofReasons('none') : ofReasons('reason', { reason });
      const how = { reasons: [told], isExplained: true };
      return indent(findingLines(finding, report.edition, style, how), '  ');
    }),
    '',
  ];
}

/** For a person at a terminal. */
export const text = {
  hasTotal: true,
  of: 'checked',
  write: (checked: Checked, style: Style) => joined(reportLines(checked, style)),
} satisfies Format;
