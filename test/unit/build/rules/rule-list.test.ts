import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleList } from '../../../../src/build/rules/rule-list';
import { rules } from '../../../../src/rules/index';

it('stands beside the rules as they are now', () => {
  const file = join(__dirname, '../../../../src/rules/README.md');
  expect(readFileSync(file, 'utf8')).toBe(ruleList(rules));
});

it.each(rules.map(({ id, words }) => [id, words.zh.why] as const))(
  '%s says where it is written, or that it is an inference',
  (_, why) => {
    expect(why).toMatch(
      /依据|按国办函|《[^》]+》第|〔20\d\d〕|推断|没有明文|没有统一规定|表头写明/,
    );
  },
);
