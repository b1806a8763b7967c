import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { main } from '../../../src/cli/main';
import { check, check1 } from '../../../src/contract/check';
import { merged } from '../../../src/contract/merged';
import { withoutAnnotations } from '../../../src/export/annotate';
import { openDocx } from '../../../src/ooxml/package/package';
import { rules } from '../../../src/rules/index';
import type { Rule } from '../../../src/rules/rule';
import { documentOf, docxOf } from '../../support/case';

const clean = `# 某区财政局2023年政府信息公开工作年度报告
根据《中华人民共和国政府信息公开条例》编制本报告。
## 一、总体情况
本年度共收到申请3件。
## 二、主动公开政府信息情况
[表二]
## 三、收到和处理政府信息公开申请情况
[表三]
  newlyReceived.naturalPerson = 3
  newlyReceived.total = 3
  granted.naturalPerson = 3
  granted.total = 3
  total.naturalPerson = 3
  total.total = 3
## 四、政府信息公开行政复议、行政诉讼情况
[表四]
## 五、存在的主要问题及改进情况
存在公开不够及时的问题，下一步将加强培训，及时公开。
## 六、其他需要报告的事项
本年度没有收取信息处理费。
`;
const wrong = clean.replace('  total.total = 3', '  total.total = 4');

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'cli-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function put(name: string, content: string | Uint8Array): string {
  const path = join(root, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

function putReport(name: string, text: string): string {
  return put(name, docxOf(documentOf(text)));
}

/** The least of a compound file: its mark, and a directory with the main stream of a .doc. */
function oldDocument(): Uint8Array {
  const name = Buffer.from('WordDocument\0', 'utf16le');
  const bytes = Buffer.alloc(1152);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(name, 1024);
  bytes.set([name.length], 1024 + 64);
  return bytes;
}

async function run(...args: readonly string[]) {
  return runWith(rules, ...args);
}

async function runWith(some: readonly Rule[], ...args: readonly string[]) {
  const streams = { stdout: new PassThrough(), stderr: new PassThrough() };
  const read = Promise.all([streams.stdout, streams.stderr].map((stream) => text(stream)));
  const status = await main(args, streams, some);
  streams.stdout.end();
  streams.stderr.end();
  const [stdout, stderr] = await read;
  return { status, stdout: stdout ?? '', stderr: stderr ?? '' };
}

const sums = ['--rule', 'application-balance,result-total,applicant-total,wrong-cell'];

describe('the exit status', () => {
  it('is 0 where the sums are right', async () => {
    const { status, stdout, stderr } = await run(...sums, putReport('a.docx', clean));
    expect(stdout).toContain('没有发现问题');
    expect(stdout).toMatch(/已核对 39 项勾稽关系，全部成立。/);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('is 1 where there are findings, and says which', async () => {
    const { status, stdout } = await run(...sums, putReport('a.docx', wrong));
    expect(stdout).toContain('表三 › （七）总计 › 总计');
    expect(stdout).toContain('可自动修正：改为 3');
    expect(status).toBe(1);
  });

  it('is 0 where no finding reaches the severity asked for', async () => {
    const { status, stdout } = await run(...sums, '--fail-on', 'never', putReport('a.docx', wrong));
    expect(stdout).toContain('✗ 错误');
    expect(status).toBe(0);
  });

  it('is 2 where a file cannot be read; the others are checked', async () => {
    const paths = [put('a.docx', 'no docx'), putReport('b.docx', wrong)];
    const { status, stdout, stderr } = await run(...sums, ...paths);
    expect(stderr).toMatch(/^[^\n]*a\.docx: 未能检查：这不是 \.docx 文件[^\n]*\n$/);
    expect(stdout).toContain('✗ 错误');
    expect(stdout).toContain('共 2 份，已检查 1 份，未能检查 1 份。');
    expect(status).toBe(2);
  });

  it('is 2 on bad usage', async () => {
    const { status, stdout, stderr } = await run('--year', 'x', 'a.docx');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('--year');
  });
});

it('help and version go to standard output', async () => {
  for (const option of ['--help', '--version']) {
    const { status, stdout, stderr } = await run(option);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).not.toBe('');
  }
});

it('JSON keeps its contract, whatever the files are', async () => {
  putReport('good.docx', clean);
  putReport('sub/wrong.docx', wrong);
  put('old.doc', oldDocument());
  put('print.docx', '%PDF-1.7');
  put('empty.docx', '');
  put('text.docx', '年度报告');
  const { status, stdout, stderr } = await run('--format', 'json', root, join(root, 'gone.docx'));
  const { reports } = check.parse(JSON.parse(stdout));
  expect(
    reports.map((one) => [
      one.file.slice(root.length + 1),
      'problem' in one ? one.problem.code : one.year,
    ]),
  ).toEqual([
    ['empty.docx', 'empty-file'],
    ['good.docx', 2023],
    ['old.doc', 'legacy-doc'],
    ['print.docx', 'not-a-docx'],
    ['sub/wrong.docx', 2023],
    ['text.docx', 'not-a-docx'],
    ['gone.docx', 'not-found'],
  ]);
  expect({ status, stderr }).toEqual({ status: 2, stderr: '' });
});

it('the first version of the JSON stays there for who asks for it', async () => {
  putReport('a.docx', wrong);
  const { stdout } = await run('--format', 'json', '--json-version', '1', root);
  const { stdout: further } = await run('--format', 'json', root);
  const [first] = check1.parse(JSON.parse(stdout)).reports;
  expect(check.parse(JSON.parse(further)).reports).toMatchObject([first]);
});

it('lines of JSON hold the reports of the JSON, each on its own line', async () => {
  putReport('good.docx', clean);
  putReport('wrong.docx', wrong);
  put('print.docx', '%PDF-1.7');
  const { stdout: whole } = await run('--format', 'json', root);
  const { status, stdout, stderr } = await run('--format', 'ndjson', root);
  const reports = stdout
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
  expect(reports).toEqual(check.parse(JSON.parse(whole)).reports);
  expect({ status, stderr }).toEqual({ status: 2, stderr: '' });
});

it('year and edition of the command line outrank those of the report', async () => {
  const file = putReport('a.docx', clean);
  const { stdout } = await run('--format', 'json', '--year', '2020', file);
  expect(check.parse(JSON.parse(stdout)).reports).toMatchObject([{ year: 2020 }]);
  const asked = await run('--rule', 'obsolete-edition', '--edition', '2019', file);
  expect(asked).toMatchObject({ status: 1, stderr: '' });
});

it('a file of no use is told apart', async () => {
  const big = put('big.docx', 'x');
  truncateSync(big, 1 << 29);
  const { stdout } = await run('--format', 'json', '/dev/null', big);
  expect(check.parse(JSON.parse(stdout)).reports).toMatchObject([
    { problem: { code: 'not-a-file' } },
    { problem: { code: 'too-big' } },
  ]);
});

it('a rule that breaks down is told, and the status says that not all was checked', async () => {
  const words = { name: '', why: '', messages: {} };
  const broken: Rule = {
    id: 'broken',
    basis: [],
    severity: 'info',
    words: { zh: words, en: words },
    look: () => {
      throw new TypeError('no such cell');
    },
  };
  const file = putReport('a.docx', wrong);
  for (const format of ['text', 'json']) {
    const { status, stdout, stderr } = await runWith([broken, ...rules], '--format', format, file);
    expect(stdout).toContain('wrong-cell');
    expect(stderr).toBe(
      `${file}: 规则 broken 运行出错（no such cell），其余规则照常检查。请把文件和这一行发给开发者。\n`,
    );
    expect(status).toBe(2);
  }
});

describe('--annotate', () => {
  const mainOf = (path: string) => openDocx(readFileSync(path)).xml('word/document.xml');
  const copiesIn = (folder: string) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.includes('.docx'))
      .sort();

  it('puts a copy of each report there, with its findings as comments, and changes no report', async () => {
    const files = ['a.docx', 'sub/a.docx'].map((name) => putReport(`in/${name}`, wrong));
    put('in/bad.docx', 'no docx');
    const was = files.map((file) => readFileSync(file));
    const out = join(root, 'new', 'out');
    const { status, stdout } = await run(...sums, '--annotate', out, join(root, 'in'));
    expect(stdout).toContain(`带批注的副本：2 份，在 ${out}。`);
    expect(status).toBe(2);
    expect(copiesIn(out)).toEqual(['a.docx', join('sub', 'a.docx')]);
    expect(files.map((file) => readFileSync(file))).toEqual(was);
    const copy = readFileSync(join(out, 'sub', 'a.docx'));
    const comments = openDocx(copy).xml('word/comments.xml') ?? '';
    expect(comments.match(/<w:comment /g)).toHaveLength(1);
    expect(comments).toContain('错误：');
    expect(comments).toContain('位置：表三 › （七）总计 › 总计');
    expect(comments).toMatch(/ ≠ .*差 1/);
    expect(comments).toContain('建议：改为 3');
    const cleared = openDocx(withoutAnnotations(copy));
    expect(cleared.xml('word/document.xml')).toBe(mainOf(files[1] ?? ''));
  });

  it('keeps apart what is of one name in several folders that are named', async () => {
    const files = ['x/a.docx', 'y/a.docx'].map((name) => putReport(`in/${name}`, clean));
    await run(...sums, '--annotate', join(root, 'out'), ...files);
    expect(copiesIn(join(root, 'out'))).toEqual([join('x', 'a.docx'), join('y', 'a.docx')]);
  });

  it('speaks the language that is asked for, and JSON stays alone', async () => {
    const file = putReport('a.docx', wrong);
    const out = join(root, 'out');
    const options = ['--format', 'json', '--lang', 'en', '--annotate', out];
    const { stdout } = await run(...sums, ...options, file);
    expect(check.parse(JSON.parse(stdout)).reports).toHaveLength(1);
    const comments = openDocx(readFileSync(join(out, 'a.docx'))).xml('word/comments.xml');
    expect(comments).toContain('To do: change to 3');
  });

  it.each(['in', 'link'])('writes over no report, whose folder is named as %s', async (name) => {
    const file = putReport('in/a.docx', wrong);
    symlinkSync(join(root, 'in'), join(root, 'link'));
    const was = readFileSync(file);
    const { status, stdout, stderr } = await run('--annotate', join(root, name), file);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(`会覆盖要检查的文件 ${file}。`);
    expect(readFileSync(file)).toEqual(was);
  });

  it('says where a copy cannot be written, and leaves nothing half written', async () => {
    const file = putReport('in/a.docx', wrong);
    put('file', '');
    const refused = await run('--annotate', join(root, 'file'), file);
    expect(refused).toMatchObject({ status: 2, stdout: '' });
    expect(refused.stderr).toContain('副本不能写进');
    mkdirSync(join(root, 'out', 'a.docx'), { recursive: true });
    const { status, stderr, stdout } = await run('--annotate', join(root, 'out'), file);
    expect(status).toBe(2);
    expect(stderr).toMatch(/a\.docx: 没有写成带批注的副本 .*a\.docx（这是一个文件夹）/);
    expect(stdout).toContain('带批注的副本：0 份');
    expect(readdirSync(join(root, 'out'))).toEqual(['a.docx']);
  });
});

const asRoot = process.getuid?.() === 0 ? describe : describe.skip;

asRoot('a folder that may not be read', () => {
  beforeEach(() => {
    put('in/closed/a.docx', 'a');
    putReport('in/b.docx', clean);
    chmodSync(root, 0o755);
    chmodSync(join(root, 'in', 'closed'), 0o000);
    process.seteuid?.(65_534);
  });
  afterEach(() => {
    process.seteuid?.(0);
  });

  it.each(['in', 'in/closed'])('%s is told of, and what else there is is checked', async (name) => {
    const { status, stderr } = await run(...sums, join(root, name), join(root, 'in', 'b.docx'));
    expect(status).toBe(2);
    expect(stderr).toMatch(/^\S*closed: 未能检查：没有读取权限。请检查文件权限.*\n$/);
  });
});

describe('what is written beside or in place of the screen', () => {
  it('the output can go to a file, which holds what the screen would', async () => {
    putReport('in/a.docx', wrong);
    const { stdout: seen } = await run('--format', 'json', join(root, 'in'));
    const path = join(root, 'out', 'result.json');
    const { status, stdout, stderr } = await run(
      ...['--format', 'json', '--output', path, join(root, 'in')],
    );
    expect({ status, stdout, stderr }).toEqual({ status: 1, stdout: '', stderr: '' });
    expect(readFileSync(path, 'utf8')).toBe(seen);
    expect(readdirSync(join(root, 'out'))).toEqual(['result.json']);
  });

  it.each(['--output', '--merged'])(
    'no file that is checked is written over by %s',
    async (option) => {
      const file = putReport('a.docx', wrong);
      const before = readFileSync(file);
      const { status, stdout, stderr } = await run(option, join(root, '.', 'a.docx'), root);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toMatch(/^没有检查：写进 .*a\.docx 会覆盖要读取的文件 .*a\.docx。请用 --/);
      expect(readFileSync(file).equals(before)).toBe(true);
    },
  );

  it.each(['profile', 'reasons', 'units'])(
    'nor is what is given with --%s, or lies beside the reports',
    async (option) => {
      const reasons = JSON.stringify({ version: 1, reasons: [] });
      const contents = { profile: '{}', reasons, units: '单位\n某区财政局\n' };
      for (const [name, content] of Object.entries(contents)) put(`given/${name}`, content);
      put('in/.reasons.json', reasons);
      const file = putReport('in/a.docx', clean);
      const path = join(root, 'given', option);
      const before = readFileSync(path, 'utf8');
      const beside = await run('--output', join(root, 'in', '.reasons.json'), file);
      const named = await run(`--${option}`, path, '--merged', path, file);
      for (const { status, stdout, stderr } of [beside, named]) {
        expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
        expect(stderr).toContain('会覆盖要读取的文件');
      }
      expect(readFileSync(path, 'utf8')).toBe(before);
      expect(readFileSync(join(root, 'in', '.reasons.json'), 'utf8')).toBe(reasons);
    },
  );

  it('a place that cannot be written to is told, and nothing is checked', async () => {
    putReport('in/a.docx', wrong);
    const { status, stdout, stderr } = await run('--output', join(root, 'in', 'a.docx', 'b'), root);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^没有写成 .*（路径中应是文件夹的地方是一个文件）。请确认磁盘有空间/);
  });

  it('what all come to together is written as it is said to be', async () => {
    putReport('in/a.docx', wrong);
    putReport('in/b.docx', clean);
    put('in/c.docx', 'no docx');
    const path = join(root, 'all.json');
    await run('--merged', path, join(root, 'in'));
    const all = merged.parse(JSON.parse(readFileSync(path, 'utf8')));
    expect(all.totals).toMatchObject({ files: 3, duplicate: 1, unread: 1 });
    expect(all.defects[0]).toMatchObject({ reports: 2 });
    expect(all.units[0]).toMatchObject({
      name: '某区财政局',
      status: 'duplicate',
      files: [expect.stringContaining('a.docx'), expect.stringContaining('b.docx')],
    });
  });

  it('an export that cannot be written is told, and the results are told all the same', async () => {
    putReport('in/a.docx', wrong);
    const path = join(root, 'in', 'a.docx', 'all.json');
    const { status, stdout, stderr } = await run('--merged', path, join(root, 'in'));
    expect(status).toBe(2);
    expect(stdout).toContain('✗ 错误');
    expect(stderr).toMatch(/^没有写成 .*all\.json（/);
  });
});

