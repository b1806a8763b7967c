import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { openDocx } from '../../../../src/ooxml/package/package';
import { readXml } from '../../../../src/ooxml/xml/reader';
import type { XmlTag } from '../../../../src/ooxml/xml/reader';
import { XmlError, XmlTooBig } from '../../../../src/ooxml/xml/tokens';
import { fixtureFile, fixtureNames } from '../../../support/fixture-text';

/** What a reader tells of a text; undefined where it refuses it. */
type Told = readonly (readonly unknown[])[] | undefined;

/** Text in pieces is text all the same. */
function joined(told: unknown[][]): unknown[][] {
  const whole: unknown[][] = [];
  for (const one of told) {
    const last = whole.at(-1);
    if (one[0] === 'text' && last?.[0] === 'text') last[1] = `${String(last[1])}${String(one[1])}`;
    else if (one[0] !== 'text' || one[1] !== '') whole.push(one);
  }
  return whole;
}

function ours(xml: string): Told {
  const told: unknown[][] = [];
  try {
    readXml(xml, {
      open: ({ name, attributes, isSelfClosing }, start, end) => {
        const listed = attributes.map(({ written, uri, local, value }) => [
          written,
          uri,
          local,
          value,
        ]);
        told.push(['open', name.uri, name.local, listed, isSelfClosing, start, end]);
      },
      close: ({ uri, local }, start, end) => told.push(['close', uri, local, start, end]),
      text: (text) => told.push(['text', text]),
    });
  } catch (error) {
    if (error instanceof XmlError || error instanceof XmlTooBig) return undefined;
    throw error;
  }
  return joined(told);
}

/** Whether a text is read where nobody asks for an attribute. */
function isReadUnasked(xml: string): boolean {
  try {
    readXml(xml, { open: () => undefined });
  } catch (error) {
    if (error instanceof XmlError) return false;
    throw error;
  }
  return true;
}

/** The same as another reader tells it, which goes over each character and is known to be strict. */
function theirs(xml: string): Told {
  const told: unknown[][] = [];
  const parser = new SaxesParser({ xmlns: true });
  const faults: unknown[] = [];
  const start = (): number => xml.lastIndexOf('<', parser.position - 1);
  parser.on('error', (fault) => faults.push(fault));
  parser.on('doctype', (fault) => faults.push(fault));
  parser.on('opentag', ({ uri, local, attributes, isSelfClosing }) => {
    const listed = Object.values(attributes).map((one) => [
      one.name,
      one.uri,
      one.local,
      one.value,
    ]);
    told.push(['open', uri, local, listed, isSelfClosing, start(), parser.position]);
  });
  parser.on('closetag', ({ uri, local }) => {
    told.push(['close', uri, local, start(), parser.position]);
  });
  for (const event of ['text', 'cdata'] as const) {
    parser.on(event, (text) => {
      // What stands around the root is nobody's text.
      if (parser.position > 0 && told.length > 0) told.push(['text', text]);
    });
  }
  parser.write(xml).close();
  if (faults.length > 0) return undefined;
  const end = told.findLastIndex(([is]) => is === 'close');
  return joined(told.slice(0, end + 1));
}

const documents = fixtureNames().flatMap((name) =>
  (['word', 'wps', 'libreoffice'] as const).map((program) => fixtureFile(name, program)),
);

function partsOf(file: string): readonly string[] {
  const opened = openDocx(new Uint8Array(readFileSync(file)));
  return opened.partNames
    .filter((name) => /\.(xml|rels)$/.test(name))
    .flatMap((name) => opened.xml(name) ?? []);
}

/** Line by line, which compares in a fraction of the time that nested lists take. */
function lines(told: Told): readonly string[] | undefined {
  return told?.map((one) => JSON.stringify(one));
}

/** A program writes the same styles and settings into each of its documents. */
const compared = new Set<string>();

