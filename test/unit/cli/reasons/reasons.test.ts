import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { writeReasons } from '../../../../src/check/kept-reasons';
import type { JsonChecked } from '../../../../src/contract/check';
import { check, check1 } from '../../../../src/contract/check';
import { merged } from '../../../../src/contract/merged';
import { main } from '../../../../src/cli/main';
import { openDocx } from '../../../../src/ooxml/package/package';
import { openFile } from '../../../../src/document/file/file-host';
import { caseOf } from '../../../support/case-file';
import { docxOf } from '../../../support/docx';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'reasons-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function put(name: string, content: string | Uint8Array): string {
  const path = join(root, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

function putReasons(name: string, ...reasons: readonly object[]): string {
  return put(name, JSON.stringify({ version: 1, reasons }));
}

/** 云岭区财政局, 2022: a fee that seems to be in 元, rules made without power, labels that differ. */
const source = 'base: 004';
const report = docxOf(caseOf(source).document, 'word');
const changed = docxOf(caseOf(`${source}\nset: disclosure.fees.amount = 7076`).document, 'word');

async function run(...args: readonly string[]) {
  const streams = { stdout: new PassThrough(), stderr: new PassThrough() };
  const read = Promise.all([streams.stdout, streams.stderr].map((stream) => text(stream)));
  const status = await main(args, streams);
  streams.stdout.end();
  streams.stderr.end();
  const [stdout = '', stderr = ''] = await read;
  return { status, stdout, stderr };
}

async function checked(...args: readonly string[]): Promise<readonly JsonChecked[]> {
  const { stdout, stderr } = await run('--format', 'json', '--fail-on', 'never', ...args);
  expect(stderr).toBe('');
  return check.parse(JSON.parse(stdout)).reports.flatMap((one) => ('problem' in one ? [] : [one]));
}

async function checkedOne(...args: readonly string[]): Promise<JsonChecked> {
  const [one] = await checked(...args);
  if (!one) throw new Error('nothing was checked');
  return one;
}

/** What a report tells of a rule. */
function of({ findings }: JsonChecked, rule: string): JsonChecked['findings'][number] {
  const found = findings.find((one) => one.rule === rule);
  if (!found) throw new Error(`no finding of ${rule}`);
  return found;
}

async function keyOf(rule: string): Promise<string> {
  return of(await checkedOne(put('by-itself/a.docx', report)), rule).key;
}

describe('a reason in a .docx', () => {
  async function remembering(reason: { key: string; rule: string; place?: string }) {
    const host = openFile(report);
    await host.remember(writeReasons([{ ...reason, reason: '账上如此' }]));
    return host.save();
  }

  test('is followed, whatever lies beside it', async () => {
    const [key = ''] = (await keyOf('fee-unit')).split('.');
    const file = put('a.docx', await remembering({ key, rule: 'fee-unit' }));
    expect(of(await checkedOne(file), 'fee-unit').reason).toBe('账上如此');
  });
});

describe('a reason beside reports', () => {
  const entry = { rule: 'fee-unit', reason: '账上如此' };

  test.each([
    ['in their folder', '报告/.reasons.json', '下级/a.docx'],
    ['in the folder of the very report', '报告/下级/.reasons.json', 'a.docx'],
    ['beside their folder', '.reasons.json', '报告/下级/a.docx'],
    ['beside their folder, under its name', '报告.reasons.json', '报告/下级/a.docx'],
  ])('is found %s', async (_, name, file) => {
    put('报告/下级/a.docx', report);
    put('报告/b.docx', report);
    putReasons(name, { ...entry, file, key: await keyOf('fee-unit') });
    const [b, a] = await checked(join(root, '报告'));
    if (!a || !b) throw new Error('nothing was checked');
    expect(of(a, 'fee-unit').reason).toBe('账上如此');
    expect(of(b, 'fee-unit').reason).toBeUndefined();
    expect(a.summary.warning).toBe(b.summary.warning - 1);
    expect(a.findings).toHaveLength(b.findings.length);
  });

  test('is found where a file alone is named, and where its own file is', async () => {
    const file = put('a.docx', report);
    putReasons('.reasons.json', { ...entry, file: 'a.docx', key: await keyOf('fee-unit') });
    expect(of(await checkedOne(file), 'fee-unit').reason).toBe('账上如此');
    const below = put('报告/b.docx', report);
    putReasons('.reasons.json', { ...entry, file: '报告/b.docx', key: await keyOf('fee-unit') });
    expect(of(await checkedOne(below), 'fee-unit').reason).toBe('账上如此');
    const beside = put('另一个/b.docx', report);
    const many = await checked(file, beside, below);
    expect(many.map((one) => of(one, 'fee-unit').reason)).toEqual([
      undefined,
      undefined,
      '账上如此',
    ]);
    const other = putReasons('else/where.json');
    expect(of(await checkedOne('--reasons', other, file), 'fee-unit').reason).toBeUndefined();
  });

  test('for a report that is not there is told of', async () => {
    const entry = { rule: 'fee-unit', key: 'a', reason: '账上如此' };
    putReasons('.reasons.json', { ...entry, file: 'a.docx' }, { ...entry, file: 'b.docx' });
    const { stderr } = await run(put('a.docx', report));
    expect(stderr).toMatch(/^\S*\.reasons\.json 第 2 条没有用上：找不到文件 b\.docx。\n$/);
  });

  test('may be for a unit and a year', async () => {
    const key = await keyOf('fee-unit');
    const file = put('a.docx', report);
    const reasonOf = async (whose: object): Promise<string | undefined> => {
      putReasons('.reasons.json', { ...entry, ...whose, key });
      const { stdout, stderr } = await run('--format', 'json', '--fail-on', 'never', file);
      const [one] = check.parse(JSON.parse(stdout)).reports;
      const { reason } = one && !('problem' in one) ? of(one, 'fee-unit') : {};
      expect(stderr).toMatch(
        reason === undefined ? /^\S*\.reasons\.json 里有 1 条没有用上，.*（云岭区.*）。/ : /^$/,
      );
      return reason;
    };
    expect(await reasonOf({ unit: '云岭区 财政局', year: 2022 })).toBe('账上如此');
    expect(await reasonOf({ unit: '云岭区财政局', year: 2021 })).toBeUndefined();
    expect(await reasonOf({ unit: '云岭区民政局' })).toBeUndefined();
    expect(await reasonOf({ unit: '云岭区民政局', file: 'a.docx' })).toBeUndefined();
  });

  test('for units and years of which none was checked are told of in one line', async () => {
    const whose = [
      { unit: '云岭区财政局' },
      ...Array.from({ length: 12 }, (_, at) => ({ unit: `第${String(at)}局`, year: 2024 })),
    ];
    putReasons('.reasons.json', ...whose.map((one) => ({ ...entry, ...one, key: 'a' })));
    const { stderr } = await run(put('a.docx', report));
    expect(stderr).toMatch(
      /^\S*\.reasons\.json 里有 12 条没有用上，.*：第 2 条（第0局 2024）、.*第 11 条（第9局 2024）、另有 2 条。[^\n]*\n$/,
    );
  });

  test('may name a finding by its place and what it says, as they are told', async () => {
    const file = put('a.docx', report);
    const { place, message } = of(await checkedOne(file), 'fee-unit');
    const named = { ...entry, file: 'a.docx', place: place.label };
    putReasons('.reasons.json', named);
    expect(of(await checkedOne(file), 'fee-unit').reason).toBe('账上如此');
    putReasons('.reasons.json', { ...named, message });
    expect(of(await checkedOne(file), 'fee-unit').reason).toBe('账上如此');
    put('a.docx', changed);
    const now = await checkedOne(file);
    expect(of(now, 'fee-unit').reason).toBeUndefined();
    expect(now.lapsed).toMatchObject([entry]);
  });

  test('lapses with its figure, and is told to have', async () => {
    put('a.docx', changed);
    putReasons('.reasons.json', { ...entry, file: 'a.docx', key: await keyOf('fee-unit') });
    const now = await checkedOne(join(root, 'a.docx'));
    const found = of(now, 'fee-unit');
    expect(found.reason).toBeUndefined();
    expect(now.lapsed).toEqual([{ ...entry, key: found.key, place: found.place }]);
    const { stdout } = await run(join(root, 'a.docx'));
    expect(stdout).toMatch(/7076.*\n.*本年收费金额\n\s+数字已变，原说明失效：账上如此\n/);
    expect(stdout).not.toContain('已说明');
  });

  test('does not excuse what must be mended', async () => {
    put('a.docx', report);
    const own = { rule: 'table-label', reason: '上级要求' };
    putReasons('.reasons.json', { ...own, file: 'a.docx', place: '表三 › 社会公益组织' });
    const now = await checkedOne(join(root, 'a.docx'));
    expect(now.findings.filter(({ reason }) => reason !== undefined)).toEqual([]);
    const found = now.findings.find(({ place }) => place.label === '表三 › 社会公益组织');
    expect(now.refused).toEqual([{ ...own, key: found?.key, place: found?.place }]);
    const all = join(root, 'all.json');
    await run('--merged', all, join(root, 'a.docx'));
    const { units } = merged.parse(JSON.parse(readFileSync(all, 'utf8')));
    expect(units[0]?.report?.unfollowed).toEqual({ lapsed: 0, refused: 1 });
    const { stdout } = await run(join(root, 'a.docx'));
    expect(stdout).toContain('必须改正，原说明无效：上级要求');
  });

  test('keeps a finding out of the exit status and every count, and shows it in every export', async () => {
    put(
      'a.docx',
      docxOf(caseOf('base: 001\nset: disclosure.licensing.decisions = 1,234').document),
    );
    const args = ['--fail-on', 'warning', join(root, 'a.docx')];
    expect((await run(...args)).status).toBe(1);
    putReasons('.reasons.json', {
      file: 'a.docx',
      rule: 'number-format',
      place: '表二 › 行政许可 › 本年处理决定数量',
      reason: '原表如此',
    });
    const all = join(root, 'all.json');
    const { status, stdout } = await run(
      '--merged',
      all,
      '--annotate',
      join(root, 'returned'),
      ...args,
    );
    expect(status).toBe(0);
    expect(stdout).toContain('1 个问题都已说明');
    expect(stdout).toMatch(/\n已说明\n(?:.*\n){2}\s+说明：原表如此\n/);
    expect(stdout).not.toContain('可自动修正');
    const { units, defects, totals } = merged.parse(JSON.parse(readFileSync(all, 'utf8')));
    expect(units[0]?.report?.classes).toEqual({ mend: 0, explain: 0, explained: 1 });
    expect([defects, totals.findings]).toEqual([[], { error: 0, warning: 0, info: 0 }]);
    const copy = openDocx(new Uint8Array(readFileSync(join(root, 'returned/a.docx'))));
    const comments = copy.xml('word/comments.xml') ?? '';
    expect(comments).toMatch(/已说明（存疑）：.*说明：原表如此/);
    expect(comments).not.toContain('建议');
    // The copy goes back without the file of reasons, and takes them along.
    const [back] = await checked(join(root, 'returned/a.docx'));
    expect(back?.findings.map(({ reason }) => reason)).toEqual(['原表如此']);
    // As before there were reasons, where somebody still reads that.
    const first = await run('--format', 'json', '--json-version', '1', ...args);
    const [old] = check1.parse(JSON.parse(first.stdout)).reports;
    expect(old).toMatchObject({ summary: { warning: 1 }, findings: [{ rule: 'number-format' }] });
    expect(first.stdout).not.toContain('原表如此');
  });
});

describe('a file of reasons that cannot be followed', () => {
  const entry = { file: 'a.docx', rule: 'fee-unit', key: 'a', reason: '账上如此' };

  test.each<[string, unknown, RegExp]>([
    [
      'misspells a name',
      { version: 1, reasons: [entry, { ...entry, reason: undefined, resaon: '账上' }] },
      /第 2 条.*没有“resaon”这一项。是不是 reason？/,
    ],
    [
      'has more names',
      { version: 1, reasons: [], 其他: 1 },
      /没有“其他”这一项。可以写的有 version、reasons/,
    ],
    ['is no object', [], /“整个文件”写得不对/],
    ['is of another version', { version: 2, reasons: [] }, /version/],
    ['lacks a reason', { version: 1, reasons: [{ ...entry, reason: ' ' }] }, /第 1 条 reason/],
    ['names no report', { version: 1, reasons: [{ ...entry, file: undefined }] }, /file.*unit/],
    ['names no finding', { version: 1, reasons: [{ ...entry, key: undefined }] }, /key.*place/],
    [
      'misspells a rule',
      { version: 1, reasons: [{ ...entry, rule: 'fee-units' }] },
      /没有“fee-units”这条规则。是不是 fee-unit？/,
    ],
    ['is no JSON', undefined, /它不是 JSON/],
  ])('says what is wrong with it, and nothing is checked, as it %s', async (_, json, told) => {
    put('a.docx', report);
    const path = put('.reasons.json', json === undefined ? '{"version":1,' : JSON.stringify(json));
    const { status, stdout, stderr } = await run(join(root, 'a.docx'));
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(path);
    expect(stderr).toMatch(told);
  });

  test('one that was named and is not there is told', async () => {
    const { status, stderr } = await run(
      '--reasons',
      join(root, 'none.json'),
      put('a.docx', report),
    );
    expect(status).toBe(2);
    expect(stderr).toMatch(/none\.json.*找不到/);
  });
});
