import type { TextRange } from '../../report/text/prose';
import { citedDocuments, regulationsOnDisclosure } from '../../schema/documents';
import { foldWithPlaces } from './folded';

/** A title or a part of one that is written wrong, and how it reads. */
export interface MiswrittenTitle {
  /** `title`: of a document; `country`: 中华人民共和国; `regulations`: 条例; `decree`: 号 of a decree */
  readonly kind: 'title' | 'country' | 'regulations' | 'decree';
  readonly start: number;
  readonly end: number;
  readonly now: string;
}

/** Words and marks that a title may be cited without, and those put around its inner title. */
const marks = /[《》〈〉<>“”"‘’'\s]/g;

function bare(title: string): string {
  return title.replace(marks, '');
}

const enacted = /^(.*)关于印发《(.+)》的通知$/;

/** The forms in which a document's title may be cited, without marks. */
function formsOf(title: string): readonly string[] {
  const [, issuer, inner] = enacted.exec(title) ?? [];
  if (issuer === undefined || inner === undefined) {
    return [...new Set([bare(title), bare(title).replace(/^中华人民共和国|^.*?(?=关于)/, '')])];
  }
  const names = [inner, inner.replace(/^中华人民共和国/, '')];
  return names.flatMap((name) => [
    `${issuer}关于印发${name}的通知`,
    `关于印发${name}的通知`,
    `印发${name}的通知`,
    `关于${name}的通知`,
    `${name}的通知`,
    `${name}通知`,
    name,
  ]);
}

/** A shorter form with a character off may be another document's title. */
const shortest = 13;
/** Of the short name of the regulations one character may be off. */
const regulationsInShort = bare(regulationsOnDisclosure.title).replace(/^中华人民共和国/, '');
/** More characters make it another title. */
const mostMissing = 3;
const mostOther = 2;

/** Whether a title is this one short of a few characters, or with a few others in their place. */
function isSlipOf(written: string, form: string): boolean {
  const missing = form.length - written.length;
  if (written === form || missing < 0) return false;
  if (form === regulationsInShort) {
    return missing === 0 && differences(written, form) === 1 && /条[例列]$/.test(written);
  }
  if (form.length < shortest) return false;
  if (missing === 0) return differences(written, form) <= mostOther;
  // 《政府信息公开工作年度报告》 is a report, and lacks nothing.
  const isWhole = written.slice(-2) === form.slice(-2);
  return isWhole && missing <= mostMissing && isShortOf(written, form);
}

function differences(one: string, other: string): number {
  return Array.from(one).filter((character, at) => character !== other.charAt(at)).length;
}

/** Whether a title reads like a form but for one stretch left out, and at most one other character. */
function isShortOf(written: string, form: string): boolean {
  let at = 0;
  while (at < written.length && written.charAt(at) === form.charAt(at)) at += 1;
  const gap = form.length - written.length;
  return differences(written.slice(at), form.slice(at + gap)) <= (gap === mostMissing ? 0 : 1);
}

/** Other documents have such titles: a local notice on how to draw up reports. */
const otherTitle = /做好|转发|进一步|编制|报送|20\d\d/;

/** Puts the characters of a form into a title as written, whose marks stay. */
function mended(written: string, form: string): string {
  const plain = bare(written);
  let same = 0;
  while (same < plain.length && plain.charAt(same) === form.charAt(same)) same += 1;
  const gap = form.length - plain.length;
  let at = 0;
  let result = '';
  for (const character of written) {
    if (bare(character) === '') result += character;
    else {
      if (at === same) result += form.slice(same, same + gap);
      result += form.charAt(at < same ? at : at + gap);
      at += 1;
    }
  }
  return at === same ? result + form.slice(same) : result;
}

/** No title is longer. */
const longestTitle = 90;

/** The stretches between the outermost 《》 of a text. */
function quotedIn(text: string): readonly TextRange[] {
  const found: TextRange[] = [];
  let depth = 0;
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(/[《》]/g)) {
    if (mark === '《') {
      if (depth === 0) start = index + 1;
      depth += 1;
    } else if (depth > 0) {
      depth -= 1;
      if (depth === 0 && index - start <= longestTitle) found.push({ start, end: index });
    }
  }
  return found;
}

const country = '中华人民共和国';
const countryMiswritten = /(中国人民共和国|中华人名共和国|中华人民共合国|中华人民公和国)/g;

/** 中华人民共和国信息公开条例 without its marks. */
const unquoted = /中[华国]人民共和国(?:政[府务])?信息公开条[例列]/g;

/** A title with its names of laws put right, which are told on their own. */
function withoutSlips(title: string): string {
  return title.replace(countryMiswritten, country).replace('条列', '条例');
}

function titlesIn(text: string): readonly MiswrittenTitle[] {
  const quoted = quotedIn(text);
  const alone = [...text.matchAll(unquoted)].map(({ index, 0: name }) => ({
    start: index,
    end: index + name.length,
  }));
  const stretches = [
    ...quoted,
    ...alone.filter(({ start }) => !quoted.some((one) => one.start <= start && start < one.end)),
  ];
  return stretches.flatMap(({ start, end }): readonly MiswrittenTitle[] => {
    if (otherTitle.test(text.slice(start, end))) return [];
    const written = withoutSlips(text.slice(start, end));
    const forms = citedDocuments().flatMap(({ document }) => formsOf(document.title));
    const plain = bare(written);
    if (forms.includes(plain)) return [];
    const form = forms.find((one) => isSlipOf(plain, one));
    return form === undefined ? [] : [{ kind: 'title', start, end, now: mended(written, form) }];
  });
}

interface Slip {
  readonly kind: MiswrittenTitle['kind'];
  /** its last group is what is wrong, at the end of the match */
  readonly pattern: RegExp;
  readonly now: string;
}

const slips: readonly Slip[] = [
  {
    kind: 'country',
    pattern: countryMiswritten,
    now: country,
  },
  // 第五十条列明 names an article.
  {
    kind: 'regulations',
    pattern: /(?:《[^《》]{0,60}|信息公开)(条列)(?=[》”"）)、，。；]|的|第|规|要)/g,
    now: '条例',
  },
  { kind: 'decree', pattern: /国(?:务院)?令第?\d{3}(条)(?!例)/g, now: '号' },
];

/** Finds titles that are a word short or a character off, and such slips in names of laws. */
export function miswrittenTitlesIn(original: string): readonly MiswrittenTitle[] {
  const { text, range } = foldWithPlaces(original);
  const found: MiswrittenTitle[] = [...titlesIn(original)];
  for (const { kind, pattern, now } of slips) {
    for (const { index, 0: whole, 1: wrong = '' } of text.matchAll(pattern)) {
      const end = index + whole.length;
      const stretch = range(end - wrong.length, end);
      const isTold = found.some((one) => one.start < stretch.end && stretch.start < one.end);
      if (!isTold) found.push({ kind, ...stretch, now });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}
