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
  'help.format':
    'text, json, ndjson: a line of JSON for each report as it is ready, csv: a finding a line for spreadsheets, html: a page to be printed, sarif, or explain: how the figures of each sentence are read (default text)',
  'help.jsonVersion':
    'version of the JSON: 1 or 2 (default 2, with the tables’ figures, kind and level of the publisher, and more)',
  'help.edition': 'edition of the form: 2019 or 2021 (default: that of the report year)',
  'help.year': 'report year (default: as the report says)',
  'help.annotate':
    'put a copy of each report into this folder, with the findings as comments; the reports stay as they are',
  'help.results':
    'what is named are no reports but results of earlier checks, as --format ndjson writes them (- for standard input): nothing is checked, but all is merged and exported',
  'help.units':
    'the roster (.xlsx or .csv with the columns unit, parent, category, year): who has filed, and whether sums over those below a body close',
  'help.profile':
    'a profile (JSON): deadlines, length, what reports have to tell of, severity and class of rules, the roster; by default report-check.json in the current folder',
  'help.previous':
    'last year’s reports (file or folder): finds for each report the one of the same body of the year before, and holds figures carried over, documents in force, growth and text against it',
  'help.alike':
    'compare chapters one, five and six of the reports with each other and tell which are copies; the JSON has sketches, too, to be compared with --results later',
  'help.reasons':
    'JSON file with the reasons why findings are as they should be (default: .reasons.json in or beside the folder of the reports)',
  'help.output': 'write to this file instead of the screen; none that is checked',
  'help.cache':
    'keep what is told of each file in this folder; a file that has not changed is not checked again',
  'help.jobs': 'how many are checked at a time (default: as many as there are cores)',
  'help.merged': 'write what all reports come to together to this file, as JSON',
  'help.ledger': 'a workbook (.xlsx) of units, findings, rules and figures goes to this file',
  'help.sheets': 'a sheet for each unit (.docx and printable .html) goes to this folder',
  'help.bulletin':
    'a draft of a bulletin (.docx) goes to this file, with blanks where a person decides',
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
  'usage.range': '{from} to {to}',
  'usage.file': 'a file',
  'usage.folder': 'a folder',
  'usage.other': '{message}',

  'annotate.overwriting':
    'Nothing was checked: an annotated copy would be written over {file}, which is to be checked. Give --annotate another folder, which is not in one that is checked.',
  'annotate.no-folder':
    'Nothing was checked: copies cannot be written to {folder} ({reason}). Give --annotate another folder.',

  'results.other':
    '{path}, line {line}, is no result of --format ndjson. Check the file; what --json-version 1 tells cannot be merged.',
  'results.none':
    'Nothing was merged: there are no results in {paths}. See whether the checks before it were done.',
  'results.unchecked':
    'Nothing was merged: --results merges earlier results alone, and does not go with {option}. Use {option} where reports are checked.',
  'results.again': 'Results that were there before, the very same, count once ({count}): {files}.',
  'results.unreadable':
    'The results in {path} cannot be read ({reason}). Check the path and who may read it.',

  'previous.unusable': 'Nothing was checked: last year’s reports {path}: {message}',
  'previous.same-year':
    'Nothing was checked: --previous names reports of the same year as those to be checked: {files}. Name those of the year before.',
  'previous.unread': 'Last year’s report {file} was not read: {message}',
  'previous.total': 'Held against last year’s: {paired}; not: {others}.',
  'previous.none': 'No report of last year was found for {files}.',
  'previous.several':
    '{file} was not held against last year’s: it may be any of {files}. Leave only one of them.',
  'previous.asked':
    '{file} was not held against last year’s: there is none of that name, but the body may have been renamed: {files}. If it was, check this report alone and name that one for --previous.',
  'previous.left.same-year':
    'Of the same year as what is checked, so not taken for last year’s: {files}.',
  'previous.left.other-year': 'Not of the year before, so not used: {files}.',
  'previous.left.no-year': 'Of no year that can be read, so not taken for last year’s: {files}.',
  'previous.left.no-publisher':
    'Of no body that can be read, so not taken for last year’s: {files}.',
  'previous.left.no-match':
    'Last year’s reports that were not used, as none of the same body is checked ({count}): {files}. See whether one is missing, or a body was renamed.',

  'profile.refused': 'Nothing was checked: the profile {path}: {message}',
  'profile.unreadable':
    'Nothing was checked: the profile {path} cannot be read ({reason}). Check the path and who may read it.',

  'units.refused': 'Nothing was checked: the roster {path}: {message}',
  'units.total':
    'The roster has {due} bodies: {filed} filed, {missing} missing, {duplicate} filed twice, {wrongYear} for another year, {unread} not read.',
  'units.missing': 'Missing: {names}.',
  'units.duplicate': 'Filed twice: {names}.',
  'units.wrong-year': 'For another year: {names}.',
  'units.unread': 'Not read: {names}.',
  'units.stray':
    'The roster does not name “{parent}”, so the {count} units below it are in no sum. Look through the column 上级.',
  'units.unmatched': 'Of no body on the roster: {file}.',

  'export.overwriting':
    'Nothing was checked: what is written to {path} would replace {file}, which is to be read. Name another file for {option}.',
  'export.twice':
    'Nothing was checked: {option} and {other} would both write {path}. Give each a file of its own.',
  'export.amongReports':
    'Nothing was checked: what goes to {folder} could overwrite {file}, which is to be checked. Give {option} another folder.',
  'export.failed':
    '{path} was not written ({reason}). Make sure that the disk has room, that the folder can be written to and that no other program has the file open; then try again.',

  'cache.failed':
    'Results could not be kept in {folder} ({reason}); the check goes on, and files are checked anew the next time. See that the disk has room and the folder can be written to, or name another one for --cache.',

  'files.more': '{more} more',
  'sheets.ofNobody':
    'Files that cannot be read, nor is it known whose they are, have no sheet ({count}): {files}. Find out who sent them, and ask for them again; the ledger lists them, too.',

  'system.absent': 'it is not there',
  'system.denied': 'permission denied',
  'system.read-only': 'the disk is read-only',
  'system.full': 'the disk is full',
  'system.folder': 'it is a folder',
  'system.file-in-path': 'a file stands where a folder should be',
  'system.in-use': 'another program uses it',
  'system.long-name': 'its name is too long',

  'reasons.bad': 'Nothing was checked: the reasons in {path} cannot be followed. {why}',
  'reasons.unreadable': 'It cannot be read ({reason}).',
  'reasons.notJson': 'It is no JSON: {reason}.',
  'reasons.entry': 'entry {number} {name}',
  'reasons.unknown': 'In {where} there is no such thing as “{key}”.',
  'reasons.known': 'There may be {names}.',
  'reasons.wrong': 'Missing or not as it should be: {where}.',
  'reasons.whole': 'the whole file',
  'reasons.lost': '{path}: entry {number} was of no use, as there is no file {file}.',
  'reasons.unused':
    '{path}: {count} entries were of no use, as no report of that unit and year was checked: {entries}. Check name and year.',
  'reasons.more': '{more} more',
  'reasons.ofUnit': 'entry {number} ({whose})',
  'reasons.noReport': 'Entry {number} does not say of which report it is: give file or unit.',
  'reasons.noFinding': 'Entry {number} does not say of which finding it is: give key or place.',
  'reasons.noRule': 'Entry {number}: there is no rule “{rule}”.',

  'explain.fits': '{figure}: agrees with {against}',
  'explain.differs': '{figure}: differs from {against}',
  'explain.no-table': '{figure}: {against}; there is no table to hold it against',
  'explain.rough': '{figure}: {against}; a rough figure is not compared',
  'explain.share': '{figure}: a share, held against part and whole of the sentence or the table',
  'explain.part': '{figure}: held against the sum of the parts beside it',
  'explain.change': '{figure}: held against the figures of both years in the sentence',
  'explain.claim': '“{words}”: {against} should be 0',
  'explain.left': '{figure}: not compared, {why}',
  'explain.why.other-year': 'it is of another year',
  'explain.why.part-of-year': 'it is of a part of the year',
  'explain.why.several-years': 'it is of several years',
  'explain.why.plan': 'it is a plan',
  'explain.why.other-body': 'it is of another body, or of one part ({word})',
  'explain.why.channel': 'it is of one channel ({word})',
  'explain.why.part': 'it is part of another figure',
  'explain.why.topic': 'it is of one subject',
  'explain.why.other-thing': 'it counts nothing that the tables have',
  'explain.why.other-action': 'what was done is nothing that the tables count',
  'explain.why.unknown-word': 'the word “{word}” is not known',
  'explain.why.nothing-named': 'nothing says what it counts',
  'explain.why.unit': 'its unit is none of the tables’',
  'explain.why.comparison': 'it is a change',
  'explain.total':
    '{all} quantities: {understood} understood, {left} left out with a reason, {unknown} not understood.',

  'text.addIns':
    'The file tells which Word add-ins were open in it ({parts}). Before it is published, remove “Task Pane Add-ins” under File > Info > Inspect Document.',
  'text.report': 'report for {year}, edition of {edition}',
  'text.reportWithoutYear': 'year unknown, edition of {edition}',
  'text.counts': 'errors {error}  likely errors {warning}  hints {info}',
  'text.clean': 'nothing found',
  'text.explainedAll': 'all {count} findings are explained',
  'text.explainedSome': '{counts}, {count} explained',
  'text.explained': 'Explained',
  'text.allHeld': 'Relations between figures checked: {held}, all hold.',
  'text.someHeld': 'Relations between figures checked: {total}, failing: {failed}.',
  'text.unsure': 'Not checked, for blank or unreadable figures: {unsure}.',
  'text.safe': 'Can be fixed: {title}',
  'text.offer': 'Possible fix: {title}',
  'text.explains': 'Follows from it:',
  'text.unread': 'Could not be checked: {message}',
  'text.total': 'Files: {files}, checked: {read}, not checked: {unread}.',
  'text.profile': 'Profile: {name}.',
  'text.copies': 'Annotated copies: {count}, in {folder}.',
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
  'problem.copy-failed':
    'The annotated copy {copy} could not be written ({reason}). Make sure that the disk has room, the folder can be written to and no other program has the file open, then try again.',
  'problem.rule-failed':
    'The rule {rule} broke down ({reason}); the others ran. Please send the file and this line to the developers.',
};
