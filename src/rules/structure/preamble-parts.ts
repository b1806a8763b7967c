import type { Subject } from '../../facts/facts';
import type { Sentence } from '../../report/text/prose';
import { chapterIds } from '../../schema/form';
import { sentencePlace } from '../../facts/statements/places';
import { defineRule } from '../rule';
import type { Edit, Wrong } from '../rule';
import { readPartsList, titleOfChapter } from '../../facts/wording/parts-list';
import type { PartsList } from '../../facts/wording/parts-list';

type Code = 'obsolete' | 'missing' | 'missing-uncounted' | 'count' | 'count-alone';

const chineseDigits = '〇一二三四五六七八九';

function setCount({ paragraph, start, text }: Sentence, { count }: PartsList): Edit | undefined {
  if (!count) return undefined;
  const was = text.slice(count.start, count.end);
  const six = chapterIds.length;
  const now = /\d/.test(was) ? String(six) : chineseDigits.charAt(six);
  return {
    do: 'set-text',
    paragraph,
    start: start + count.start,
    end: start + count.end,
    was,
    now,
  };
}

/** Puts the absent titles behind the ones they follow in the form. */
function insertTitles({ paragraph, start }: Sentence, { parts }: PartsList): readonly Edit[] {
  const edits = new Map<number, string>();
  for (const [at, chapter] of chapterIds.entries()) {
    if (parts.some((part) => part.chapter === chapter)) continue;
    const before = parts.findLast((part) => chapterIds.indexOf(part.chapter) < at);
    const place = before ? before.end : (parts[0]?.start ?? 0);
    const title = titleOfChapter(chapter);
    edits.set(place, `${edits.get(place) ?? ''}${before ? `、${title}` : `${title}、`}`);
  }
  return [...edits].map(([at, now]) => ({
    do: 'set-text',
    paragraph,
    start: start + at,
    end: start + at,
    was: '',
    now,
  }));
}

function judge(sentence: Sentence, list: PartsList): Wrong<Code> | undefined {
  const { parts, unknown, obsolete, count, open } = list;
  const six = chapterIds.length;
  const base = { is: 'wrong', at: [sentencePlace(sentence)] } as const;
  if (obsolete.length > 0) return { ...base, code: 'obsolete', data: { items: obsolete } };
  const absent = chapterIds.filter((id) => !parts.some(({ chapter }) => chapter === id));
  const correction = count && count.value !== six ? setCount(sentence, list) : undefined;
  if (parts.length === 0) {
    if (!count || !correction) return undefined;
    return {
      ...base,
      code: 'count-alone',
      data: { count: count.value },
      actual: String(count.value),
      expected: String(six),
      fixes: [{ kind: 'offer', edits: [correction] }],
    };
  }
  if (absent.length > 0) {
    // A title in unknown words may be the one that seems absent, and 等 may stand for the rest.
    const isWhole = !open || (count !== undefined && !absent.includes('other'));
    if (unknown > 0 || !isWhole) return undefined;
    return {
      ...base,
      code: count ? 'missing' : 'missing-uncounted',
      data: {
        listed: parts.length,
        count: count?.value ?? six,
        absent: absent.map(titleOfChapter),
      },
      fixes: [
        {
          kind: 'offer',
          edits: [...insertTitles(sentence, list), ...(correction ? [correction] : [])],
        },
      ],
    };
  }
  if (!count || !correction || count.value === six + unknown) return undefined;
  return {
    ...base,
    code: 'count',
    data: { count: count.value },
    actual: String(count.value),
    expected: String(six),
    fixes: [{ kind: 'offer', edits: [correction] }],
  };
}

/** How many sentences of chapter one may be a preamble that stands there. */
const firstSentences = 6;

function* look({ facts }: Subject): Iterable<Wrong<Code>> {
  const { sentences } = facts;
  const preamble = sentences.filter(({ chapter }) => chapter === undefined);
  const overview = sentences.filter(({ chapter }) => chapter === 'overview');
  for (const sentence of [...preamble, ...overview.slice(0, firstSentences)]) {
    const list = readPartsList(sentence.text);
    if (!list) continue;
    const wrong = judge(sentence, list);
    if (wrong) yield wrong;
    return;
  }
}

export const preambleParts = defineRule<Code>({
  id: 'preamble-parts',
  basis: ['P05', 'P06'],
  severity: 'warning',
  words: {
    zh: {
      name: '前言所列部分',
      why: '年报由六个部分组成，前言所列的各部分、所说的部分数应与六章一致。依据：国办公开办函〔2021〕30号格式。',
      messages: {
        obsolete: '前言列有旧格式的内容：{items}。现行格式是六个部分。',
        missing: '前言说有{count}个部分，列出{listed}个，缺“{absent}”。',
        'missing-uncounted': '前言列出{listed}个部分，缺“{absent}”。',
        count: '前言说有{count}个部分，列出的是六个。',
        'count-alone': '前言说有{count}个部分，年报是六个部分。',
      },
    },
    en: {
      name: 'Parts in the preamble',
      why: 'A report has six parts; the preamble lists all of them and counts them right. Source: the form of 国办公开办函〔2021〕30号.',
      messages: {
        obsolete: 'The preamble lists items of the old form: {items}.',
        missing: 'The preamble speaks of {count} parts and lists {listed}; {absent} is missing.',
        'missing-uncounted': 'The preamble lists {listed} parts; {absent} is missing.',
        count: 'The preamble speaks of {count} parts and lists six.',
        'count-alone': 'The preamble speaks of {count} parts; a report has six.',
      },
    },
  },
  look,
});