describe('a roster', () => {
  it('who has filed and who has not is told, and each report how it stands', async () => {
    putReport('in/a.docx', clean);
    putReport('in/b.docx', clean);
    putReport('in/c.docx', clean.replace('某区财政局', '某区教育局'));
    put('in/d.pdf', '%PDF-1.7');
    const units = put('units.csv', '单位,年度\n某区财政局,2023\n某区统计局,2023\n');
    const { status, stdout } = await run(...sums, '--units', units, join(root, 'in'));
    expect(stdout).toContain('名册共 2 个单位：已交 0，缺报 1，重复 1，年度不符 0，未读 0。');
    expect(stdout).toContain('缺报：某区统计局。');
    expect(stdout).toMatch(/不在名册里：.*c\.docx（某区教育局）。\n不在名册里：.*d\.pdf。/);
    expect(status).toBe(2);
    const { stdout: lines } = await run('--format', 'ndjson', '--units', units, join(root, 'in'));
    const told = lines.split('\n').map((line) => /"status":"([a-z-]+)"/.exec(line)?.[1]);
    expect(told.slice(0, 3)).toEqual(['filed', 'duplicate', 'unmatched']);
  });

  it.each([
    ['名册.csv', '机构\n某局\n', /名册 .*：没有“单位”一列（读到的表头：机构）。/],
    ['名册.csv', '单位\n某局\n某局\n', /“某局”列了两次（第 2、3 行）/],
    ['名册.csv', '\n', /没有列出任何单位/],
    ['名册.xlsx', '某局，另一局', /不是 \.xlsx 或 \.csv 表格/],
    ['名册.xlsx', 'PK\u0003\u0004', /不是 \.xlsx 或 \.csv 表格/],
  ])('%s with %j is refused, and nothing is checked', async (name, content, message) => {
    putReport('in/a.docx', clean);
    const units = put(name, content);
    const out = join(root, 'out.json');
    const args = ['--units', units, '--output', out, '--format', 'json', join(root, 'in')];
    const { status, stdout, stderr } = await run(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(readdirSync(root).sort()).toEqual(['in', name]);
  });

  it('tells of a unit below one that is not there, as it is in no sum', async () => {
    const file = putReport('in/a.docx', clean);
    const rows = ['单位,上级,类别', '某区人民政府,某市,汇总', '某区财政局,某区人民政俯,部门'];
    const { stderr } = await run('--units', put('units.csv', rows.join('\n')), file);
    expect(stderr).toBe(
      '上级“某区人民政俯”不在名册里，写在它下面的 1 个单位没有计入汇总。请核对“上级”一列。\n',
    );
    const plain = put('plain.csv', '单位,上级\n某区财政局,某区人民政府\n');
    expect((await run('--units', plain, file)).stderr).toBe('');
  });

  it('one that is a folder is none', async () => {
    const { status, stderr } = await run('--units', root, putReport('a.docx', clean));
    expect(status).toBe(2);
    expect(stderr).toMatch(/^没有检查：名册 .*：不是 \.xlsx 或 \.csv 表格/);
  });

  it('one that is not there is told', async () => {
    const { status, stderr } = await run('--units', join(root, 'none.xlsx'), root);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^没有检查：名册 .*none\.xlsx：找不到这个文件/);
  });
});

