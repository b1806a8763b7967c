import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { checkAndTell } from '../../../src/cli/check-and-tell';
import { main } from '../../../src/cli/main';
import { rules } from '../../../src/rules/index';
import { check } from '../../../src/contract/check';
import { merged } from '../../../src/contract/merged';
import { documentOf, docxOf } from '../../support/case';
import { carriedReport } from '../../support/carried-report';
import { madePhrases, madeText, seeded } from '../../support/made-texts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'last-year-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function put(name: string, content: string): string {
  const path = join(root, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, docxOf(documentOf(content)));
  return path;
}

async function run(...args: readonly string[]) {
  const streams = { stdout: new PassThrough(), stderr: new PassThrough() };
  const read = Promise.all([streams.stdout, streams.stderr].map((stream) => text(stream)));
  const status = await main(args, streams);
  streams.stdout.end();
  streams.stderr.end();
  const [stdout = '', stderr = ''] = await read;
  return { status, stdout, stderr };
}

const only = ['--rule', 'carried-over-last-year', '--fail-on', 'warning'];

it('holds a report against the one of last year that is named', async () => {
  const now = put('now.docx', carriedReport('甲县财政局', 2024, 2, 1));
  const last = put('last.docx', carriedReport('甲县财政局', 2023, 0, 3));
  const { status, stdout, stderr } = await run(...only, '--previous', last, now);
  expect(stdout).toContain('2023年报告的“四、结转下年度继续办理”为3件');
  expect(stderr).toBe('与上年报告比较了 1 份，没有比较 0 份。\n');
  expect(status).toBe(1);
});

it('pairs a folder with last year’s by body, and tells of those that have none', async () => {
  put('now/1.docx', carriedReport('甲县财政局', 2024, 2, 1));
  put('now/2.docx', carriedReport('乙县财政局', 2024, 2, 1));
  put('now/3.docx', carriedReport('甲县数据局', 2024, 0, 0));
  put('now/4.docx', carriedReport('甲县民政局', 2024, 0, 0));
  put('now/5.docx', carriedReport('县审计局', 2024, 0, 0));
  put('last/a.docx', carriedReport('丙市乙县财政局', 2023, 0, 2));
  put('last/b.docx', carriedReport('甲县财政局', 2023, 0, 2));
  put('last/c.docx', carriedReport('甲县政务服务局', 2023, 0, 0));
  put('last/d.docx', carriedReport('甲县审计局', 2023, 0, 0));
  put('last/e.docx', carriedReport('乙县审计局', 2023, 0, 0));
  put('last/f.docx', carriedReport('甲县民政局', 2024, 0, 0));
  put('last/g.docx', carriedReport('甲县民政局', 2022, 0, 0));
  writeFileSync(join(root, 'last', 'h.docx'), '不是');
  put('last/i.docx', carriedReport('甲县水利局', 2023, 0, 0));
  const { status, stderr } = await run(
    ...only,
    '--previous',
    join(root, 'last'),
    join(root, 'now'),
  );
  const lines = stderr.replaceAll(`${root}/`, '').trimEnd().split('\n');
  expect(lines).toEqual([
    '与上年报告比较了 2 份，没有比较 3 份。',
    '没有找到上年报告：now/4.docx。',
    expect.stringMatching(/^now\/3\.docx 没有与上年比较：.*可能更过名：last\/c\.docx。/),
    expect.stringMatching(/^now\/5\.docx 没有与上年比较：.*last\/d\.docx、last\/e\.docx。/),
    '与要检查的报告同年，没有当作上年报告：last/f.docx。',
    '不是上一年度的报告，没有使用：last/g.docx。',
    expect.stringMatching(/^有 1 份上年报告没有用上，.*：last\/i\.docx。/),
    expect.stringMatching(/^上年报告 last\/h\.docx 未能读取：这不是 \.docx 文件/),
  ]);
  // What was not read was not checked.
  expect(status).toBe(2);
});

it('takes a body that was renamed for the same where both files are named', async () => {
  const now = put('now.docx', carriedReport('甲县数据局', 2024, 2, 1));
  const last = put('last.docx', carriedReport('甲县政务服务局', 2023, 0, 3));
  const { stdout, stderr } = await run(...only, '--previous', last, now);
  expect(stdout).toContain('2023年报告');
  expect(stderr).toContain('比较了 1 份');
});

it('what is to be said of reading whose they are is said', async () => {
  const now = put('now.docx', carriedReport('甲县财政局', 2024, 2, 1));
  const last = put('last.docx', carriedReport('甲县财政局', 2023, 0, 3));
  const streams = { stdout: new PassThrough(), stderr: new PassThrough() };
  const read = text(streams.stderr);
  await main(['--previous', last, now], streams, rules, async (file, options, ...others) => {
    const told = await checkAndTell(file, options, ...others);
    return options.isOnlyWhose === true ? { ...told, troubles: [`${file}：存不下`] } : told;
  });
  streams.stderr.end();
  expect(await read).toContain(`${last}：存不下\n${now}：存不下\n`);
});

