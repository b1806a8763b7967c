import type { Subject } from '../../facts/facts';
import { rangePlace } from '../../facts/wording/paragraphs';
import type { WrittenParagraph } from '../../facts/wording/paragraphs';
import { fold } from '../../report/text/fold';
import { defineRule } from '../rule';
import type { Edit, Wrong } from '../rule';

/** A shorter one in the same chapter may be a line of a list or a label. */
const shortest = 15;
/** 本年度未收到政府信息公开申请 may stand in two chapters with reason; a long text does not. */
const shortestElsewhere = 60;

function isTold(one: WrittenParagraph, other: WrittenParagraph, length: number): boolean {
  return one.chapter === other.chapter ? length >= shortest : length >= shortestElsewhere;
}

function* look({ report, facts }: Subject): Iterable<Wrong<'repeated'>> {
  // A chapter that stands twice is told as that.
  const twice = new Set(
    report.chapters.map(({ id }) => id).filter((id, at, all) => all.indexOf(id) !== at),
  );
  const first = new Map<string, WrittenParagraph>();
  for (const written of facts.paragraphs) {
    if (written.begins || (written.chapter !== undefined && twice.has(written.chapter))) continue;
    const key = fold(written.text);
    if (!/[，。；,;]/.test(written.text)) continue;
    const before = first.get(key);
    if (!before) {
      first.set(key, written);
      continue;
    }
    if (!isTold(before, written, key.length)) continue;
    const { index: paragraph, text } = written;
    const removal: Edit = { do: 'remove-paragraph', paragraph, was: text };
    yield {
      is: 'wrong',
      code: 'repeated',
      ...(before.chapter === written.chapter ? {} : { severity: 'info' }),
      at: [rangePlace(written, 0, text.length), rangePlace(before, 0, before.text.length)],
      fixes: [{ kind: 'offer', edits: [removal] }],
    };
  }
}

export const repeatedParagraph = defineRule({
  id: 'repeated-paragraph',
  basis: ['P12'],
  severity: 'warning',
  words: {
    zh: {
      name: '段落重复',
      why: '同一段话出现两次，多是复制时留下的。不同章里相同的短句不算。依据：文字校对的通行要求，官方格式没有明文。',
      messages: { repeated: '这一段与前面的一段相同。' },
    },
    en: {
      name: 'Repeated paragraph',
      why: 'A paragraph that stands twice was mostly left over from copying. Short ones in different chapters do not count. Source: common proofreading; no official sentence says so.',
      messages: { repeated: 'This paragraph is the same as one before.' },
    },
  },
  look,
});
