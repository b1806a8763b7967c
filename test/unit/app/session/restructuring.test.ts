import { openFile } from '../../../../src/document/file/file-host';
import type { FileHost } from '../../../../src/document/file/file-host';
import { openDocx } from '../../../../src/ooxml/package/package';
import { caseFile, mendsAndUndoes, restructurings } from './restructure';

it('has a fix for nearly every mistake of a table, a chapter or a topic', () => {
  expect(restructurings.length).toBeGreaterThan(17);
});

function mainXml(host: FileHost): string | undefined {
  return openDocx(host.save()).xml('word/document.xml');
}

describe.each(['word', 'wps'] as const)('in a document as %s writes it', (producer) => {
  test.each(restructurings)('%s is mended, and undone to the byte', async (path, rule) => {
    const host = openFile(caseFile(path, producer));
    const xml = mainXml(host);
    await mendsAndUndoes(host, rule, () => host.save());
    // Texts that are set back may be cut into other runs. A document is no help in a message.
    if (rule !== 'overview-topics') expect(mainXml(host) === xml).toBe(true);
  });
});
