import type { zh } from './zh';

/** Every sentence of the pane in English. */
export const en: Readonly<Record<keyof typeof zh, string>> = {
  title: 'Report Check',
  check: 'Check report',
  recheck: 'Check again',
  checking: 'Checking…',
  writing: 'Changing the document…',
  writingSome: 'Writing {done} of {total}…',
  remarking: 'Working on comments…',
  stale:
    'The document has changed. These results may be out of date; it is checked again when you pause.',
  textOnly:
    'Word did not give the whole content: merged cells, automatic numbers and pictures were not checked.',
  year: 'Report for {year}',
  yearGiven: 'Report for {year} (as you said)',
  yearUnknown: 'year unknown',
  publisherUnknown: 'authority not found',
  edition: 'edition of {edition}',
  error: 'Errors: {count}',
  warning: 'Likely errors: {count}',
  info: 'Hints: {count}',
  relations: 'relations between figures: {held} hold, {failed} fail',
  unjudged: ', {unjudged} not judged, as figures are blank or cannot be read',
  'severity.error': 'Error',
  'severity.warning': 'Likely error',
  'severity.info': 'Hint',
  'tab.findings': 'Findings',
  'tab.tables': 'Tables',
  'tab.templates': 'Insert tables',
  tabs: 'View',
  chapterCount: '{count}',
  lapsed: 'reason no longer holds',
  locate: 'Go to',
  locateName: 'Go to: {place}',
  nameAt: '{name} ({place})',
  type: 'Type a value…',
  typeLabel: 'Value of {place}',
  typeNone: 'Please fill in one at least; those left empty are not written.',
  'typeWanted.count': 'Please type a whole number without a unit, 0 for none.',
  'typeWanted.change':
    'Please type a whole number without a unit, with a minus for a decrease, 0 for none.',
  'typeWanted.amount': 'Please type an amount in 万元 without the unit, 0 for none.',
  save: 'Write',
  cancel: 'Cancel',
  setAside: 'Explain…',
  explain: 'Why',
  basis: 'Basis: {basis}',
  example: 'For example: {example}',
  more: 'Show {count}',
  less: 'Show less',
  groupFix: 'Fix all {count}: {title}',
  manual: 'Please change this in the document by hand.',
  explains: 'Equations that fail because of it: {count}',
  fixAll: 'Fix all ({count})',
  fixAllTitle: 'Problems to be fixed: {count}; places changed: {places}',
  fixAllDo: 'Change them',
  nothing: '(empty)',
  before: 'Before',
  after: 'After',
  journal: 'Changes made',
  undo: 'Undo',
  explained: 'Explained ({count})',
  menu: 'More',
  languageMissing: 'The other language could not be loaded; check the network and choose it again.',
  language: '中文',
  remark: 'Write findings as comments',
  remarkText: '{severity}: {message}',
  clearRemarks: 'Remove our comments',
  clearTraces: 'Remove all traces of checking',
  clearTracesDo: 'Remove',
  'notice.changed': 'Places changed: {count}. Findings left: {left}.',
  'notice.vanished':
    '{told} No longer found though nothing of it was mended, please check: {gone}.',
  'notice.someRefused': '{told} Refused and not changed, please change by hand: {places}.',
  'notice.reformatted':
    '{told} Word changed the font of {reformatted} of the places; please look at them in the document.',
  'notice.undone': 'Undone.',
  'notice.redone': 'Made again.',
  'notice.revealed.exact': 'Selected in the document.',
  'notice.revealed.around': 'The paragraph or table around it is selected; please look there.',
  'notice.revealed.nowhere': 'This place was not found in the document. Please check again.',
  'notice.explained': 'Explained.',
  'notice.restored': 'Restored.',
  'notice.remarked': 'Comments written: {count}.',
  'notice.remarkedSome': 'Comments written: {count}; without a certain place: {unplaced}.',
  'notice.remarks-cleared': 'Comments removed: {count}.',
  'notice.remarksKept': 'Comments removed: {count}; kept because somebody replied: {kept}.',
  'notice.tracesKept':
    'All traces removed, {remarks} comments among them; kept because somebody replied: {kept}. Delete these under Review once the replies are read. That Word had this pane open it tells in the file itself: remove “Task Pane Add-ins” under File > Info > Inspect Document.',
  'notice.traces-cleared':
    'All traces removed, {remarks} comments among them. That Word had this pane open it tells in the file itself: remove “Task Pane Add-ins” under File > Info > Inspect Document.',
  'notice.reasons-cleared':
    'The reasons were removed. Comments cannot be removed here: if the document has any that begin with 【年报检查】, delete them in Word under Review. That Word had this pane open it tells in the file itself: remove “Task Pane Add-ins” under File > Info > Inspect Document.',
  'notice.stuck': '{told} Not deleted by Word: {stuck}. Please delete these under Review.',
  'notice.refused': 'Nothing was changed. {reason}',
  'problem.title': 'Could not check',
  'problem.nothing-open': 'No document is open. Please open the report first.',
  'problem.changed':
    'This place has just been changed, so it was not written over. The document was checked again; see the new results.',
  'problem.protected':
    'The document is protected against changes. Stop protection under Review, or save a copy and change that. Findings can still be read.',
  'problem.not-allowed':
    'Word lets no add-in change this place; Word on the web, for one, none of a date picker or another such control. Please change it by hand.',
  'problem.read-only':
    'The document is open for reading only. Choose “Enable Editing” or “Edit Document”, or save a copy and change that.',
  'problem.hidden':
    'What is written here would be hidden. Turn “Hidden” off in Word’s Font dialog first, then fill it in.',
  'problem.unplaced':
    'This place holds a field, a footnote or a picture, or looks like another, so it is not certain. Please change it by hand.',
  'problem.marks':
    'A comment or a bookmark stands here, which the change might take away. Please change it by hand, or settle the comment and check again.',
  'problem.marksLost':
    'Word took away a comment or a bookmark here while writing; the text was put back. Bring it back at once with Undo in Word, then change it by hand.',
  'problem.marksLostOnline':
    'Word took away a comment or a bookmark here while writing; the text was put back. See in an earlier version, under File > Info > Version History, what it was, and add it again by hand.',
  'problem.unsupported':
    'This version of Word cannot do it. Word 2021 or later, Microsoft 365 or Word on the web is needed.',
  'problem.timed-out':
    'Word did not answer in time, so it is not known whether it was written. Wait a moment and check again.',
  'problem.no-answer': 'Word did not answer in time. Wait a moment and check again.',
  'problem.lost':
    'The connection to the document is gone. Close this pane and open it again from the ribbon.',
  'problem.partly':
    'Writing failed midway and could not be taken back: {written} of {total} places are changed. Use Undo in Word, then check again.',
  'problem.partlyOnline':
    'Writing failed midway and could not be taken back: {written} of {total} places are changed. Undo in Word on the web may not help here: change them back by hand, or restore an earlier version under File > Info > Version History; then check again.',
  'problem.stillApplied': '{told} Still changed: {places}.',
  'problem.remarks-refused':
    'Word lets no add-in write or delete comments in this document. Save it and open it again; earlier comments of ours can also be deleted under Review.',
  'problem.remarksRefusedOnline':
    'Word on the web lets no add-in write or delete comments here; your organization may have turned this off. Try again in Word for the desktop; earlier comments of ours can also be deleted under Review.',
  'problem.remarks-partly':
    'Not all comments were written: {written} of {total}; earlier ones of the check were removed. Please try again.',
  'problem.traces-partly':
    'Not all traces were removed: {cleared} comments were, but the reasons that were given are still in the document. Please remove them again; if that does not help, save and reopen the document first.',
  'problem.failed':
    'Word refused. Close other windows or comments and try again; if that does not help, save and reopen the document.',
  'problem.incomplete':
    'The add-in was not loaded completely. Make sure the network works, close this pane and open it again from the ribbon; if that does not help, send the details to the developers.',
  'problem.other': 'Please check again; if that does not help, send the details to the developers.',
  'problem.notStarted':
    'Word could not be reached. Make sure the network works, close this pane and open it again from the ribbon; if that does not help, ask your administrator.',
  notWord: 'Please open this pane in Word: Home tab, 年报检查.',
  copy: 'Copy details',
  copied: 'Copied.',
  details: 'Details',
  protected:
    'The document was protected when it was last to be changed. Stop protection under Review, then check again.',
  readOnly: 'The document is read-only: findings can be read, but nothing changed from here.',
  'problem.noCursor':
    'The cursor is not in the text. Put it into the paragraph after which to insert, not into a table, and try again.',
  'obstacle.locked':
    'The content control here is locked. Please unlock it under Developer › Properties, or ask whoever locked it.',
  'obstacle.bound':
    'What stands here comes from the document’s properties or other data and would be set back. Please change it there.',
  'obstacle.choice': 'This is a list or a picture to choose from. Please choose in the document.',
  'obstacle.others':
    'Beside its text there is more here: {others}. It would go with it. Please change this in the document by hand.',
  'obstacle.unknown':
    'Beside its text there may be more here, such as pictures, fields, notes or comments, which would go. Please change this in the document by hand.',
};
