import { Recent } from '../../../src/across/recent';

it('reads a thing once while it is looked at, and each thing by itself', () => {
  const read: number[] = [];
  const recent = new Recent((thing: { readonly number: number }) => {
    read.push(thing.number);
    return { read: thing.number };
  });
  const things = Array.from({ length: 1000 }, (_, number) => ({ number }));
  for (const thing of things) {
    for (let again = 0; again < 3; again += 1) {
      expect(recent.of(thing)).toEqual({ read: thing.number });
    }
    expect(recent.of(thing)).toBe(recent.of(thing));
  }
  expect(read).toEqual(things.map(({ number }) => number));
});

it('forgets what was read long ago, as very many things would be held', () => {
  let count = 0;
  const recent = new Recent(() => {
    count += 1;
    return [];
  });
  const [first, ...others] = Array.from({ length: 100 }, () => ({}));
  for (const thing of [first, ...others, first]) if (thing) recent.of(thing);
  expect(count).toBe(101);
});
