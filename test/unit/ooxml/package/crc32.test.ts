import { crc32 as expected } from 'node:zlib';
import { crc32 } from '../../../../src/ooxml/package/crc32';

/** Every byte there is, in an order of its own. */
const bytes = Uint8Array.from({ length: 1024 }, (_, at) => (at * 167 + (at >> 8) * 31) & 0xff);

test('the sum that a CRC-32 is known by', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
});

test('up to two eights and one more, wherever they lie', () => {
  for (let length = 0; length < 18; length++) {
    for (let at = 0; at < 9; at++) {
      const some = bytes.subarray(at, at + length);
      expect(crc32(some)).toBe(expected(some));
    }
  }
});

test('one byte changed anywhere changes the sum', () => {
  const sum = crc32(bytes);
  expect(sum).toBe(expected(bytes));
  for (const at of bytes.keys()) {
    const damaged = bytes.with(at, (bytes[at] ?? 0) ^ 1);
    expect(crc32(damaged)).not.toBe(sum);
  }
});
