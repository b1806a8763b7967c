import { readFileSync } from 'node:fs';
import { noCriteria } from '../../../src/profile/criteria';
import { isQuicklyRead, openHere } from '../../../src/preload/opening';
import { archive } from '../ooxml/archive';
import { docxMembers } from '../ooxml/docx-parts';
import { sampleFile } from '../../support/fixture-text';

function bufferOf(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}

const sample = bufferOf(readFileSync(sampleFile));

test('a report of some pages is quickly read', () => {
  expect(isQuicklyRead(sample)).toBe(true);
});

test.each([
  ['that is large', { 'word/media/image1.png': new Uint8Array(2_000_000) }, {}],
  ['that says it becomes large', {}, { 'word/document.xml': { size: 2_000_000 } }],
])('a document %s is not', (_, more, fields) => {
  expect(isQuicklyRead(bufferOf(archive(docxMembers(more, fields))))).toBe(false);
});

test('what is no document is left to those who tell why', async () => {
  const pdf = bufferOf(new TextEncoder().encode('%PDF-1.7'));
  expect(isQuicklyRead(pdf)).toBe(false);
  expect(await openHere(pdf, noCriteria).opening).toMatchObject({
    failing: { is: 'refusal', code: 'not-a-docx', data: { found: 'pdf' } },
  });
});

test('what is read here is checked by the first rules at once, and by all when they are wanted', async () => {
  const { document, opening } = openHere(sample, noCriteria);
  const outcome = await opening;
  const first = 'answer' in outcome ? outcome.answer.about : undefined;
  expect(first?.isWhole).toBe(false);
  const whole = await document.more(0);
  const found = 'answer' in whole ? whole.answer?.findings.map(({ key }) => key) : undefined;
  expect(found).toEqual(expect.arrayContaining(first?.result.findings.map(({ key }) => key) ?? []));
  expect(found?.length).toBeGreaterThan(first?.result.findings.length ?? 0);
});
