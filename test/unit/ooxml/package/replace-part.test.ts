import { defaultLimits } from '../../../../src/ooxml/limits';
import { readCentralDirectory } from '../../../../src/ooxml/package/central-directory';
import { replacePart } from '../../../../src/ooxml/package/replace-part';
import { archive } from '../archive';
import { utf8 } from '../encode';

it('keeps the names of other entries as they are, in whatever encoding', () => {
  // 年 as an old program in China writes it, where the archive does not say that names are UTF-8.
  const old = [0xc4, 0xea];
  const bytes = archive([
    { name: 'word/document.xml', content: '<a/>' },
    { name: 'word/media/##.png', content: 'picture', flags: 0 },
  ]);
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] === 0x23 && bytes[at + 1] === 0x23) bytes.set(old, at);
  }
  const saved = replacePart(bytes, 'word/document.xml', utf8('<b/>'));
  const namesOf = (file: Uint8Array) =>
    readCentralDirectory(file, defaultLimits).map(({ written, isUtf8 }) => [...written, isUtf8]);
  expect(namesOf(saved)).toEqual(namesOf(bytes));
  expect(namesOf(saved)[1]).toEqual([...utf8('word/media/'), ...old, ...utf8('.png'), false]);
});
