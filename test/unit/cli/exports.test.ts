import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { checkAndTell } from '../../../src/cli/check-and-tell';
import { main } from '../../../src/cli/main';
import { report } from '../../../src/contract/check';
import type { JsonChecked, JsonFinding } from '../../../src/contract/check';
import { sheetsIn, tablesIn, wordsIn } from '../../support/read-back';

/** How many findings there are of each severity and class. */
type Counts = Readonly<Record<'错误' | '存疑' | '提示' | '强制' | '核实', number>>;

async function run(...args: readonly string[]) {
  const streams = { stdout: new PassThrough(), stderr: new PassThrough() };
  const read = Promise.all([streams.stdout, streams.stderr].map((stream) => text(stream)));
  const status = await main(args, streams);
  streams.stdout.end();
  streams.stderr.end();
  const [stdout = '', stderr = ''] = await read;
  return { status, stdout, stderr };
}

function countsOf(words: readonly unknown[]): Counts {
  const count = (word: string): number => words.filter((one) => one === word).length;
  return {
    错误: count('错误'),
    存疑: count('存疑'),
    提示: count('提示'),
    强制: count('强制'),
    核实: count('核实'),
  };
}

/** A report whose first finding that may be explained was. */
function explained(one: JsonChecked): JsonChecked {
  const first = one.findings.find((finding) => finding.class === 'explain');
  if (!first) return one;
  const findings = one.findings.map((finding) =>
    finding === first ? { ...finding, reason: '情况属实' } : finding,
  );
  const { severity } = first;
  return { ...one, findings, summary: { ...one.summary, [severity]: one.summary[severity] - 1 } };
}

/** The numbers behind words in a text, as 错误 3，存疑 4. */
function toldIn(line: string, ...words: readonly string[]): readonly number[] {
  return words.map((word) => Number(new RegExp(`${word} (\\d+)`).exec(line)?.[1]));
}

let root = '';
const at = (...names: readonly string[]): string => join(root, ...names);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'exports-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function putReports(folder: string, ...names: readonly string[]): void {
  mkdirSync(folder, { recursive: true });
  for (const name of names) cpSync(join('test/fixtures/reports', name), join(folder, name));
}

