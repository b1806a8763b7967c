import type { zh } from './zh';

/** What is said of what is put in or replaced, and of what goes with it, in English. */
export const en: Readonly<Record<keyof typeof zh, string>> = {
  'rebuild.intro': '{table} will be replaced by the official table, with its {count} figures.',
  'rebuild.figuresKept': 'Every figure is carried over.',
  'rebuild.nothingLost': 'Every figure is carried over; nothing is lost.',
  'rebuild.lost':
    'The official table has no place for these {count}, which will be removed; keep them elsewhere if you need them:',
  'rebuild.others': 'Not carried over, and gone with the old table: {others}.',
  'rebuild.loose': 'Lines that stood beside the table become part of it: {lines}.',
  'rebuild.do': 'Replace by the official table',
  'removal.others': 'Gone with this table: {others}.',
  'removal.do': 'Delete',
  'templates.intro':
    'A report has three official tables. Those that are missing can be inserted here.',
  'templates.present': 'present',
  'templates.absent': 'missing',
  'templates.boxed': 'in a text box and not checked: move it into the body',
  'templates.insert': 'Insert',
  'templates.preview': 'This blank table will be inserted:',
  'templates.noPlace':
    'No place is certain. Please add the heading of its chapter first, then check again.',
  'templates.atCursor':
    'No place is certain. Put the cursor into the text where it should go, and press “Insert at the cursor”; between two tables that touch, add an empty line first.',
  'templates.unplaced': '{tables}: {told}',
  'templates.insertAtCursor': 'Insert at the cursor',
  'newReport.heading': 'A whole report',
  'newReport.publisher': 'Full name of the authority',
  'newReport.year': 'Year of the report, such as 2025',
  'newReport.title': '{publisher}{year}年政府信息公开工作年度报告',
  'newReport.table': 'blank official table',
  'newReport.do': 'Insert the whole report',
  'other.picture': '{count} pictures',
  'other.shape': '{count} shapes or text boxes',
  'other.link': '{count} links',
  'other.field': '{count} fields',
  'other.formula': '{count} formulas',
  'other.note': '{count} footnotes or endnotes',
  'other.hidden': '{count} pieces of hidden text',
  'other.page-break': '{count} page breaks',
  'other.control': '{count} content controls',
  'other.revision': '{count} tracked changes',
  'other.comment': '{count} comments',
  'other.bookmark': '{count} bookmarks',
};
