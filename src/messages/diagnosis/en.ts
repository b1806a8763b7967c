import type { zh } from './zh';

/** Every sentence of the diagnosis page in English. */
export const en: Readonly<Record<keyof typeof zh, string>> = {
  title: 'Diagnosis',
  what: 'The diagnosis tries how Word on this computer reads and writes documents; its result helps the developers to improve the check. Run it in an empty document or in a copy of a report.',
  private:
    'The result has no text of the document, only numbers, lengths and the version of Word. It is not sent anywhere: save or copy it and pass it on.',
  scratch: 'This document is empty or a copy: text may be added at its end and deleted again',
  run: 'Start',
  progress: 'Running: {done}/{total}',
  done: 'Done. Save or copy the result, and send it to your IT staff.',
  failed: 'The diagnosis did not finish ({reason}). Open this pane again and retry.',
  result: 'Result',
  copy: 'Copy',
  save: 'Save as a file',
  saved: 'Handed to the downloads: {name}. If there is no file, use “Copy”.',
  copied: 'Copied.',
  notCopied: 'It could not be copied. The result is selected: press Ctrl+C (on a Mac, Command+C).',
  noWord: 'Open this page in Word: choose “Diagnosis” in the Report Check group of the Home tab.',
};
