// What files are made of at random: each kind follows from a seed alone.
import fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { BodyEdit } from '../../src/ooxml/write/edit';
import { shortReport } from '../support/short-report';
import { smallDocx } from '../support/small-docx';
import { elementsIn, tokensOf, treeOf, written } from './tree';
import type { Element } from './tree';

/** A file, and the edits that are made of it one after the other. */
export interface Case {
  readonly bytes: Uint8Array;
  readonly edits: readonly BodyEdit[];
}

const rich =
  '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:ins w:id="1"><w:r><w:t>一、总体情况</w:t></w:r></w:ins></w:p>' +
  '<w:p><w:del w:id="2"><w:r><w:delText>旧</w:delText></w:r></w:del><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>' +
  '<w:sdt><w:sdtPr><w:id w:val="3"/></w:sdtPr><w:sdtContent><w:p><w:bookmarkStart w:id="4" w:name="甲"/><w:r><w:t>新收申请3件，办结2件。</w:t></w:r><w:bookmarkEnd w:id="4"/></w:p></w:sdtContent></w:sdt>' +
  '<w:tbl><w:tblGrid><w:gridCol w:w="9"/><w:gridCol w:w="9"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/><w:vMerge w:val="restart"/></w:tcPr><w:p><w:r><w:t>本年新收政府信息公开申请数量</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc><w:p><w:r><w:t>3</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:sectPr/>';

const plain = smallDocx(
  `<w:p><w:r><w:t>某市2024年政府信息公开工作年度报告</w:t></w:r></w:p>${rich}`,
  {
    styles:
      '<w:style w:type="paragraph" w:styleId="a"><w:name w:val="heading 1"/><w:basedOn w:val="b"/></w:style>',
    numbering:
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
  },
);

// Damage to a picture keeps nobody from reading.
const picture = Uint8Array.from({ length: 4_000 }, (_, one) => (one * 37) & 0xff);
const small = zipSync({ ...unzipSync(plain), 'word/media/image1.png': [picture, { level: 0 }] });

const base = fc.constantFrom(
  ...Array<Uint8Array>(8).fill(small),
  shortReport('word'),
  shortReport('wps'),
);

/** A place in something of any length, as a share of it, any as likely as another. */
const share = fc.noBias(fc.nat(999_999)).map((millionth) => millionth / 1_000_000);
const at = (where: number, length: number): number => Math.floor(where * length);

/** So often that what is made stays a file that is quickly made. */
function fewer(times: number, length: number): number {
  return Math.max(1, Math.min(times, Math.floor(500_000 / (length + 1))));
}

