import { parseXml } from '../../../../src/ooxml/package/parse';
import { Refusal } from '../../../../src/ooxml/refusal';
import { readXml } from '../../../../src/ooxml/xml/reader';
import { XmlError, XmlTooBig } from '../../../../src/ooxml/xml/tokens';

/** The text in a document, and how many attributes its tags have. */
function read(xml: string): { readonly text: string; readonly attributes: number } {
  const texts: string[] = [];
  let attributes = 0;
  readXml(xml, {
    open: (tag) => {
      attributes += tag.attributes.length;
    },
    text: (text) => {
      texts.push(text);
    },
  });
  return { text: texts.join(''), attributes };
}

function reasonOf(xml: string): string {
  try {
    read(xml);
  } catch (error) {
    if (error instanceof XmlError) return error.reason;
    if (error instanceof XmlTooBig) return error.what;
    throw error;
  }
  return 'read';
}

const attributes = (count: number): string =>
  Array.from({ length: count }, (_, at) => ` a${String(at)}="${String(at)}"`).join('');
const made = (count: number, one: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => one(at)).join('');

test('a tag may have ten thousand attributes, and no more', () => {
  expect(read(`<a${attributes(10_000)}/>`).attributes).toBe(10_000);
  expect(reasonOf(`<a${attributes(10_001)}/>`)).toBe('attributes');
});

test('a million attributes in a tag are told as too many', () => {
  expect(reasonOf(`<a${attributes(1_000_000)}/>`)).toBe('attributes');
});

test.each([
  ['name', (length: number) => `<${'a'.repeat(length)}/>`],
  ['value', (length: number) => `<a b=">${'c'.repeat(length)}"/>`],
  ['white space', (length: number) => `<a${' '.repeat(length)}/>`],
])('a tag whose %s is longer than a million characters is told as too long', (_, tag) => {
  expect(reasonOf(`<r>${tag(900_000)}</r>`)).toBe('read');
  expect(reasonOf(`<r>${tag(1_000_000)}</r>`)).toBe('tagCharacters');
});

test('a text is told in stretches that cut neither a reference nor a character', () => {
  const written = ['&#x1F600;', '😀', '\r\n', 'a'];
  for (let shift = 0; shift < 10; shift++) {
    const xml = 'x'.repeat(shift) + written.join('').repeat(6_000);
    expect(read(`<a>${xml}</a>`).text === 'x'.repeat(shift) + '😀😀\na'.repeat(6_000)).toBe(true);
  }
});

test('two million references read as what they stand for', () => {
  const { text } = read(`<a>${'&#x1F600;&amp;'.repeat(1_000_000)}</a>`);
  expect(text === '😀&'.repeat(1_000_000)).toBe(true);
});

test.each([
  ['element names', made(100_001, (at) => `<a${String(at)}/>`)],
  ['lists of attributes', made(100_001, (at) => `<a b${String(at)}=""/>`)],
  ['namespaces', made(100_001, (at) => `<a xmlns="${String(at)}"/>`)],
])('a hundred thousand different %s are more than any document has', (_, content) => {
  expect(reasonOf(`<r>${content}</r>`)).toBe('names');
});

test('as many of each as a large document has are read', () => {
  const content = made(20_000, (at) => `<a${String(at)} b${String(at)}="" xmlns="${String(at)}"/>`);
  expect(reasonOf(`<r>${content}</r>`)).toBe('read');
});

/** What a part of nothing but elements is refused for. */
function refusalOf(elements: number): Refusal['data'] | undefined {
  try {
    parseXml('document.xml', `<r>${'<a/>'.repeat(elements - 1)}</r>`, 256, {
      open: () => undefined,
    });
  } catch (error) {
    if (error instanceof Refusal) return error.data;
    throw error;
  }
  return undefined;
}

test('a part may have a million elements, and no more', () => {
  expect(refusalOf(1_000_000)).toBeUndefined();
  expect(refusalOf(1_000_001)).toEqual({
    what: 'elements',
    limit: 1_000_000,
    part: 'document.xml',
  });
});