test.each(documents)('every part of %s reads as another reader has it', (file) => {
  for (const xml of partsOf(file)) {
    if (compared.has(xml)) continue;
    expect(lines(ours(xml))).toEqual(lines(theirs(xml)));
    compared.add(xml);
  }
});

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const sound = [
  '<a/>',
  '\ufeff<a/>',
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<a>x</a>\n',
  "<?xml version='1.1'?><a/>",
  `<w:p xmlns:w="${W}" w:a = '1' b="2"><w:r /></w:p>`,
  '<a xmlns="u"><b xmlns=""/><c d="e"/></a>',
  '<p:a xmlns:p="u"><p:b xmlns:p="v" p:c="1"/><p:d/></p:a>',
  '<a xml:space="preserve"> x </a>',
  '<a>&lt;&gt;&amp;&quot;&apos;&#65;&#x20BB7;&#xd;</a>',
  '<a b="&lt;&#10;&#9;">\r\n\r</a>',
  '<a b="1\n2\t3\r\n4"/>',
  '<a b="x > y">]]</a>',
  '<a><![CDATA[<b>&amp;]]]]><![CDATA[>]]></a>',
  '<a><!-- - --><?target x?></a><!-- after --><?b?>',
  '<甲 乙="丙">丁</甲>',
  '<a.b-c_d/>',
  '<a><b></b ></a\n>',
  // The same names come again, with values, prefixes or a scope of their own.
  '<r><a b="1" c=\'2\'/><a b="3" c=\'4\'/><a b="1" c=\'2\'/></r>',
  '<r><a b="1"/><a b="&lt;"/><a b=\'"\'/><a c="1"/></r>',
  '<r><p:a xmlns:p="u"><p:b p:c="1"/></p:a><p:a xmlns:p="u"><p:b p:c="1"/></p:a></r>',
  '<r><p:a xmlns:p="u"><p:b p:c="1"/></p:a><p:a xmlns:p="v"><p:b p:c="1"/></p:a></r>',
  '<r xmlns="u"><a><b xmlns="v"><a/></b><a/></a></r>',
];

const unsound = [
  '',
  ' ',
  'x',
  '<a>',
  '</a>',
  '<a></b>',
  '<a/><b/>',
  '<a/>x',
  'x<a/>',
  ' <?xml version="1.0"?><a/>',
  '<?xml encoding="UTF-8"?><a/>',
  '<?xml version="2.0"?><a/>',
  '<?xml?><a/>',
  '<a><?xml version="1.0"?></a>',
  '<a b></a>',
  '<a b=c/>',
  '<a b="1" b="2"/>',
  '<a b="1"c="2"/>',
  '<a b="<"/>',
  '<a b="1/>',
  '<a xmlns:p="u" xmlns:q="u" p:b="1" q:b="2"/>',
  '<p:a/>',
  '<a p:b="1"/>',
  '<a xmlns:p=""/>',
  '<a xmlns:xml="u"/>',
  '<a xmlns:xmlns="u"/>',
  '<a:b:c xmlns:a="u"/>',
  '<:a/>',
  '<1a/>',
  '<a 1b="c"/>',
  '< a/>',
  '<a/ >',
  '</a b="c"><a/>',
  '<a>&b;</a>',
  '<a>& b</a>',
  '<a>&amp</a>',
  '<a>&#0;</a>',
  '<a>&#xD800;</a>',
  '<a>&#X41;</a>',
  '<a>&#;</a>',
  '<a b="&c;"/>',
  '<a><!-- a -- b --></a>',
  '<a><!-- </a>',
  '<a><![CDATA[</a>',
  '<a><?b</a>',
  '<a><!b></a>',
  '<!DOCTYPE a><a/>',
  '<a>]]></a>',
  '<a>\u0001</a>',
  '<a>\ud800</a>',
  '<a>\uffff</a>',
  '<![CDATA[x]]><a/>',
  '<a',
  '<',
  // The same names come again, and would be sound but for their values or their scope.
  '<r><a b="1"/><a b="&c;"/></r>',
  '<r><a b="1"/><a b="1" b="2"/></r>',
  '<r><a b="1" c="2"/><a b="1" b="2"/></r>',
  `<r><a b='"' c='"'/><a b='"' b='"'/></r>`,
  `<r><a b="'" c="'"/><a b="'" b="'"/></r>`,
  '<r><a xmlns:p="u"><b p:c="1"/></a><b p:c="1"/></r>',
  '<r xmlns:p="u"><a xmlns:q="v"><b p:c="1" q:c="2"/></a><a xmlns:q="u"><b p:c="1" q:c="2"/></a></r>',
  '<r><p:a xmlns:p="u"></p:a><p:a/></r>',
];

