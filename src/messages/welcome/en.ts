import type { zh } from './zh';

/** What the workbench says while nothing is open, in English. */
export const en: Readonly<Record<keyof typeof zh, string>> = {
  product: 'Report check workbench',
  what: 'Checks annual reports on government information disclosure: chapters, the three tables, the arithmetic within and between them, whether text and tables state the same figures, and common slips of wording. Each finding says where it is and on what it rests; most can be mended in place.',
  rules: 'What is checked: all rules',
  welcome: 'Open an annual report',
  hint: 'Choose “Open report”, drop .docx files anywhere on the page, or copy a file and paste it. A folder, or several at once, become a list.',
  private:
    'Files are read, checked and changed in the browser on this computer only; nothing is uploaded.',
  older: 'Save a .doc or .wps file as .docx in Word or WPS first, then open it.',
  sample: 'Open the sample',
  example: 'Open the example folder',
  recent: 'Opened lately',
  recentHint:
    'The browser keeps the names only, nothing of the contents: choose the file in “Open report”.',
  recentClear: 'Clear names',
  word: 'Into Word (for IT staff)',
};
