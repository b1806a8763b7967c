import { packed, unpack } from '../../../../src/messages/packing/packed';

it('fills what was asked for before, and gives at once what is asked for later', () => {
  const before = packed('a.ts');
  expect(before).toEqual({});
  unpack({ 'a.ts': { name: 'first' }, 'b.ts': { name: 'second' } });
  expect(before).toEqual({ name: 'first' });
  expect(packed('b.ts')).toEqual({ name: 'second' });
  expect(packed('c.ts')).toEqual({});
});

it('leaves all as it is where what came is no pack', () => {
  const place = packed('d.ts');
  unpack('<html>');
  unpack(null);
  expect(place).toEqual({});
});
