import * as diagnosisEn from '../../src/app/diagnosis/words/en';
import * as diagnosisZh from '../../src/app/diagnosis/words/zh';
import * as tablesEn from '../../src/app/tables/words/en';
import * as tablesZh from '../../src/app/tables/words/zh';
import * as workbenchEn from '../../src/app/workbench/words/en';
import * as workbenchZh from '../../src/app/workbench/words/zh';
import * as cliEn from '../../src/cli/words/en';
import * as cliZh from '../../src/cli/words/zh';
import * as pagesEn from '../../src/pages/words/en';
import * as pagesZh from '../../src/pages/words/zh';
import * as sharedEn from '../../src/words/en';
import { placeholdersOf } from '../../src/words/fill';
import * as sharedZh from '../../src/words/zh';

const pairs: [string, Readonly<Record<string, string>>, Readonly<Record<string, string>>][] = [
  ['all surfaces', sharedZh.zh, sharedEn.en],
  ['the command line', cliZh.zh, cliEn.en],
  ['the picture of the tables', tablesZh.zh, tablesEn.en],
  ['the workbench', workbenchZh.zh, workbenchEn.en],
  ['the diagnosis', diagnosisZh.zh, diagnosisEn.en],
  ['the pages', pagesZh.zh, pagesEn.en],
];

describe.each(pairs)('what %s say', (_, zh, en) => {
  it.each(Object.keys(zh))('%s: in both languages, about the same things', (key) => {
    const [chinese = '', english = ''] = [zh[key], en[key]];
    expect(english.trim()).not.toBe('');
    expect(placeholdersOf(english)).toEqual(placeholdersOf(chinese));
  });
});
