import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { main } from '../../src/cli/main';
import { convert } from '../support/soffice';

const missing = ['soffice', 'pdftotext'].filter(
  (program) => spawnSync(program, ['--version']).error !== undefined,
);

/** Where the programs that draw are not installed, the run shows what was left out. */
const drawing = missing.length === 0 ? describe : describe.skip;

async function run(...args: readonly string[]): Promise<void> {
  const streams = { stdout: new PassThrough().resume(), stderr: new PassThrough().resume() };
  await main([...args, '--fail-on', 'never'], streams);
}

drawing(`exports as LibreOffice prints them (needs ${missing.join(', ') || 'nothing'})`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'report-check-printed-'));
  const at = (...names: readonly string[]): string => join(folder, ...names);
  let sheets: readonly string[] = [];

  beforeAll(async () => {
    mkdirSync(at('in'));
    for (const name of ['000.wps.docx', '004.wps.docx', 'clean.wps.docx']) {
      cpSync(join('test/fixtures/reports', name), at('in', name));
    }
    writeFileSync(at('roster.csv'), '单位,年度\n澄湖区金融工作局,2023\n未交局,2023\n');
    const units = ['--units', at('roster.csv')];
    const beside = ['--ledger', at('ledger.xlsx'), '--bulletin', at('bulletin.docx')];
    const page = ['--format', 'html', '--output', at('page.html')];
    await run(...units, ...beside, '--sheets', at('sheets'), ...page, at('in'));
    sheets = readdirSync(at('sheets')).filter((name) => name.endsWith('.docx'));
    const made = ['ledger.xlsx', 'bulletin.docx', 'page.html'];
    const all = [...made.map((name) => at(name)), ...sheets.map((name) => at('sheets', name))];
    convert('pdf', all, folder);
  }, 240_000);

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  /** What is read on its pages, in one line, without what the layout puts between. */
  function printed(name: string): string {
    const pdf = at(name.replace(/\.\w+$/, '.pdf'));
    return execFileSync('pdftotext', [pdf, '-'], { encoding: 'utf8' }).replace(/\s+/g, '');
  }

  test('the ledger: every figure is seen, its heads and the profile on its pages', () => {
    const text = printed('ledger.xlsx');
    expect(text).toContain('政府信息公开工作年度报告检查台账');
    expect(text).toContain('澄湖区金融工作局');
    expect(text).toContain('检查方案：');
    expect(text).toMatch(/第1页，共\d+页/);
    // So a spreadsheet shows a number that its column is too narrow for.
    expect(text).not.toContain('###');
  });

  test('the bulletin: units, counts, blanks', () => {
    const text = printed('bulletin.docx');
    expect(text).toContain('关于2023年度政府信息公开工作年度报告审核情况的通报');
    expect(text).toContain('没有报送的1个：未交局。');
    expect(text).toContain('—1—');
  });

  test('the sheets: one for each unit, and each its own', () => {
    expect(sheets).toHaveLength(4);
    for (const name of sheets) {
      const text = printed(name);
      expect(text).toContain('政府信息公开工作年度报告审核反馈单');
      expect(text).toContain(name.replace(/2\d{3}年反馈单\.docx$/, ''));
    }
  });

  test('the page: each report, and what all come to', () => {
    const text = printed('page.html');
    expect(text).toContain('澄湖区金融工作局');
    expect(text).toContain('共3份，未能检查0份；');
  });
});
