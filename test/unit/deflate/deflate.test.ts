import * as byNode from '../../../src/deflate/by-node';
import * as byScript from '../../../src/deflate/by-script';

const content = new TextEncoder().encode('行政复议0件。'.repeat(10_000));
const ways = { byNode, byScript };

describe.each(Object.entries(ways))('packed %s', (_, { deflate }) => {
  it.each([undefined, 'least'] as const)(
    'with effort %s is small, and either unpacks it',
    (effort) => {
      const packed = deflate(content, effort);
      expect(packed.length).toBeLessThan(content.length / 50);
      // Very many are kept: nothing may be kept beside them.
      expect(packed.buffer.byteLength).toBe(packed.length);
      for (const { inflate } of Object.values(ways)) {
        expect(new Uint8Array(inflate(packed))).toEqual(content);
      }
    },
  );
});

it('nothing is packed as nothing', () => {
  for (const { deflate, inflate } of Object.values(ways)) {
    expect(inflate(deflate(new Uint8Array()))).toHaveLength(0);
  }
});
