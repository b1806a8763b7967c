import { shareFoundIn } from '../../../../src/facts/alike/shingles';

it.each([
  ['all of it', ['甲乙丙丁戊己'], ['零甲乙丙丁戊己'], 1],
  ['half of it', ['甲乙丙丁戊天地玄黄宇'], ['甲乙丙丁戊'], 0.5],
  ['runs that are too short', ['甲乙丙丁'], ['甲乙丙丁'], 0],
  ['runs over a gap', ['甲乙丙丁戊'], ['甲乙丙', '丁戊'], 0],
  ['a text in another order', ['己庚辛壬癸', '甲乙丙丁戊'], ['甲乙丙丁戊己庚辛壬癸'], 1],
  ['nothing', [], ['甲乙丙丁戊'], 0],
])('of %s', (_, own, other, share) => {
  expect(shareFoundIn(own, other)).toBe(share);
});
