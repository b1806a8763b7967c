import type { JsonChecked, JsonUnread } from '../../contract/check';
import type { Merged, Unit } from '../../contract/merged';
import type { Dated } from '../about';
import type { Block } from '../paper/paper';
import { countFacts, findingBlocks, numbered, remarkBlocks } from '../paper/report-blocks';
import { exportTranslate, madeBy } from '../words';

/** Whom a sheet is for, and on what. */
export interface SheetOf {
  readonly name: string;
  /** as the roster has it; absent where it does not name the unit */
  readonly unit?: Unit;
  /** what was told of the file; absent where none came */
  readonly told?: JsonChecked | JsonUnread;
}

type Fact = readonly [name: string, value: string];

/** The year that a sheet is on, as far as it is known. */
export function yearOf({ unit, told }: SheetOf): number | undefined {
  return (told && 'year' in told ? told.year : undefined) ?? unit?.due;
}

function statusOf({ unit }: SheetOf, about: Dated): string {
  const translate = exportTranslate(about.translator.language);
  const status = translate(`status.${unit?.status ?? 'unmatched'}`);
  if (unit?.status === 'wrong-year' && unit.due !== undefined) {
    return translate('facts.due', { status, due: unit.due });
  }
  return unit?.status === 'duplicate'
    ? translate('facts.files', { status, files: unit.files })
    : status;
}

function headFacts(of: SheetOf, about: Dated): readonly Fact[] {
  const translate = exportTranslate(about.translator.language);
  const year = yearOf(of);
  return [
    [translate('column.unit'), of.name],
    ...(year === undefined ? [] : [[translate('column.year'), String(year)] as const]),
    ...(of.told ? [[translate('column.file'), of.told.file] as const] : []),
    [translate('column.status'), statusOf(of, about)],
  ];
}

/** What was found of the unit's figures and words only beside other reports. */
function acrossBlocks(
  { name, unit, told }: SheetOf,
  { sums, incomplete, alike }: Merged,
  about: Dated,
): readonly Block[] {
  const translate = exportTranslate(about.translator.language);
  const file = told?.file ?? '';
  const isOwn = unit?.report?.file === file;
  const messages = [
    ...sums.filter((one) => one.file === file).map(({ message }) => message),
    ...incomplete.filter((one) => isOwn && one.unit === name).map(({ message }) => message),
    ...alike.filter(({ files }) => files.includes(file)).map(({ message }) => message),
  ];
  if (messages.length === 0) return [];
  const columns = [
    { head: translate('column.number'), share: 8, align: 'center' },
    { head: translate('column.message'), share: 70 },
    { head: translate('column.reply'), share: 22 },
  ] as const;
  return [
    { is: 'heading', text: translate('section.across', { count: messages.length }) },
    { is: 'table', columns, rows: messages.map((text, at) => [String(at + 1), text]) },
  ];
}

/** What is amiss with the filing itself, where a report came. */
function filingBlocks({ unit }: SheetOf, about: Dated): readonly Block[] {
  const translate = exportTranslate(about.translator.language);
  if (unit?.status === 'wrong-year' && unit.due !== undefined) {
    return [{ is: 'text', text: translate('sheet.wrongYear', { due: unit.due }) }];
  }
  if (unit?.status !== 'duplicate') return [];
  return [{ is: 'text', text: translate('sheet.duplicate', { count: unit.files.length }) }];
}

function contentOf(of: SheetOf, merged: Merged, about: Dated): readonly Block[] {
  const translate = exportTranslate(about.translator.language);
  const { name, told } = of;
  const to: Block = { is: 'text', at: 'left', text: translate('sheet.to', { unit: name }) };
  if (told === undefined) {
    const year = String(yearOf(of) ?? '____');
    return [
      { is: 'facts', facts: headFacts(of, about) },
      to,
      { is: 'text', text: translate('sheet.missing', { year }) },
    ];
  }
  if ('problem' in told) {
    const { message } = told.problem;
    return [
      { is: 'facts', facts: headFacts(of, about) },
      to,
      { is: 'text', text: translate('sheet.unread', { message }) },
    ];
  }
  const across = acrossBlocks(of, merged, about);
  const isClean = told.findings.length === 0 && across.length === 0;
  return [
    { is: 'facts', facts: [...headFacts(of, about), ...countFacts(told, about)] },
    to,
    ...filingBlocks(of, about),
    { is: 'text', text: translate(isClean ? 'sheet.clean' : 'sheet.ask') },
    ...numbered(
      [...findingBlocks(told, about, true), ...across, ...remarkBlocks(told, about)],
      about,
    ),
  ];
}

/** The title of every sheet. */
export function sheetTitle(about: Dated): string {
  return exportTranslate(about.translator.language)('sheet.title');
}

/** A sheet for a unit: what was found in its report, what to do about it, and room to reply. */
export function sheetBlocks(of: SheetOf, merged: Merged, about: Dated): readonly Block[] {
  const translate = exportTranslate(about.translator.language);
  return [
    { is: 'title', text: sheetTitle(about) },
    ...contentOf(of, merged, about),
    { is: 'text', at: 'left', text: translate('sheet.reply') },
    { is: 'text', at: 'left', text: translate('sheet.replyDay') },
    { is: 'note', text: madeBy(about) },
  ];
}