describe('a profile', () => {
  it('changes what is asked, and is named in what all come to', async () => {
    const file = putReport('in/a.docx', clean);
    const rules = { 'overview-topics': 'off' };
    const required = [{ name: '政府公报', words: ['公报'] }];
    put('units.csv', '单位\n某区教育局\n');
    const path = put('profile.json', JSON.stringify({ rules, required, units: 'units.csv' }));
    const all = join(root, 'all.json');
    const plain = await run('--fail-on', 'never', file);
    expect(plain.stdout).not.toContain('公报');
    const { stdout } = await run('--fail-on', 'never', '--profile', path, '--merged', all, file);
    expect(stdout).toContain('没有写到审核单位要求写的“政府公报”。');
    expect(stdout).not.toContain('[overview-topics]');
    expect(stdout).toContain('检查方案：profile.json。');
    expect(stdout).toContain('缺报：某区教育局。');
    expect(JSON.parse(readFileSync(all, 'utf8'))).toMatchObject({ profile: 'profile.json' });
    const { stdout: json } = await run('--profile', path, '--format', 'json', file);
    expect(check.parse(JSON.parse(json)).reports).toMatchObject([{ profile: 'profile.json' }]);
  });

  it.each([
    ['{ "deadlins": {} }', '没有“deadlins”这一项。是不是 deadlines？'],
    ['{ "rules": { "citatoin": "off" } }', '没有“citatoin”这条规则。是不是 citation？'],
    [
      '{ "overviewLength": { "agency": -1 } }',
      '“overviewLength.agency”不能是 -1，应为大于 0 的整数。',
    ],
    [
      '{ "rules": { "citation": { "class": "must" } } }',
      '“rules.citation.class”不能是 "must"，应为其中之一：mend、explain。',
    ],
    ['{ "required": [{ "words": ["公报"] }] }', '没有写“required.0.name”，应为文字，不能是空的。'],
    ['{', '不是 JSON（'],
    ['[]', '不是检查方案：整个文件应是一对花括号。'],
  ])('%s is refused, with what was meant', async (text, message) => {
    const path = put('profile.json', text);
    const { status, stdout, stderr } = await run('--profile', path, putReport('a.docx', clean));
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('没有检查：检查方案');
    expect(stderr).toContain(message);
  });
});

