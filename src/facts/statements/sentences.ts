import type { Report } from '../../report/model';
import { sentencesOf as readSentences } from '../../report/text/prose';
import type { Sentence } from '../../report/text/prose';

const read = new WeakMap<Report, readonly Sentence[]>();

/** A report's sentences, always the same ones, so that what is known of one is found again. */
export function sentencesOf(report: Report): readonly Sentence[] {
  const sentences = read.get(report) ?? readSentences(report);
  read.set(report, sentences);
  return sentences;
}
