import type { Subject } from '../../facts/facts';
import { isBodyName, takeApart } from '../../report/identity/body-name';
import type { Place } from '../../report/model';
import { reportsForArea } from '../../facts/statements/bodies';
import { defineRule } from '../rule';
import type { Wrong } from '../rule';
import { mayBeSameBody } from '../../report/identity/same-body';

type Code = 'signature' | 'preamble' | 'text' | 'self';

/** Another body than the report's own. */
interface Stranger {
  readonly code: 'text' | 'self';
  readonly body: NamedBody;
}

interface NamedBody {
  readonly name: string;
  readonly place: Place;
}

const nameIn = String.raw`([\p{Script=Han}（）()]{4,30}?)`;
/** Where a preamble names the body whose report it is. */
const authors: readonly RegExp[] = [
  new RegExp(`(?:^|[，,：:])(?:本报告)?由${nameIn}(?:负责)?(?:编制|撰写|汇总)`, 'gu'),
  new RegExp(`(?:^|[，,：:])${nameIn}(?:编制了?|现公布|现发布)(?:本|20)`, 'gu'),
  new RegExp(`(?:请|直接|[，,])与${nameIn}联系`, 'gu'),
  new RegExp(`现将${nameIn}(?=20\\d\\d)`, 'gu'),
  new RegExp(
    `(?:联系|咨询)(?:单位|部门|机关)?[：:]?\\s*${nameIn}(?=[，,；;：:（(]|地址|电话|联系|$)`,
    'gu',
  ),
];

/** Offices that answer questions on reports of other bodies. */
const helpers = /信息公开|政务公开|政务服务|大数据|行政审批|电子政务|网信|主管部门/;

function namedIn({ report, facts }: Subject): readonly NamedBody[] {
  const title = report.title?.paragraph;
  return facts.sentences
    .filter(({ chapter, paragraph }) => chapter === undefined && paragraph !== title)
    .flatMap(({ text, paragraph, start }) =>
      authors.flatMap((pattern) =>
        [...text.matchAll(pattern)].flatMap((match): readonly NamedBody[] => {
          const name = match[1] ?? '';
          const { province, city, county, township } = takeApart(name);
          const hasRegion = (province ?? city ?? county ?? township) !== undefined;
          if (!isBodyName(name) || !hasRegion || helpers.test(name)) return [];
          const at = start + match.index + match[0].lastIndexOf(name);
          const range = { start: at, end: at + name.length };
          return [{ name, place: { text: name, paragraph, range } }];
        }),
      ),
    );
}

/** A sentence that says what a body did in the year begins with when and who. */
const doing = new RegExp(
  `^(?:20\\d\\d年度?[，,]?|本年度[，,]?|全年[，,]?)?${nameIn}(?:20\\d\\d年度?|本年度|全年|今年)?[，,]?(?:共|累计|未|没有|均未|新)?(?:主动公开|公开(?=政府信息|信息|各类)|收到|受理|办结|答复|发布(?=政府信息|信息|各类)|坚持|认真|严格|高度重视|深入|围绕)`,
  'u',
);

/** How a body speaks of itself, and what its name has where it may. */
const selves: readonly (readonly [RegExp, RegExp])[] = [
  [/(?<!\p{Script=Han})[我本]局(?!部|面|势)/u, /局|站|中心|队|所|署/],
  [/(?<!\p{Script=Han})[我本]镇/u, /镇/],
  [/(?<!\p{Script=Han})[我本]乡/u, /乡/],
  [/(?<!\p{Script=Han})[我本]街道/u, /街道/],
  [/(?<!\p{Script=Han})[我本]厅/u, /厅/],
];

/** Another body in the prose as the one whose work is told, or a body of another kind. */
function strangerIn({ report, facts }: Subject, publisher: string): readonly Stranger[] {
  // Whoever reports for an area tells of the bodies in it.
  const isForArea = reportsForArea(report.publisher);
  for (const { chapter, text, paragraph, start } of facts.sentences) {
    if (chapter === undefined) continue;
    const at = (from: number, name: string): NamedBody => {
      const range = { start: start + from, end: start + from + name.length };
      return { name, place: { chapter, text: name, paragraph, range } };
    };
    const found = doing.exec(text);
    const name = found?.[1] ?? '';
    const { city, county, township } = takeApart(name);
    const isNamed = isBodyName(name) && (city ?? county ?? township) !== undefined;
    if (isNamed && !isForArea && !helpers.test(name) && !mayBeSameBody(name, publisher)) {
      return [{ code: 'text', body: at(text.indexOf(name), name) }];
    }
    const self = selves.find(([own, kind]) => own.test(text) && !kind.test(publisher));
    const written = self && new RegExp(self[0].source, 'u').exec(text);
    if (written) return [{ code: 'self', body: at(written.index, written[0]) }];
  }
  return [];
}

function* look(subject: Subject): Iterable<Wrong<Code>> {
  const { title, signature } = subject.report;
  const publisher = title?.publisher;
  if (!title || publisher === undefined) return;
  const { text, paragraph, range } = title;
  const titlePlace = { text, paragraph, range };
  const told = (code: Code, { name, place }: NamedBody): Wrong<Code> => ({
    is: 'wrong',
    code,
    at: [place, titlePlace],
    data: { name, publisher },
    actual: name,
    expected: publisher,
  });
  const other = namedIn(subject).find(({ name }) => !mayBeSameBody(name, publisher));
  if (other) yield told('preamble', other);
  for (const { code, body } of strangerIn(subject, publisher)) yield told(code, body);
  if (signature && !mayBeSameBody(signature.text, publisher)) {
    const { text: name, paragraph: index, range: at } = signature;
    yield told('signature', { name, place: { text: name, paragraph: index, range: at } });
  }
}

export const authorMismatch = defineRule<Code>({
  id: 'author-mismatch',
  basis: ['P09'],
  severity: 'warning',
  words: {
    zh: {
      name: '单位名称不一致',
      why: '标题、前言、正文和落款应是同一机关，简称不算不一致。官方没有明文，这是推断。',
      messages: {
        signature: '落款是“{name}”，标题是“{publisher}”。',
        preamble: '前言写的是“{name}”，标题是“{publisher}”。',
        text: '正文写的是“{name}”的工作，标题是“{publisher}”。',
        self: '正文自称“{name}”，标题是“{publisher}”。',
      },
    },
    en: {
      name: 'Bodies differ',
      why: 'Title, preamble, text and signature name one body; short forms are fine. No official sentence says so: an inference.',
      messages: {
        signature: 'The signature is {name}, the title says {publisher}.',
        preamble: 'The preamble says {name}, the title {publisher}.',
        text: 'The text tells of the work of {name}, the title says {publisher}.',
        self: 'The text speaks as {name}, the title says {publisher}.',
      },
    },
  },
  look,
});
