import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../../src/rules/index';
import { allEditions } from '../../../src/schema/editions';

const cases = join(__dirname, '../../cases');

describe('the list of rules', () => {
  it('has every rule once', () => {
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('tells of every relation of every edition, in words of its own', () => {
    for (const { id, words } of allEditions().flatMap(({ relations }) => relations)) {
      const rule = rules.find((one) => one.id === id);
      expect(rule?.words.zh.messages).toMatchObject({
        failed: expect.stringContaining(words.zh.failed),
      });
      expect(rule?.words.en.name).toBe(words.en.name);
    }
  });

  it('lacks none that has cases', () => {
    expect(rules.map(({ id }) => id)).toEqual(expect.arrayContaining(readdirSync(cases)));
  });
});

describe.each(rules.map(({ id }) => id))('%s', (id) => {
  it('has a case that must speak and one that must not', () => {
    const names = readdirSync(join(cases, id));
    expect(names.some((name) => name.startsWith('speaks-'))).toBe(true);
    expect(names.some((name) => name.startsWith('silent-'))).toBe(true);
  });
});