describe('results of earlier checks', () => {
  it('are merged by a profile that names last year’s reports for the check itself', async () => {
    putReport('last/a.docx', clean);
    const results = put(
      '1.ndjson',
      (await run('--format', 'ndjson', putReport('a.docx', clean))).stdout,
    );
    const profile = put('profile.json', JSON.stringify({ name: '某市', previous: 'last' }));
    const { status, stdout, stderr } = await run('--profile', profile, '--results', results);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('检查方案：某市。');
  });

  it('come to the same as the check itself, however they were parted', async () => {
    const [one, other] = [putReport('in/a.docx', wrong), putReport('in/b.docx', clean)];
    const units = put('units.csv', '单位,年度\n某区财政局,2023\n某区统计局,2023\n');
    const lines = async (file: string): Promise<string> =>
      (await run('--format', 'ndjson', file)).stdout;
    const first = put('1.ndjson', await lines(other));
    const second = put('2.ndjson', `${await lines(one)}\n`);
    const whole = join(root, 'whole.json');
    const merging = join(root, 'merged.json');
    await run('--units', units, '--merged', whole, join(root, 'in'));
    const args = ['--results', '--units', units, '--merged', merging, first, second];
    const { status, stdout, stderr } = await run(...args);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toContain('缺报：某区统计局。');
    expect(readFileSync(merging, 'utf8')).toBe(readFileSync(whole, 'utf8'));
  });

  it('count once where they are given twice, which is told', async () => {
    putReport('in/a.docx', wrong);
    putReport('in/b.docx', clean);
    put('in/c.docx', 'no docx');
    const results = put('1.ndjson', (await run('--format', 'ndjson', join(root, 'in'))).stdout);
    const once = await run('--results', '--merged', join(root, 'once.json'), results);
    const path = join(root, 'twice.json');
    const again = put('2.ndjson', readFileSync(results, 'utf8'));
    const twice = await run('--results', '--merged', path, results, again);
    expect(readFileSync(path, 'utf8')).toBe(readFileSync(join(root, 'once.json'), 'utf8'));
    expect(twice.stdout).toBe(once.stdout);
    expect(twice.stderr.replace(once.stderr, '')).toMatch(
      /^有 3 份结果前面已有完全相同的，只计一次：\S*a\.docx、\S*b\.docx、\S*c\.docx。\n$/,
    );
  });

  it.each([
    ['of which there is none', '\n', /没有汇总：.*results\.ndjson 里没有结果/],
    ['that are none', '{"file":"a.docx"}\n', /第 1 行不是 --format ndjson 输出的结果/],
    ['that are not there', undefined, /读不了结果 .*results\.ndjson/],
  ])('%s are refused', async (_, content, message) => {
    const path = join(root, 'results.ndjson');
    if (content !== undefined) put('results.ndjson', content);
    const out = join(root, 'merged.json');
    const { status, stderr } = await run('--results', '--merged', out, path);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
    expect(readdirSync(root)).not.toContain('merged.json');
  });
});

