import type { zh } from './zh';

/** What is said in English of many reports together. */
export const en: Readonly<Record<keyof typeof zh, string>> = {
  'roster.not-a-table':
    'It is no .xlsx or .csv table. Open the roster in Excel or WPS, save it as .xlsx and try again.',
  'roster.no-units': 'It lists no unit. Name those that have to file in the column 单位.',
  'roster.no-unit-column':
    'It has no column 单位 (heads that were read: {found}). Let its first row be 单位, 上级, 类别, 应报年度; 单位 has to be there.',
  'roster.twice':
    '“{name}” is listed twice (rows {rows}), so it cannot be told whose report is whose. Remove one, or tell them apart by the body above them.',
  'roster.bad-year':
    'Row {row}: “{value}” is no year. Write four digits, such as 2024, or leave it blank.',
  'roster.circle':
    '“{name}” stands above the body that it stands under. Look through the column 上级.',

  'sum.differs':
    '{unit}: {place} is {stated}; its own and those below it come to {sum}, a difference of {difference}. Not zero: {parts}.',
  'sum.part': '{unit} {value}',
  'sum.none': 'none',
  'sum.incomplete': '{unit}: its sums were not judged, for want of the figures of {lacking}.',
  'sum.suits':
    'A suit against the reviewing body as co-defendant counts once, at the body that acted first (国办公开办函〔2016〕201号): see first whether one was counted twice.',

  'alike.group':
    '{chapter} of {count} reports is alike, some {percent}% or more word for word (figures, quotes and the words of the form aside): {names}.',
  'alike.more': '{more} more bodies',
};
