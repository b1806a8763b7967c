import { unzipSync } from 'fflate';
import { packing, TooMuch } from '../../../../../src/app/desk/send-back/packed';

it('packs files under their names, in their folders', async () => {
  const sink = packing();
  await sink.put('台账.xlsx', Uint8Array.of(1, 2, 3));
  await sink.put('反馈单/甲.docx', Uint8Array.of(4));
  const packed = new Uint8Array(await (await sink.end()).arrayBuffer());
  expect(Object.entries(unzipSync(packed))).toEqual([
    ['台账.xlsx', Uint8Array.of(1, 2, 3)],
    ['反馈单/甲.docx', Uint8Array.of(4)],
  ]);
});

it('says so where there is more than an archive holds', async () => {
  const sink = packing(3);
  await sink.put('a', Uint8Array.of(1, 2));
  await expect(sink.put('b', Uint8Array.of(3, 4))).rejects.toThrow(TooMuch);
});
