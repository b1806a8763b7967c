import type { Report } from '../../src/report/model';
import type { Edit } from '../../src/rules/rule';

/**
 * The texts of the paragraphs that edits set, as they then read; other edits change nothing here.
 *
 * @throws {Error} where a paragraph does not read what the edit expects
 */
export function textsAfter(report: Report, edits: readonly Edit[]): readonly string[] {
  const texts = new Map<number, string>();
  const later = edits.flatMap((edit) => (edit.do === 'set-text' ? [edit] : []));
  // From the end, so that offsets stay true.
  for (const { paragraph, start, end, was, now } of later.sort((a, b) => b.start - a.start)) {
    const original = report.body.paragraphs.find(({ index }) => index === paragraph)?.text;
    const text = texts.get(paragraph) ?? original ?? '';
    if (text.slice(start, end) !== was) {
      throw new Error(`Expected “${was}”, found “${text.slice(start, end)}”`);
    }
    texts.set(paragraph, text.slice(0, start) + now + text.slice(end));
  }
  return [...texts].sort(([one], [other]) => one - other).map(([, text]) => text);
}
