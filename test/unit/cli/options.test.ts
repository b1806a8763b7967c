import { availableParallelism } from 'node:os';
import { parse } from '../../../src/cli/options';
import type { Rule } from '../../../src/rules/rule';

const words = { name: '', why: '', messages: {} };
const rules = ['result-total', 'applicant-total', 'blank-cell'].map((id): Rule => ({
  id,
  basis: [],
  severity: 'error',
  words: { zh: words, en: words },
  look: () => [],
}));

function optionsOf(...args: readonly string[]) {
  const parsed = parse(args, rules);
  if (parsed.is !== 'run') throw new Error(JSON.stringify(parsed));
  const { rules: chosen, ...options } = parsed.options;
  return { ...options, rules: chosen.map(({ id }) => id) };
}

function complaintOf(...args: readonly string[]): string {
  const parsed = parse(args, rules);
  return parsed.is === 'wrong' ? parsed.message : `no complaint: ${parsed.is}`;
}

it('a file alone is checked by every rule, as text, in Chinese', () => {
  expect(optionsOf('a.docx')).toEqual({
    paths: ['a.docx'],
    exports: {},
    jobs: availableParallelism(),
    alike: false,
    results: false,
    format: 'text',
    jsonVersion: '2',
    failOn: 'error',
    lang: 'zh',
    rules: ['result-total', 'applicant-total', 'blank-cell'],
  });
});

it('options may stand before and after the files', () => {
  expect(
    optionsOf(
      '--format=json',
      'a.docx',
      '--year',
      '2023',
      'b',
      '--edition',
      '2019',
      '--fail-on',
      'never',
      '--lang',
      'en',
    ),
  ).toMatchObject({
    paths: ['a.docx', 'b'],
    format: 'json',
    jsonVersion: '2',
    year: 2023,
    edition: '2019',
    failOn: 'never',
    lang: 'en',
  });
});

it.each([
  [
    ['--rule', 'blank-cell,result-total'],
    ['result-total', 'blank-cell'],
  ],
  [
    ['--rule', 'blank-cell', '--rule=result-total'],
    ['result-total', 'blank-cell'],
  ],
  [['--no-rule', 'blank-cell,result-total'], ['applicant-total']],
  [['--no-rule', 'blank-cell', '--no-rule', 'result-total'], ['applicant-total']],
  [['--rule', 'blank-cell,result-total', '--no-rule', 'blank-cell'], ['result-total']],
])('%j chooses rules and takes no file for one', (args, ids) => {
  expect(optionsOf(...args, 'a.docx')).toMatchObject({ rules: ids, paths: ['a.docx'] });
});

it.each([
  [[], '没有指定要检查的文件'],
  [['--formt', 'json', 'a'], '没有 --formt 这个选项。是不是 --format？'],
  [['-x', 'a'], '没有 -x 这个选项。'],
  [['a', '--year'], '--year 后面缺少值'],
  [['a', '--year', '23'], '--year 不能是“23”，应为 2019 至 2099。'],
  [['a', '--year', '2018'], '--year 不能是“2018”'],
  [['a', '--year', '2100'], '--year 不能是“2100”'],
  [['a', '--edition', '2020'], '--edition 不能是“2020”，应为 2019、2021。'],
  [
    ['a', '--format', 'xml'],
    '--format 不能是“xml”，应为 text、json、ndjson、csv、html、sarif、explain。',
  ],
  [['a', '--fail-on', 'fatal'], '--fail-on 不能是“fatal”，应为 error、warning、info、never。'],
  [['a', '--lang', 'fr'], '--lang 不能是“fr”，应为 zh、en。'],
  [['a', '--rule', 'result-totals'], '没有“result-totals”这条规则。是不是 result-total？'],
  [['a', '--no-rule', 'total'], '没有“total”这条规则。是不是 result-total、applicant-total？'],
  [['a', '--rule', 'punctuation'], '可用的规则：result-total、applicant-total、blank-cell。'],
])('%j is bad usage, and why is said', (args, complaint) => {
  expect(complaintOf(...args)).toContain(complaint);
  expect(complaintOf(...args)).toMatch(/^用法不对：.*--help/);
});

it('complains in the language asked for', () => {
  expect(complaintOf('a', '--lang=en', '--nope')).toBe(
    'Bad usage: there is no option --nope. See --help.',
  );
  expect(complaintOf('--lang', 'en')).toContain('no file or folder');
  expect(complaintOf('--nope', '--', '--lang', 'en')).toContain('没有 --nope');
});

it('help names every option, in the language asked for', () => {
  const options = [
    '--format',
    '--edition',
    '--year',
    '--fail-on',
    '--lang',
    '--rule',
    '--no-rule',
    '--help',
    '--version',
  ];
  for (const [args, heading, forbidden] of [
    [['--help'], '选项：', /Options:|Usage:|Arguments:|display/],
    [['-h', '--lang', 'en'], 'Options:', /[一-鿿]/],
  ] as const) {
    const shown = parse(args, rules);
    if (shown.is !== 'show') throw new Error(shown.is);
    for (const option of [...options, heading]) expect(shown.text).toContain(option);
    expect(shown.text).not.toMatch(forbidden);
  }
});

it('version is shown alone', () => {
  expect(parse(['--version'], rules)).toEqual({
    is: 'show',
    text: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
  });
});