const oddNumber = fc.constantFrom('0', '-1', '1', '7', '255', '65536', '99999999', '1e9', 'x', '');
const oddText = fc.oneof(
  oddNumber,
  fc.constantFrom(
    '__proto__',
    'constructor',
    '（'.repeat(500),
    '工作'.repeat(2_000),
    '2024年'.repeat(300),
    '完成了，，工作。'.repeat(100),
    '一是二是三是'.repeat(100),
    '&#x10FFFF;&amp;&lt;',
    '%1%2%3%4%5%6%7%8%9',
    'chineseCountingThousand',
    'lowerRoman',
    '三、收到和处理政府信息公开申请情况',
  ),
  fc
    .string({ unit: 'binary', maxLength: 8 })
    .map((text) => text.replace(/[<&"\0-\x1f\ud800-\udfff\ufffe\uffff]/gu, '')),
);

const part = fc.constantFrom(
  ...Array<string>(6).fill('word/document.xml'),
  'word/styles.xml',
  'word/numbering.xml',
  '[Content_Types].xml',
  '_rels/.rels',
  'word/_rels/document.xml.rels',
);

/** A file of which one part is written anew. */
function withPart(bytes: Uint8Array, name: string, change: (xml: string) => string): Case {
  const parts = unzipSync(bytes);
  const known = parts[name] ? name : 'word/document.xml';
  const xml = change(strFromU8(parts[known] ?? new Uint8Array()));
  return { bytes: zipSync({ ...parts, [known]: strToU8(xml) }, { level: 1 }), edits: [] };
}

/** Bytes of the archive changed, taken out or put in. */
const zip: Arbitrary<Case> = fc
  .record({
    from: base,
    flips: fc.array(fc.tuple(share, fc.nat(255)), { maxLength: 4 }),
    hole: fc.option(fc.tuple(share, fc.nat(200)), { freq: 1 }),
    more: fc.option(fc.tuple(share, fc.uint8Array({ maxLength: 50 })), { freq: 1 }),
  })
  .map(({ from, flips, hole, more }) => {
    let bytes = from.slice();
    for (const [where, value] of flips) bytes[at(where, bytes.length)] = value;
    const cut = (start: number, end: number, put: Uint8Array): void => {
      bytes = Uint8Array.from([...bytes.subarray(0, start), ...put, ...bytes.subarray(end)]);
    };
    if (hole) cut(at(hole[0], bytes.length), at(hole[0], bytes.length) + hole[1], new Uint8Array());
    if (more) cut(at(more[0], bytes.length), at(more[0], bytes.length), more[1]);
    return { bytes, edits: [] };
  });

const snippets = fc.constantFrom(
  '<',
  '>',
  '&',
  '</w:p>',
  '<w:p>',
  '<w:tbl>',
  '</w:body>',
  '<!--',
  '<![CDATA[',
  '<?xml version="1.1"?>',
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  '<w:p w:a="" w:a="">',
  '<w:r/>',
  '\0',
  '\ud800',
);

/** Tags and texts of a part left out, doubled, changed over or put in: seldom well-formed. */
const tokens: Arbitrary<Case> = fc
  .record({
    from: base,
    name: part,
    steps: fc.array(
      fc.record({
        what: fc.constantFrom('out', 'again', 'over', 'put' as const),
        one: share,
        other: share,
        times: fc.integer({ min: 2, max: 300 }),
        put: fc.oneof(snippets, oddText),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map(({ from, name, steps }) =>
    withPart(from, name, (xml) => {
      const all = [...tokensOf(xml)];
      for (const { what, one, other, times, put } of steps) {
        const [first, second] = [at(one, all.length), at(other, all.length)];
        const mine = all[first] ?? '';
        if (what === 'out') all.splice(first, 1);
        else if (what === 'again') all[first] = mine.repeat(fewer(times, mine.length));
        else if (what === 'put') all.splice(first, 0, put);
        else {
          all[first] = all[second] ?? '';
          all[second] = mine;
        }
      }
      return all.join('');
    }),
  );

/** Elements of a part left out, many times there, elsewhere or in themselves, and values changed. */
const xml: Arbitrary<Case> = fc
  .record({
    from: base,
    name: part,
    steps: fc.array(
      fc.record({
        what: fc.constantFrom(
          ...(['out', 'again', 'moved', 'nested', 'bare', 'value', 'value', 'text'] as const),
        ),
        one: share,
        other: share,
        times: fc.integer({ min: 2, max: 300 }),
        put: oddText,
      }),
      { minLength: 1, maxLength: 5 },
    ),
  })
  .map(({ from, name, steps }) =>
    withPart(from, name, (before) => {
      const root = treeOf(before);
      for (const { what, one, other, times, put } of steps) {
        const all = elementsIn(root);
        const chosen = all[at(one, all.length)];
        const around = chosen && all.find(({ children }) => children.includes(chosen));
        if (!chosen || !around) continue;
        const place = around.children.indexOf(chosen);
        const targets = all.filter(({ end }) => end !== '');
        const target = targets[at(other, targets.length)];
        const inIt = elementsIn(chosen);
        // What is put into itself would have no end.
        if (what === 'moved' && target && target !== chosen && !inIt.includes(target)) {
          around.children.splice(place, 1);
          target.children.push(chosen);
        } else if (what === 'out') around.children.splice(place, 1);
        else if (what === 'again') {
          const copies = Array<Element>(fewer(times, written(chosen).length)).fill(chosen);
          around.children.splice(place, 1, ...copies);
        } else if (what === 'nested') {
          let inner: Element = chosen;
          for (let depth = 0; depth < times && chosen.end !== ''; depth += 1) {
            inner = { tag: chosen.tag, end: chosen.end, children: [inner] };
          }
          around.children[place] = inner;
        } else if (what === 'bare') around.children.splice(place, 1, ...chosen.children);
        else if (what === 'value') {
          const values = [...chosen.tag.matchAll(/="[^"]*"/g)];
          const value = values[at(other, values.length)];
          if (!value) continue;
          chosen.tag = `${chosen.tag.slice(0, value.index)}="${put}"${chosen.tag.slice(value.index + value[0].length)}`;
        } else {
          const texts = all.filter(({ tag, end }) => tag.startsWith('<w:t') && end === '</w:t>');
          const text = texts[at(one, texts.length)];
          if (text) text.children = [put];
        }
      }
      return written(root);
    }),
  );

const where = fc.constantFrom('before', 'after' as const);
const index = fc.oneof(
  { weight: 6, arbitrary: fc.nat(9) },
  { weight: 1, arbitrary: fc.integer({ min: -2, max: 200 }) },
);
const typed = fc.oneof(
  fc.constantFrom('', '新', '甲\n乙', '一\t二', ' 三 ', '<&>"', '𠮷', '\u0000', '\ud800'),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const markup = fc.constantFrom(
  '<w:p/>',
  '<w:p><w:r><w:t>新</w:t></w:r></w:p>',
  '<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>',
  '<w:p><w:r><w:t>甲</w:t></w:r></w:p><w:p/>',
);

const edit: Arbitrary<BodyEdit> = fc.oneof(
  fc.record({
    do: fc.constant('replace-text' as const),
    paragraph: index,
    start: fc.nat(6),
    end: fc.nat(9),
    now: typed,
  }),
  fc.record({ do: fc.constant('split-paragraph' as const), paragraph: index, at: fc.nat(9) }),
  fc.record({ do: fc.constant('join-paragraphs' as const), paragraph: index }),
  fc.record({ do: fc.constant('remove-paragraph' as const), paragraph: index }),
  fc.record({ do: fc.constant('insert-paragraph' as const), beside: index, where, text: typed }),
  fc.record({ do: fc.constant('insert-blocks' as const), beside: index, where, markup }),
  fc.record({
    do: fc.constant('remove-blocks' as const),
    first: index,
    count: fc.integer({ min: 0, max: 5 }),
  }),
);

/** Edits at places and of stretches that may or may not be there. */
const edits: Arbitrary<Case> = fc.record({
  bytes: base,
  edits: fc.array(edit, { minLength: 1, maxLength: 6 }),
});

export const kinds = { zip, tokens, xml, edits };

export type Kind = keyof typeof kinds;

/** The case of a kind that a seed stands for. */
export function caseOf(kind: Kind, seed: number): Case {
  const [made] = fc.sample<Case>(kinds[kind], { seed, numRuns: 1 });
  if (!made) throw new Error('nothing was made');
  return made;
}
