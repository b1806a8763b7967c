import type { zh } from './zh';

/** What the pages say in English before their program runs, and without one. */
export const en: Readonly<Record<keyof typeof zh, string>> = {
  title: 'Report Check',
  diagnosis: 'Report Check · Diagnosis',
  workbench: 'Report check workbench',
  setup: 'Report Check · Setting up',
  setupSilent:
    'If this does not go away, the program of this page does not run: copy all that is in the folder pages, with the folders in it, to an https server, and have the server send .js files as text/javascript. Opened from a disk, this page does not work.',
  rules: 'Report Check · All rules',
  rulesHint:
    'The name of each rule, its severity and class, what it asks and where that is written. What is to be mended must be; what may be explained can be kept with a reason. A profile of who reviews can turn rules off, or give them another severity or class.',
  newerWord:
    'This version of Word cannot run Report Check. Please use Word 2021 or later, or Word of Microsoft 365.',
  newerBrowser:
    'This browser is too old to run the report check. Please use a current Edge, Chrome, Firefox or Safari, or the Chromium mode of other browsers.',
  newerEngine:
    'If your Word is one of these, please ask your IT staff to update Microsoft Edge WebView2 (Windows) or macOS.',
  help: 'Report Check · Help',
  'help.what':
    'Report Check examines annual reports on government information disclosure against the official form, points out mistakes in figures, sums and wording, and helps to correct them.',
  'help.start': 'To use it, open the report in Word and click Check Report on the Home tab.',
  'help.private': 'Reports are checked inside Word; nothing of them is sent anywhere.',
  'help.need': 'It needs Word 2021 or later, or Word of Microsoft 365.',
  'help.trouble':
    'If something goes wrong, click Diagnosis on the Home tab, run it, save the result as a file, and send that to your IT staff.',
};