it('of earlier results each file that could not be read is told, as in the check', async () => {
  const file = put('a.docx', 'no docx');
  const { stderr: told } = await run(file);
  const results = put('1.ndjson', (await run('--format', 'ndjson', file)).stdout);
  const { status, stderr } = await run('--results', results);
  expect({ status, stderr }).toEqual({ status: 2, stderr: told });
});

it.each([
  ['--annotate', ['--annotate', 'copies']],
  ['--reasons', ['--reasons', 'reasons.json']],
  ['--format explain', ['--format', 'explain']],
])('%s is nothing to be done with earlier results', async (option, args) => {
  const file = putReport('a.docx', clean);
  const results = put('1.ndjson', (await run('--format', 'ndjson', file)).stdout);
  const { status, stdout, stderr } = await run('--results', ...args, results);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain(`不能同时用 ${option}。`);
  expect(readdirSync(root).sort()).toEqual(['1.ndjson', 'a.docx']);
});

it('the results are the same, and in the same order, however many are checked at a time', async () => {
  for (const name of ['a', 'b', 'c', 'd', 'e']) {
    putReport(`${name}.docx`, name === 'c' ? wrong : clean);
  }
  const one = await run('--format', 'ndjson', '--jobs', '1', root);
  expect(await run('--format', 'ndjson', '--jobs', '3', root)).toEqual(one);
});
