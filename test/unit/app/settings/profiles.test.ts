import { keepProfile, keptProfile } from '../../../../src/app/settings/kept-profile';
import { usedProfile } from '../../../../src/app/settings/read-profile';
import { profileProblemText } from '../../../../src/messages/profile/problem';
import { noStorage, storageOf } from '../../../support/storage';

const file = { name: 'report-check.json', text: '{ "rules": { "citation": "off" } }' };

it('is kept as it was chosen, until it is taken off', () => {
  const kept = storageOf();
  keepProfile(() => kept, file);
  expect(keptProfile(() => kept)).toEqual(file);
  keepProfile(() => kept, undefined);
  expect(keptProfile(() => kept)).toBeUndefined();
});

it.each(['nonsense', 'null', '{"name":"a"}', '{"name":"a","text":1}'])(
  'is none where %s was kept',
  (text) => {
    expect(keptProfile(() => storageOf({ 'report-check profile': text }))).toBeUndefined();
  },
);

it('is none where a browser keeps nothing', () => {
  keepProfile(noStorage, file);
  expect(keptProfile(noStorage)).toBeUndefined();
});

it('is called as it calls itself, or else as its file', () => {
  expect(usedProfile(file)).toMatchObject({
    name: 'report-check.json',
    changes: { citation: 'off' },
  });
  expect(usedProfile({ ...file, text: '{ "name": "某市方案" }' })).toMatchObject({
    name: '某市方案',
  });
});

it('asks what it asks beyond the form', () => {
  const text = '{ "deadlines": { "department": "01-20" }, "required": [{ "name": "公报" }] }';
  expect(usedProfile({ ...file, text })).toMatchObject({
    asked: {
      deadlines: { department: { month: 1, day: 20 }, government: { month: 3, day: 31 } },
      required: [{ name: '公报', words: ['公报'] }],
    },
  });
});

it.each([
  ['{ "rule": {} }', '没有“rule”这一项。是不是 rules？'],
  ['{ "rules": { "blank-cel": "off" } }', '没有“blank-cel”这条规则。是不是 blank-cell？'],
  [
    '{ "overviewLength": { "department": "长" } }',
    '“overviewLength.department”不能是 "长"，应为大于 0 的整数。',
  ],
  ['[]', '不是检查方案：整个文件应是一对花括号。请对照 README 中的例子改正。'],
])('of %s it is told what is wrong', (text, told) => {
  const read = usedProfile({ ...file, text });
  expect('code' in read && profileProblemText(read, 'zh')).toBe(told);
});
