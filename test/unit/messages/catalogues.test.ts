import * as decideEn from '../../../src/messages/decide/en';
import * as decideZh from '../../../src/messages/decide/zh';
import * as deskEn from '../../../src/messages/desk/en';
import * as deskZh from '../../../src/messages/desk/zh';
import * as sendBackEn from '../../../src/messages/send-back/en';
import * as sendBackZh from '../../../src/messages/send-back/zh';
import * as diagnosisEn from '../../../src/messages/diagnosis/en';
import * as diagnosisZh from '../../../src/messages/diagnosis/zh';
import * as paneEn from '../../../src/messages/pane/en';
import * as paneZh from '../../../src/messages/pane/zh';
import * as tablesEn from '../../../src/messages/tables/en';
import * as tablesZh from '../../../src/messages/tables/zh';
import * as welcomeEn from '../../../src/messages/welcome/en';
import * as welcomeZh from '../../../src/messages/welcome/zh';
import * as workbenchEn from '../../../src/messages/workbench/en';
import * as workbenchZh from '../../../src/messages/workbench/zh';
import * as acrossEn from '../../../src/messages/across/en';
import * as acrossZh from '../../../src/messages/across/zh';
import * as cliEn from '../../../src/messages/cli/en';
import * as cliZh from '../../../src/messages/cli/zh';
import * as exportsEn from '../../../src/messages/exports/en';
import * as exportsZh from '../../../src/messages/exports/zh';
import * as pagesEn from '../../../src/messages/pages/en';
import * as pagesZh from '../../../src/messages/pages/zh';
import * as reasonsEn from '../../../src/messages/reasons/en';
import * as reasonsZh from '../../../src/messages/reasons/zh';
import * as setupEn from '../../../src/messages/setup/en';
import * as setupZh from '../../../src/messages/setup/zh';
import * as sharedEn from '../../../src/messages/shared/en';
import { placeholdersOf } from '../../../src/messages/fill';
import * as sharedZh from '../../../src/messages/shared/zh';

const pairs: [string, Readonly<Record<string, string>>, Readonly<Record<string, string>>][] = [
  ['all surfaces', sharedZh.zh, sharedEn.en],
  ['the command line', cliZh.zh, cliEn.en],
  ['the pane', paneZh.zh, paneEn.en],
  ['the picture of the tables', tablesZh.zh, tablesEn.en],
  ['the workbench', workbenchZh.zh, workbenchEn.en],
  ['the empty workbench', welcomeZh.zh, welcomeEn.en],
  ['the desk', deskZh.zh, deskEn.en],
  ['what goes back from the desk', sendBackZh.zh, sendBackEn.en],
  ['what is decided at the desk', decideZh.zh, decideEn.en],
  ['the diagnosis', diagnosisZh.zh, diagnosisEn.en],
  ['many reports together', acrossZh.zh, acrossEn.en],
  ['the exports', exportsZh.zh, exportsEn.en],
  ['reasons', reasonsZh.zh, reasonsEn.en],
  ['setting up', setupZh.zh, setupEn.en],
  ['the pages', pagesZh.zh, pagesEn.en],
];

describe.each(pairs)('what %s say', (_, zh, en) => {
  it.each(Object.keys(zh))('%s: in both languages, about the same things', (key) => {
    const [chinese = '', english = ''] = [zh[key], en[key]];
    expect(english.trim()).not.toBe('');
    expect(placeholdersOf(english)).toEqual(placeholdersOf(chinese));
  });
});