describe('all that is written of one check', () => {
  let made = '';
  let all: readonly JsonChecked[] = [];
  let counts = countsOf([]);
  const findings = (): readonly JsonFinding[] => all.flatMap((one) => one.findings);
  /** those that nobody explained, which are counted */
  const open = (): readonly JsonFinding[] =>
    findings().filter(({ reason }) => reason === undefined);

  beforeAll(async () => {
    made = mkdtempSync(join(tmpdir(), 'exports-all-'));
    const names = readdirSync('test/fixtures/reports').filter((name) => name.endsWith('.wps.docx'));
    putReports(join(made, 'in'), ...names);
    writeFileSync(join(made, 'in', '坏.docx'), 'no docx');
    const results = join(made, 'results.ndjson');
    await run('--format', 'ndjson', '--output', results, join(made, 'in'));
    const reports = readFileSync(results, 'utf8')
      .trim()
      .split('\n')
      .map((line) => report.parse(JSON.parse(line)))
      .map((one) => ('problem' in one ? one : explained(one)));
    writeFileSync(results, reports.map((one) => `${JSON.stringify(one)}\n`).join(''));
    all = reports.flatMap((one) => ('problem' in one ? [] : [one]));
    const severities = { error: '错误', warning: '存疑', info: '提示' };
    const classes = { mend: '强制', explain: '核实' };
    counts = countsOf(open().flatMap((one) => [severities[one.severity], classes[one.class]]));
    const to = (name: string): string => join(made, name);
    const exports = [
      ...['--ledger', to('l.xlsx'), '--sheets', to('sheets'), '--bulletin', to('b.docx')],
    ];
    await run('--results', ...exports, '--format', 'csv', '--output', to('r.csv'), results);
    await run('--results', '--format', 'html', '--output', to('r.html'), results);
    await run('--results', '--format', 'sarif', '--output', to('r.sarif'), results);
  });
  afterAll(() => {
    rmSync(made, { recursive: true });
  });

  const written = (name: string): Buffer => readFileSync(join(made, name));

  it('has findings of every severity and class, or would prove nothing', () => {
    expect(Object.values(counts).every((count) => count > 0)).toBe(true);
    expect(open().length).toBe(counts.错误 + counts.存疑 + counts.提示);
    expect(findings().length).toBeGreaterThan(open().length);
  });

  it('the CSV has the findings of the JSON', () => {
    const rows = written('r.csv')
      .toString()
      .split('\r\n')
      .slice(1, -1)
      .map((line) =>
        (line.match(/("([^"]|"")*"|[^,]*)(,|$)/g) ?? []).map((one) => one.replace(/,$/, '')),
      );
    const counted = rows.filter((row) => row[12] === '');
    expect(countsOf(counted.flatMap((row) => [row[3], row[4]]))).toEqual(counts);
    expect(rows.filter((row) => row[3] === '未读')).toHaveLength(1);
    expect(rows).toHaveLength(findings().length + 1);
  });

  it('SARIF has them', () => {
    const log = z.object({
      runs: z.tuple([
        z.object({
          results: z.array(
            z.object({
              level: z.string(),
              properties: z.object({ class: z.string() }),
              suppressions: z.array(z.unknown()).optional(),
            }),
          ),
        }),
      ]),
    });
    const { results } = log.parse(JSON.parse(written('r.sarif').toString())).runs[0];
    const words: Readonly<Record<string, string>> = {
      ...{ error: '错误', warning: '存疑', note: '提示', mend: '强制', explain: '核实' },
    };
    expect(
      countsOf(
        results
          .filter(({ suppressions }) => suppressions === undefined)
          .flatMap((one) => [words[one.level], words[one.properties.class]]),
      ),
    ).toEqual(counts);
  });

  it('the page has them, and counts them', () => {
    const page = written('r.html').toString();
    expect(page.match(/<td class="center">(错误|存疑|提示)<\/td>/g)).toHaveLength(
      findings().length,
    );
    const total = /共 \d+ 份，未能检查 1 份；.*?。/.exec(page)?.[0] ?? '';
    expect(toldIn(total, '错误', '存疑', '提示')).toEqual([counts.错误, counts.存疑, counts.提示]);
  });

  it('the ledger has them, unit by unit and one by one', async () => {
    const sheets = await sheetsIn(written('l.xlsx'));
    const rows = sheets.get('问题清单')?.slice(1) ?? [];
    const counted = rows.filter((row) => row[10] === '待改');
    expect(countsOf(counted.flatMap((row) => [row[7], row[8]]))).toEqual(counts);
    expect(rows).toHaveLength(findings().length);
    const [, heads = [], ...units] = sheets.get('总览') ?? [];
    const sum = (head: string): number =>
      units.reduce((all, row) => all + Number(row[heads.indexOf(head)] ?? 0), 0);
    expect(['错误', '存疑', '提示', '强制', '核实'].map(sum)).toEqual(Object.values(counts));
    const failed = all.reduce((count, one) => count + one.relations.failed, 0);
    expect(sum('勾稽不成立')).toBe(failed);
    const kinds = sheets.get('规则统计')?.slice(1) ?? [];
    expect(kinds.reduce((count, row) => count + Number(row[4]), 0)).toBe(open().length);
  });

  it('the ledger has every figure', async () => {
    const [heads = [], ...rows] = (await sheetsIn(written('l.xlsx'))).get('汇总数据') ?? [];
    const told = rows.flatMap((row) => row.slice(3).filter((value) => value !== null));
    const figures = all.flatMap((one) =>
      Object.values(one.figures).flatMap((table) =>
        Object.values(table).flatMap((row) => Object.values(row)),
      ),
    );
    expect(told.map(Number).sort()).toEqual(figures.sort());
    expect(heads.every((head) => typeof head === 'string')).toBe(true);
  });

  it('the sheets have them, each unit its own', async () => {
    const names = readdirSync(join(made, 'sheets')).filter((name) => name.endsWith('.docx'));
    expect(names).toHaveLength(all.length);
    const told = await Promise.all(
      names.map(async (name) => {
        const [, ...tables] = await tablesIn(written(join('sheets', name)));
        return tables.flatMap((table) => table.slice(1));
      }),
    );
    expect(told.flat()).toHaveLength(findings().length);
    const counted = told.flat().filter((row) => row[5] !== '情况属实');
    const { 错误, 存疑, 提示 } = countsOf(counted.map((row) => row[1]));
    expect([错误, 存疑, 提示]).toEqual([counts.错误, counts.存疑, counts.提示]);
  });

  it('the bulletin counts them', async () => {
    const bulletin = written('b.docx');
    const line = (await wordsIn(bulletin)).find((one) => one.startsWith('共检查')) ?? '';
    const failed = all.reduce((count, one) => count + one.relations.failed, 0);
    expect(toldIn(line, '不成立')).toEqual([failed]);
    expect(toldIn(line, '错误', '存疑', '提示', '问题')).toEqual([
      ...[counts.错误, counts.存疑, counts.提示],
      open().length,
    ]);
    const [kinds = []] = await tablesIn(bulletin);
    expect(kinds.slice(1).reduce((sum, row) => sum + Number(row[4]), 0)).toBe(open().length);
  });
});

it('sheets are not put among the reports, where one could be written over', async () => {
  putReports(at('in'), '000.word.docx');
  const { status, stdout, stderr } = await run('--sheets', at('in'), at('in'));
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/^没有检查：写进 .*in 的文件可能覆盖其中要检查的 .*000\.word\.docx。/);
  expect(readdirSync(at('in'))).toEqual(['000.word.docx']);
});

