import type { Catalogue } from '../catalogue';

/** Every sentence of the surfaces in English; labels of the official form stay as printed. */
export const en: Catalogue = {
  listSeparator: ', ',
  numerals: '123456',

  'severity.error': 'error',
  'severity.warning': 'likely error',
  'severity.info': 'hint',

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
  'fix.widthMany': 'half-width digits',
  'fix.ofTotal': 'for the total {title}',
  'fix.delete': 'delete “{was}”',
  'fix.clear': 'clear',
  'fix.insert': 'add “{now}”',
  'fix.fill': 'fill in {now}',
  'fix.fillMany': 'fill {now} into {count} cells',
  'fix.split-paragraph': 'start a new paragraph',
  'fix.remove-paragraph': 'delete this paragraph',
  'fix.removeMany': 'delete {count} paragraphs',
  'fix.move-paragraph': 'move it to before 一、总体情况',
  'fix.remove-table': 'delete this table',
  'fix.insert-paragraph': 'insert a paragraph: “{text}”',
  'fix.insert-topics': 'insert the subheadings {topics}',
  'fix.insertChapter': 'insert the heading “{chapter}”',
  'fix.insert-table': 'insert the blank official table ({table})',
  'fix.rebuild-table': 'rebuild {table} as in the official form, keeping its figures',
  'fix.move-table': 'move {table} to {chapter}',
  'fix.move-chapter': 'move {chapter} to its place',

  cut: 'There are too many findings of the kind “{rule}”: only the first {limit} are listed. Mend some and check again for the others.',

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
  'problem.pastLimit':
    'The file is too big or too complex and was not opened, to be safe: {what} over the limit of {limit} ({part}). Save the report as a file of its own, as a new .docx in Word or WPS, and check again.',
  'problem.wholeFile': 'the whole file',
  'problem.limits.fileBytes': 'the size of the file (MB)',
  'problem.limits.entries': 'files in the archive',
  'problem.limits.partBytes': 'the size unpacked (MB)',
  'problem.limits.textBytes': 'the size of the text unpacked (MB)',
  'problem.limits.sideBytes': 'the size unpacked (MB)',
  'problem.limits.totalBytes': 'the size of all parts unpacked (MB)',
  'problem.limits.depth': 'levels inside each other',
  'problem.limits.elements': 'XML elements',
  'problem.limits.sideElements': 'XML elements',
  'problem.limits.tagCharacters': 'characters in one tag',
  'problem.limits.attributes': 'attributes in one tag',
  'problem.limits.names': 'different names',
  'problem.limits.paragraphs': 'paragraphs',
  'problem.limits.cells': 'columns of table cells',
  'problem.limits.pieces': 'stretches of text',
  'problem.limits.characters': 'characters of text',
  'problem.limits.paragraphCharacters': 'characters in one paragraph',
  'problem.limits.numberCharacters': 'characters of automatic numbers',
  'problem.limits.memory': 'memory while it is checked (MB)',
  'problem.limits.seconds': 'time to check it (seconds)',
  'problem.not-a-report':
    'No title, chapter or table of an annual report was found. Make sure this is a report on the disclosure of government information.',
  'problem.empty-file': 'The file is empty (0 bytes). Download or copy it again.',
};
