import { papers } from '../../../../src/export/batch/papers';
import type { PapersOf } from '../../../../src/export/batch/papers';
import { sheetsIn, tablesIn, wordsIn } from '../../../support/read-back';
import { aboutIn, toldFinding, toldReport } from '../../../support/told-report';

const about = { ...aboutIn(), day: '2026-03-05' };

const reports = [
  toldReport([toldFinding()], { file: '甲.docx', publisher: '甲局' }),
  toldReport([toldFinding(), toldFinding({ key: 'k2' })], { file: '乙.docx', publisher: '乙局' }),
  toldReport([], { file: '乙二.docx', publisher: '乙局' }),
  { file: '丙.pdf', problem: { code: 'not-a-docx', message: '是 PDF。' } },
];
const roster = [
  { name: '甲局' },
  { name: '乙局' },
  { name: '丙' },
  { name: '丁局' },
  { name: '戊局' },
];

async function made(of: Partial<PapersOf>): Promise<ReadonlyMap<string, Uint8Array>> {
  const all = new Map<string, Uint8Array>();
  const kinds = ['ledger', 'sheets', 'bulletin'] as const;
  for await (const { path, bytes } of papers({ kinds, reports, roster, ...of }, about)) {
    all.set(path, bytes);
  }
  return all;
}

function fileIn(files: ReadonlyMap<string, Uint8Array>, path: string): Uint8Array {
  return files.get(path) ?? new Uint8Array();
}

it('makes all that the command line makes, under the names that a person looks for', async () => {
  const all = await made({});
  expect([...all.keys()].filter((path) => !path.endsWith('.html'))).toEqual([
    '台账.xlsx',
    '通报草稿.docx',
    '反馈单/甲局2023年反馈单.docx',
    '反馈单/乙局2023年反馈单.docx',
    '反馈单/乙局2023年反馈单（2）.docx',
    '反馈单/丙反馈单.docx',
    '反馈单/丁局反馈单.docx',
    '反馈单/戊局反馈单.docx',
  ]);
  expect(all.has('反馈单/丁局反馈单.html')).toBe(true);
});

it('writes of a part alone, and calls nobody missing who is outside of it', async () => {
  const all = await made({ part: { files: ['甲.docx'], missing: ['丁局'] } });
  const sheets = await sheetsIn(fileIn(all, '台账.xlsx'));
  const units = sheets.get('总览')?.map(([unit]) => unit) ?? [];
  expect(units.slice(2)).toEqual(['甲局', '丁局']);
  expect(sheets.get('问题清单')).toHaveLength(2);
  const bulletin = (await wordsIn(fileIn(all, '通报草稿.docx'))).join('\n');
  expect(bulletin).toContain('没有报送的 1 个：丁局。');
  expect(bulletin).toContain('发现问题 1 个');
  expect([...all.keys()].filter((path) => path.startsWith('反馈单/'))).toHaveLength(4);
});

it('tells a unit of which one of two reports is chosen that there are two', async () => {
  const all = await made({ kinds: ['sheets'], part: { files: ['乙.docx'], missing: [] } });
  expect([...all.keys()]).toEqual(['反馈单/乙局2023年反馈单.docx', '反馈单/乙局2023年反馈单.html']);
  const [facts] = await tablesIn(fileIn(all, '反馈单/乙局2023年反馈单.docx'));
  expect(facts?.flat()).toContain('重复：乙.docx、乙二.docx');
});
