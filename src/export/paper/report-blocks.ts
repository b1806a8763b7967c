import type { JsonChecked, JsonFinding, JsonUnfollowed } from '../../contract/check';
import { tableName } from '../../messages/place';
import { tableIds } from '../../schema/form';
import type { About } from '../about';
import { unfollowedReasons } from '../unfollowed';
import { exportTranslate, profileName } from '../words';
import type { Block, PaperColumn } from './paper';

/** What is to be done about findings: those that may be explained are told apart once they were. */
const groups = ['mend', 'explain', 'explained'] as const;
type Group = (typeof groups)[number];

function groupOf({ class: its, reason }: JsonFinding): Group {
  return its === 'explain' && reason !== undefined ? 'explained' : its;
}

function whatIsWrong(
  { message, equation, explains = [] }: JsonFinding,
  unfollowed: string | undefined,
  about: About,
): string {
  const translate = exportTranslate(about.translator.language);
  const consequences = explains.map((one) =>
    translate('message.explains', { place: one.place.label, equation: one.equation ?? '' }).trim(),
  );
  return [
    message,
    ...(equation === undefined ? [] : [equation]),
    ...consequences,
    ...(unfollowed === undefined ? [] : [unfollowed]),
  ].join('\n');
}

function whatToDo(finding: JsonFinding, about: About): string {
  const translate = exportTranslate(about.translator.language);
  const { fix, expected, class: its } = finding;
  if (fix !== undefined) return translate(`todo.${fix.kind}`, { title: fix.title });
  if (expected !== undefined) return translate('todo.expected', { expected });
  return translate(`todo.${its}`);
}

/** The findings by class as tables, each under its heading; numbered through. */
export function findingBlocks(
  report: JsonChecked,
  about: About,
  hasReplies: boolean,
): readonly Block[] {
  const { findings } = report;
  const unfollowed = unfollowedReasons(report, about);
  const translate = exportTranslate(about.translator.language);
  const used = groups.filter((group) => findings.some((one) => groupOf(one) === group));
  let number = 0;
  return used.flatMap((group): readonly Block[] => {
    const own = findings.filter((one) => groupOf(one) === group);
    const last: readonly PaperColumn[] =
      group === 'explained'
        ? [{ head: translate('column.reason'), share: 22 }]
        : hasReplies
          ? [{ head: translate('column.reply'), share: 22 }]
          : [];
    const columns: readonly PaperColumn[] = [
      { head: translate('column.number'), share: 8, align: 'center' },
      { head: translate('column.severity'), share: 8, align: 'center' },
      { head: translate('column.place'), share: 20 },
      { head: translate('column.message'), share: 37 },
      { head: translate('column.todo'), share: 20 },
      ...last,
    ];
    const rows = own.map((finding) => {
      number += 1;
      return [
        String(number),
        about.translator.translate(`severity.${finding.severity}`),
        finding.place.label,
        whatIsWrong(finding, unfollowed.get(finding.key), about),
        whatToDo(finding, about),
        finding.reason ?? '',
      ];
    });
    const heading = translate(`section.${group}`, { count: own.length });
    return [
      { is: 'heading', text: heading },
      { is: 'table', columns, rows },
    ];
  });
}

/** How many findings of each severity and class a report has, and how its relations fared. */
export function countFacts(
  { summary, findings, relations, figures }: JsonChecked,
  about: About,
): readonly (readonly [name: string, value: string])[] {
  const translate = exportTranslate(about.translator.language);
  const count = (group: Group): number => findings.filter((one) => groupOf(one) === group).length;
  const classes = {
    mend: count('mend'),
    explain: count('explain'),
    explained: count('explained'),
  };
  const missing = tableIds.filter((id) => figures[id] === undefined);
  const names = missing.map((id) => tableName(about.translator.translate, id));
  const facts: readonly (readonly [string, string])[] = [
    [translate('facts.findings'), translate('counts', summary)],
    [translate('facts.classes'), translate('classes', classes)],
    [translate('facts.relations'), translate('relations', relations)],
    [translate('column.profile'), profileName(about)],
  ];
  if (names.length === 0) return facts;
  const separator = about.translator.translate('listSeparator');
  return [...facts, [translate('facts.missingTables'), names.join(separator)]];
}

/** Reasons that somebody gave, and that do not hold; none where there are none. */
function reasonBlocks(
  heading: string,
  reasons: readonly JsonUnfollowed[],
  { translator }: About,
): readonly Block[] {
  if (reasons.length === 0) return [];
  const translate = exportTranslate(translator.language);
  const columns = [
    { head: translate('column.place'), share: 30 },
    { head: translate('column.name'), share: 30 },
    { head: translate('column.reason'), share: 40 },
  ];
  const rows = reasons.map(({ rule, place, reason }) => [
    place.label,
    translator.ruleName(rule),
    reason,
  ]);
  return [
    { is: 'heading', text: heading },
    { is: 'table', columns, rows },
  ];
}

/** What else is told of a report: reasons that do not hold, and what stands in no finding. */
export function remarkBlocks(
  { lapsed = [], refused = [], cut = [], addIns = [] }: JsonChecked,
  about: About,
): readonly Block[] {
  const translate = exportTranslate(about.translator.language);
  const more = [
    ...cut.map(({ message }) => message),
    ...(addIns.length === 0 ? [] : [translate('message.addIns', { parts: addIns })]),
  ];
  return [
    ...reasonBlocks(translate('section.lapsed', { count: lapsed.length }), lapsed, about),
    ...reasonBlocks(translate('section.refused', { count: refused.length }), refused, about),
    ...(more.length === 0 ? [] : [{ is: 'heading', text: translate('section.more') } as const]),
    ...more.map((text): Block => ({ is: 'text', text })),
  ];
}

/** Numbers the headings of a paper: 一、 and so on. */
export function numbered(blocks: readonly Block[], about: About): readonly Block[] {
  const translate = exportTranslate(about.translator.language);
  let at = 0;
  return blocks.map((block) => {
    if (block.is !== 'heading') return block;
    const numeral = translate('numerals').charAt(at);
    at += 1;
    return { ...block, text: translate('heading', { numeral, title: block.text }) };
  });
}