it('compares nothing with another body’s report, though both are named', async () => {
  const now = put('now.docx', carriedReport('甲县财政局', 2024, 2, 1));
  const last = put('last.docx', carriedReport('甲县民政局', 2023, 0, 3));
  const { status, stdout, stderr } = await run(...only, '--previous', last, now);
  expect(stdout).not.toContain('2023年报告');
  expect(stderr).toContain('没有找到上年报告');
  expect(stderr).toMatch(
    /\n有 1 份上年报告没有用上，要检查的报告里没有同一单位的：\S*last\.docx。/,
  );
  expect(status).toBe(0);
});

it('names in what all come to the reports of last year that were not used', async () => {
  put('now/1.docx', carriedReport('甲县财政局', 2024, 2, 1));
  put('last/a.docx', carriedReport('甲县财政局', 2023, 0, 2));
  put('last/b.docx', carriedReport('甲县民政局', 2023, 0, 2));
  put('last/c.docx', carriedReport('甲县财政局', 2021, 0, 2));
  const all = join(root, 'all.json');
  await run('--merged', all, '--previous', join(root, 'last'), join(root, 'now'));
  const { unusedLastYear } = merged.parse(JSON.parse(readFileSync(all, 'utf8')));
  expect(unusedLastYear).toEqual([
    { file: join(root, 'last/c.docx'), why: 'other-year' },
    { file: join(root, 'last/b.docx'), why: 'no-match' },
  ]);
});

it('what cannot be looked at among last year’s is told, and is worth a status', async () => {
  put('now/1.docx', carriedReport('甲县财政局', 2024, 2, 2));
  put('last/a.docx', carriedReport('甲县财政局', 2023, 0, 2));
  symlinkSync(join(root, 'gone.docx'), join(root, 'last', 'b.docx'));
  const { status, stderr } = await run(
    ...only,
    '--previous',
    join(root, 'last'),
    join(root, 'now'),
  );
  expect(stderr).toMatch(/上年报告 \S*b\.docx 未能读取：找不到/);
  expect(status).toBe(2);
});

it.each([
  ['a report of the same year', 'same.docx', /同一年度的报告：.*same\.docx。请给上一年的报告/],
  ['a path that leads nowhere', 'nowhere', /nowhere：找不到这个文件或文件夹/],
])('refuses %s, and writes nothing', async (_, name, sentence) => {
  const now = put('now.docx', carriedReport('甲县财政局', 2024, 2, 1));
  put('same.docx', carriedReport('甲县财政局', 2024, 2, 1));
  const output = join(root, 'out.json');
  const { status, stdout, stderr } = await run(
    ...['--format', 'json', '--output', output],
    ...['--previous', join(root, name), now],
  );
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(sentence);
  expect(existsSync(output)).toBe(false);
});

it('names some of many, and counts the others', async () => {
  const now = put('now.docx', carriedReport('甲县财政局', 2024, 2, 1));
  for (let at = 10; at < 22; at += 1) {
    put(`last/${String(at)}.docx`, carriedReport('甲县财政局', 2024, 2, 1));
  }
  const { stderr } = await run(...only, '--previous', join(root, 'last'), now);
  expect(stderr).toMatch(/10\.docx、.*19\.docx、另有 2 份。/);
  expect(stderr).not.toContain('20.docx');
});

it('writes nothing over last year’s report', async () => {
  const now = put('now.docx', carriedReport('甲县财政局', 2024, 2, 1));
  const last = put('last.docx', carriedReport('甲县财政局', 2023, 0, 3));
  const { status, stderr } = await run('--output', last, '--previous', last, now);
  expect(status).toBe(2);
  expect(stderr).toContain('last.docx');
});

it('refuses to hold results against last year’s', async () => {
  const last = put('last.docx', carriedReport('甲县财政局', 2023, 0, 3));
  const { status, stderr } = await run('--results', '--previous', last, join(root, 'a.ndjson'));
  expect(status).toBe(2);
  expect(stderr).toContain('请在检查报告时用 --previous');
});

describe('--alike', () => {
  const said = madeText(seeded(4), madePhrases(seeded(5))).join('。');

  it('tells of reports that are copies of each other, and gives what tells it', async () => {
    const files = ['甲县财政局', '甲县民政局'].map((name) =>
      put(`${name}.docx`, carriedReport(name, 2024, 0, 0, `${said}。`)),
    );
    const none = ['--rule', 'wrong-cell'];
    const { stdout, status } = await run(...none, '--alike', '--fail-on', 'warning', ...files);
    expect(stdout).toMatch(/2份报告的第一章雷同，至少约100%逐字相同.*：甲县民政局、甲县财政局。/);
    expect(status).toBe(1);
    const { stdout: json } = await run(...none, '--alike', '--format', 'json', ...files);
    const { reports } = check.parse(JSON.parse(json));
    expect(reports).toMatchObject(
      files.map(() => ({ sketches: { overview: expect.any(String) } })),
    );
  });

  it('is not done where nobody asks for it', async () => {
    const file = put('a.docx', carriedReport('甲县财政局', 2024, 0, 0, said));
    const { stdout } = await run('--format', 'json', file);
    expect(stdout).not.toContain('sketches');
  });
});
