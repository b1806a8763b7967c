import type pc from 'picocolors';
import { consequencesOf } from '../check/consequences';
import type { Finding } from '../check/finding';
import { byChapter } from '../check/order';
import { summarize } from '../check/summary';
import type { CheckResult } from '../check/check';
import type { Checked } from '../export/outcome';
import type { Edition, Severity } from '../schema/form';
import { chapterTitle } from '../messages/place';
import type { Speaker } from '../messages/speak';
import type { CliSay } from './voice';

const signs: Readonly<Record<Severity, string>> = { error: '✗', warning: '⚠', info: 'ℹ' };

type Colors = ReturnType<typeof pc.createColors>;

/** How the words of a report look on a terminal. */
export interface Look {
  readonly speaker: Speaker;
  readonly say: CliSay;
  readonly colors: Colors;
}

function painted(severity: Severity, text: string, colors: Colors): string {
  const colour = { error: colors.red, warning: colors.yellow, info: colors.cyan };
  return colour[severity](text);
}

function indent(lines: readonly string[], by: string): readonly string[] {
  return lines.map((line) => `${by}${line}`);
}

function findingLines(finding: Finding, edition: Edition, look: Look): readonly string[] {
  const { speaker, say, colors } = look;
  const { severity, at, equation, fixes } = finding;
  const word = `${signs[severity]} ${speaker.say(`severity.${severity}`)}`;
  const fix = fixes?.[0];
  return [
    `${painted(severity, word, colors)} ${speaker.message(finding)}${colors.dim(` [${finding.rule}]`)}`,
    ...indent(
      [
        colors.dim(speaker.place(at[0], edition)),
        ...(equation === undefined ? [] : [speaker.equation(equation)]),
        ...(fix === undefined
          ? []
          : [colors.green(say(`text.${fix.kind}`, { title: speaker.fixTitle(fix) }))]),
      ],
      '  ',
    ),
  ];
}

function relationLines({ findings, held, unsure, cut = [] }: CheckResult, look: Look): string[] {
  const { say, speaker } = look;
  const failed = findings.filter(({ equation }) => equation !== undefined).length;
  const total = held + failed;
  return [
    ...(total === 0
      ? []
      : failed === 0
        ? [say('text.allHeld', { held })]
        : [say('text.someHeld', { total, failed })]),
    ...(unsure.length === 0 ? [] : [say('text.unsure', { unsure: unsure.length })]),
    ...cut.map((rule) => speaker.cut(rule)),
  ];
}

function headLines({ file, report, result }: Checked, { say, colors }: Look): string[] {
  const { title, year, edition } = report;
  const counts = summarize(result.findings);
  const about =
    year === undefined
      ? say('text.reportWithoutYear', { edition })
      : say('text.report', { year, edition });
  const verdict =
    result.findings.length === 0
      ? colors.green(say('text.clean'))
      : say('text.counts', { ...counts });
  return [
    colors.bold(file),
    ...indent([...(title === undefined ? [] : [title.text]), about, verdict], '  '),
  ];
}

/** A checked document as lines for a terminal: what it is, then what was found, by chapter. */
export function reportLines(checked: Checked, look: Look): readonly string[] {
  const { report, result } = checked;
  const { speaker, say, colors } = look;
  const explained = consequencesOf(result.findings);
  const below = new Set([...explained.values()].flat());
  const chapters = byChapter(
    report,
    result.findings.filter((finding) => !below.has(finding)),
  );
  return [
    ...headLines(checked, look),
    ...indent(relationLines(result, look), '  '),
    ...chapters.flatMap(({ chapter, findings }) => [
      '',
      colors.bold(
        chapter === undefined
          ? speaker.say('place.opening')
          : chapterTitle(speaker.say, chapter, report.edition),
      ),
      ...findings.flatMap((finding) => {
        const its = explained.get(finding) ?? [];
        return [
          ...indent(findingLines(finding, report.edition, look), '  '),
          ...(its.length === 0
            ? []
            : [
                `    ${say('text.explains')}`,
                ...its.flatMap((one) => indent(findingLines(one, report.edition, look), '      ')),
              ]),
        ];
      }),
    ]),
    '',
  ];
}
