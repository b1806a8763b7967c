import type { Catalogue } from './catalogue';

/** Every sentence of the surfaces in English; labels of the official form stay as printed. */
export const en: Catalogue = {
  listSeparator: ', ',
  numerals: '123456',

  'severity.error': 'error',
  'severity.warning': 'warning',
  'severity.info': 'info',

  'place.separator': ' › ',
  'place.whole': 'whole report',
  'place.chapter': 'Chapter {numeral}',
  'place.chapterTitle': 'Chapter {numeral}: {title}',
  'place.opening': 'Title and preamble',
  'place.table': 'Table {numeral}',
  'place.text': '“{text}”',

  'equation.plus': ' + ',
  'equation.minus': ' − ',
  'equation.equal': ' = ',
  'equation.unequal': ' ≠ ',
  'equation.less': ' < ',
  'equation.atLeast': ' ≥ ',
  'equation.difference': ', {difference} apart',
  'equation.restZero': ' (all other {lines} are 0)',
  'equation.allZero': ' (all {lines} are 0)',
  'equation.rows': 'rows',
  'equation.columns': 'columns',
  'equation.terms': 'terms',

  'fix.separator': ', ',
  'fix.set': 'change to “{now}”',
  'fix.setMany': 'change {count} places',
  'fix.delete': 'delete “{was}”',
  'fix.clear': 'clear',
  'fix.insert': 'add “{now}”',
  'fix.fill': 'fill in {now}',
  'fix.fillMany': 'fill {now} into {count} cells',
  'fix.split-paragraph': 'start a new paragraph',
  'fix.remove-paragraph': 'delete this paragraph',
  'fix.removeMany': 'delete {count} paragraphs',
  'fix.remove-table': 'delete this table',
  'fix.insert-paragraph': 'insert a paragraph: “{text}”',
  'fix.insert-topics': 'insert the subheadings {topics}',
  'fix.insertChapter': 'insert the heading “{chapter}”',
  'fix.insert-table': 'insert the blank official table ({table})',
  'fix.rebuild-table': 'rebuild {table} as in the official form, keeping its figures',
  'fix.move-table': 'move {table} to {chapter}',
  'fix.move-chapter': 'move {chapter} to its place',

  'problem.not-a-docx':
    'This is not a .docx file. Open the original in Word or WPS, save it as .docx and check that.',
  'problem.otherKind':
    'This is {kind}, no .docx file. Open the original report in Word or WPS, save it as .docx and check that.',
  'problem.kinds.pdf': 'a PDF',
  'problem.kinds.html': 'a web page',
  'problem.kinds.rtf': 'an RTF file',
  'problem.kinds.xml': 'an XML file',
  'problem.kinds.image': 'a picture',
  'problem.kinds.xls': 'a workbook',
  'problem.kinds.ppt': 'a presentation',
  'problem.kinds.ofd': 'an OFD file',
  'problem.kinds.odt': 'an ODT file',
  'problem.legacy-doc':
    'This is an older Word or WPS format (.doc, .wps). Open it in Word or WPS, save it as .docx and check that.',
  'problem.password-protected':
    'A password is needed to open this file. Open it in Word or WPS, remove the password, save, and check again.',
  'problem.damaged-zip':
    'The file is damaged and cannot be unpacked. Download or copy it again; if that does not help, let Word or WPS repair it and save a new .docx.',
  'problem.damaged-xml':
    'The inside of the file is damaged. Open it in Word or WPS, save a new .docx and check that.',
  'problem.no-main-part':
    'The file holds no text and may be no Word document. Make sure it is the right one, save it as .docx in Word or WPS and check that.',
  'problem.too-big':
    'The file is too big or too complex and was not opened, to be safe. Save the report as a file of its own, shrink or remove large pictures, and check again.',
  'problem.not-a-report':
    'No title, chapter or table of an annual report was found. Make sure this is a report on the disclosure of government information.',
  'problem.not-found': 'There is no such file or folder. Check the path.',
  'problem.no-access':
    'You may not read this file. Check its permissions, or copy it to a folder of your own.',
  'problem.empty-file': 'The file is empty (0 bytes). Download or copy it again.',
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
  'text.counts': 'errors {error}  warnings {warning}  info {info}',
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
};
