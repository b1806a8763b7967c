import { profileBriefly, profileName } from '../../../src/export/words';
import { createTranslator } from '../../../src/messages/translator';
import { rules } from '../../../src/rules/index';

const zh = { translator: createTranslator('zh', rules), rules };
const en = { translator: createTranslator('en', rules), rules };

it('names the profile that was used, or that there was none', () => {
  expect(profileName({ ...zh, profile: '某市方案' })).toBe('某市方案');
  expect(profileName({ ...zh, off: [] })).toBe('无，只按官方格式');
});

it('tells which rules were off, and where there is little room how many', () => {
  const off = ['missing-chapter', 'chapter-order'];
  expect(profileName({ ...zh, profile: '某市方案', off })).toBe(
    '某市方案；另关闭 2 条规则：缺少章节、章节顺序',
  );
  expect(profileBriefly({ ...zh, profile: '某市方案', off })).toBe('某市方案；另关闭 2 条规则');
  expect(profileName({ ...en, off })).toMatch(
    /^none, the official form alone; rules turned off besides: 2 \(/,
  );
});