it('files that cannot be read and are of nobody have no sheet, and are told', async () => {
  putReports(at('in'), '000.word.docx');
  writeFileSync(at('in', '坏.docx'), 'no docx');
  const { status, stderr } = await run('--sheets', at('sheets'), at('in'));
  expect(status).toBe(2);
  expect(stderr).toMatch(/\n有 1 份文件读不了，也看不出是哪个单位的，没有写反馈单：\S*坏\.docx。/);
  expect(readdirSync(at('sheets'))).toHaveLength(2);
});

it('sheets go beside results of an earlier check', async () => {
  putReports(at('in'), '000.word.docx');
  await run('--format', 'ndjson', '--output', at('r.ndjson'), at('in'));
  const { stderr } = await run('--results', '--sheets', root, at('r.ndjson'));
  expect(stderr).toBe('');
  expect(readdirSync(root).filter((name) => /反馈单\.(docx|html)$/.test(name))).toHaveLength(2);
});

it('two options do not write one file', async () => {
  putReports(at('in'), '000.word.docx');
  const path = at('out');
  const { status, stderr } = await run('--ledger', path, '--bulletin', path, at('in'));
  expect(status).toBe(2);
  expect(stderr).toMatch(/^没有检查：--bulletin 和 --ledger 都要写 .*out。/);
  expect(readdirSync(root)).toEqual(['in']);
});

it.each([
  ['--ledger', 'l.xlsx'],
  ['--bulletin', 'b.docx'],
  ['--sheets', 'sheets'],
])('%s that cannot be written is told, and leaves nothing', async (option, name) => {
  putReports(at('in'), '000.word.docx');
  writeFileSync(at('file'), '');
  const { status, stdout, stderr } = await run(option, at('file', name), at('in'));
  expect(status).toBe(2);
  expect(stdout).toContain('✗ 错误');
  expect(stderr).toMatch(new RegExp(`^没有写成 .*${name}（[^\\n]+\\n$`));
  expect(readdirSync(root).sort()).toEqual(['file', 'in']);
});

test('what checks files is told to rest after the last of them, before any export is made', async () => {
  putReports(at('reports'), '000.wps.docx', '001.wps.docx');
  const seen: unknown[] = [];
  const streams = { stdout: new PassThrough().resume(), stderr: new PassThrough().resume() };
  await main(
    ['--fail-on', 'never', '--merged', at('merged.json'), at('reports')],
    streams,
    undefined,
    (file, ...asked) => {
      seen.push(basename(file));
      return checkAndTell(file, ...asked);
    },
    () => seen.push('rest', existsSync(at('merged.json'))),
  );
  expect(seen.slice(-2)).toEqual(['rest', false]);
  expect(seen.slice(0, -2)).toHaveLength(2);
  expect(existsSync(at('merged.json'))).toBe(true);
});