test.each(sound)('%j reads as another reader has it', (xml) => {
  const told = ours(xml);
  expect(told).toEqual(theirs(xml));
  expect(told).toBeDefined();
  expect(isReadUnasked(xml)).toBe(true);
});

test.each(unsound)('%j is refused', (xml) => {
  expect(ours(xml)).toBeUndefined();
  expect(isReadUnasked(xml)).toBe(false);
});

test('what a tag says may be asked for once all is read, whatever came after it', () => {
  const tags: XmlTag[] = [];
  readXml('<r><a xmlns:p="u" p:b="&lt;1"/><a xmlns:p="v" p:b="2"/><a b="3"/></r>', {
    open: (tag) => tags.push(tag),
  });
  const said = tags.map(({ attributes }) =>
    attributes.filter(({ local }) => local === 'b').map(({ uri, value }) => [uri, value]),
  );
  expect(said).toEqual([[], [['u', '<1']], [['v', '2']], [['', '3']]]);
});

test('a reference that stands for nothing is told of where its tag is, however often it came', () => {
  const xml = '<r><a b="1"/><a b="2"/><a b="&c;"/></r>';
  for (const open of [() => undefined, (tag: XmlTag) => tag.attributes]) {
    let told: unknown;
    try {
      readXml(xml, { open });
    } catch (error) {
      told = error;
    }
    expect(told).toMatchObject({ name: 'XmlError', offset: xml.indexOf('<a b="&c;"') });
  }
});

// Half of a character takes the other reader past whatever comes next.
const snippets = [...sound, ...unsound]
  .flatMap((xml) => xml.split(/(?<=[<>"'&;=\s])/))
  .filter((text) => !/[\ud800-\udfff]/u.test(text));
const base =
  `<?xml version="1.0"?><w:d xmlns:w="${W}" xmlns:x="u"><w:p x:id="1"><w:t xml:space="preserve">` +
  'a &amp; b</w:t><x:y/><w:p x:id="2" x:z="&lt;"/></w:p><!-- c --></w:d>';

test('what is damaged anyhow is refused, or reads the same as another reader has it', () => {
  const change = fc.record({
    at: fc.nat(base.length),
    length: fc.nat(6),
    put: fc.oneof(fc.constantFrom(...snippets), fc.string({ maxLength: 3 })),
  });
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
      const xml = changes.reduce(
        (text, { at, length, put }) => text.slice(0, at) + put + text.slice(at + length),
        base,
      );
      // The other reader lets a name begin with these behind its prefix.
      fc.pre(!/:[-.\d]/.test(xml));
      const told = theirs(xml);
      expect(lines(ours(xml))).toEqual(lines(told));
      expect(isReadUnasked(xml)).toBe(told !== undefined);
    }),
    { numRuns: 5_000 },
  );
});

test.each([
  [
    'a tag with very many attributes',
    `<a ${Array.from({ length: 200_000 }, (_, i) => `a${i}="${i}"`).join(' ')}/>`,
  ],
  ['a tag that never ends', `<a ${'b="c" '.repeat(300_000)}`],
  ['white space without an end', `<a ${' '.repeat(2_000_000)}`],
  ['a name without an end', `<${'a'.repeat(2_000_000)}`],
  [
    'very many prefixes',
    `<a ${Array.from({ length: 50_000 }, (_, i) => `xmlns:p${i}="u${i}"`).join(' ')}>${'<b xmlns:q="v"/>'.repeat(2_000)}</a>`,
  ],
])('%s is read or refused', (_, xml) => {
  expect(() => ours(xml)).not.toThrow();
});
