/**
 * @jest-environment ./test/support/page-environment.js
 * @jest-environment-options {"url": "https://localhost/", "resources": "usable"}
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { createSession } from '../../../../src/app/session/session';
import { openWordDocument } from '../../../../src/document/word/word-host';
import { rules } from '../../../../src/rules/index';
import { caseFile, mendsAndUndoes, restructurings } from '../../app/session/restructure';
import { openInWord } from '../../../word/jsdom';

/** One of each rule; the file's host has them all. */
const some = restructurings.filter(
  ([, rule], at) => restructurings.findIndex((other) => other[1] === rule) === at,
);

test.each(some)('in Word, %s is mended and undone', async (path, rule) => {
  const word = await openInWord(caseFile(path, 'wps'));
  await mendsAndUndoes(openWordDocument(), rule, () => word.save());
});

/** The same file with a revision in the first cell of its first table. */
function revised(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const table = xml.indexOf('<w:tbl>');
  const end = xml.indexOf('</w:p>', table);
  const own = '<w:ins w:id="9" w:author="同事"><w:r><w:t>新</w:t></w:r></w:ins>';
  const main = strToU8(xml.slice(0, end) + own + xml.slice(end));
  return zipSync({ ...parts, 'word/document.xml': main });
}

test('what could not be put back is not offered to be taken away', async () => {
  const [path = '', rule] = restructurings.find(([, one]) => one === 'missing-row') ?? [];
  const canFix = async (file: Uint8Array): Promise<boolean> => {
    await openInWord(file);
    const session = createSession(openWordDocument(), { rules });
    await session.check();
    const finding = session.state.checked?.findings.find((one) => one.rule === rule);
    if (!finding) throw new Error('nothing was found');
    return session.fixesOf(finding).length > 0;
  };
  const file = caseFile(path, 'wps');
  expect(await canFix(file)).toBe(true);
  expect(await canFix(revised(file))).toBe(false);
});
