import type { zh } from './zh';

/** What the command line says in English. */
export const en: Readonly<Record<keyof typeof zh, string>> = {
  'help.usage': '[options] <{path}...>',
  'help.path': 'FILE|FOLDER',
  'help.description':
    'Checks reports on the disclosure of government information (.docx): chapters, tables, figures and text against the official form and each other.',
  'help.files': '.docx files to check; of a folder all files in it and its subfolders are checked',
  'help.titles.Usage:': 'Usage:',
  'help.titles.Arguments:': 'Arguments:',
  'help.titles.Options:': 'Options:',
  'help.format': 'output: text or json (default text)',
  'help.edition': 'edition of the form: 2019 or 2021 (default: that of the report year)',
  'help.year': 'report year (default: as the report says)',
  'help.failOn': 'exit with 1 from this severity on: error, warning, info or never (default error)',
  'help.lang': 'language: zh or en (default zh)',
  'help.rule': 'use only these rules, separated by commas; may be repeated',
  'help.noRule': 'leave out these rules, separated by commas; may be repeated',
  'help.help': 'show this help',
  'help.version': 'show the version',
  'help.after':
    'Exit status:\n  0  nothing at or above --fail-on\n  1  findings\n  2  bad usage, or a file that could not be checked (the others still are)',

  'usage.error': 'Bad usage: {message} ',
  'usage.hint': 'See --help.',
  'usage.noFiles': 'no file or folder to check was given.',
  'usage.unknownOption': 'there is no option {option}.',
  'usage.missingValue': '{option} lacks its value.',
  'usage.badValue': '{option} cannot be “{value}”; it takes {allowed}.',
  'usage.unknownRule': 'there is no rule “{rule}”.',
  'usage.near': ' Did you mean {names}?',
  'usage.rules': ' The rules are: {names}.',
  'usage.years': '{from} to {to}',
  'usage.other': '{message}',

  'text.report': 'report for {year}, edition of {edition}',
  'text.reportWithoutYear': 'year unknown, edition of {edition}',
  'text.counts': 'errors {error}  likely errors {warning}  hints {info}',
  'text.clean': 'nothing found',
  'text.allHeld': 'Relations between figures checked: {held}, all hold.',
  'text.someHeld': 'Relations between figures checked: {total}, failing: {failed}.',
  'text.unsure': 'Not checked, for blank or unreadable figures: {unsure}.',
  'text.safe': 'Can be fixed: {title}',
  'text.offer': 'Possible fix: {title}',
  'text.explains': 'Follows from it:',
  'text.unread': 'Could not be checked: {message}',
  'text.total': 'Files: {files}, checked: {read}, not checked: {unread}.',
  'text.progress': 'Checking {bar} {value}/{total}',

  'problem.not-found': 'There is no such file or folder. Check the path.',
  'problem.no-access':
    'You may not read this file. Check its permissions, or copy it to a folder of your own.',
  'problem.not-a-file':
    'This is no regular file and cannot be read. Name a .docx file or a folder instead.',
  'problem.no-documents':
    'The folder holds no .docx file. Check the path, or save the reports as .docx there.',
  'problem.unreadable':
    'The file could not be read ({reason}). Make sure no other program holds it and the disk is there, then try again.',
  'problem.unexpected':
    'The program broke down on this file ({reason}). Save it as a new .docx in Word or WPS and try again; if that does not help, send the file and this line to the developers.',
  'problem.rule-failed':
    'The rule {rule} broke down ({reason}); the others ran. Please send the file and this line to the developers.',
};
