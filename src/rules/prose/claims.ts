import type { Clause, Sentence } from '../../report/text/prose';
import type { Report } from '../../report/model';
import { claimPhrases } from '../../schema/phrases';
import type { ClaimPhrase } from '../../schema/phrases';
import { quantitiesOf, sentencesToRead } from './stated';
import { isAbout } from './statements';
import { namesOtherBody } from './subject';
import { hasAny } from './words';
import { isOfReportYear } from './years';

/** A clause that says without a number that figures of a table are 0. */
export interface Claim {
  readonly sentence: Sentence;
  readonly clause: Clause;
  readonly phrase: ClaimPhrase;
  /** the words that say it */
  readonly text: string;
}

/** No claim is longer. */
const longestClause = 160;

/** The nearest clause on appeals, this one or one before. */
function nearestOnAppeals({ clauses }: Sentence, clause: Clause): string {
  const ahead = clauses.slice(0, clauses.indexOf(clause) + 1);
  return ahead.findLast(({ text }) => /复议|诉讼|起诉/.test(text))?.text ?? '';
}

function claimIn(
  report: Report,
  sentence: Sentence,
  clause: Clause,
  phrase: ClaimPhrase,
): Claim | undefined {
  if (clause.text.length > longestClause) return undefined;
  const match = phrase.pattern.exec(clause.text);
  if (!match) return undefined;
  const whole = sentence.clauses.map(({ text }) => text).join('，');
  if (hasAny(whole, phrase.unless) || namesOtherBody(whole, report.publisher)) return undefined;
  if (phrase.of) {
    const subject = nearestOnAppeals(sentence, clause);
    if (!phrase.of.is.test(subject) || phrase.of.not?.test(subject) === true) return undefined;
  }
  const end = match.index + match[0].length;
  const isMeant =
    // A number behind it states the figure itself, and says more.
    !quantitiesOf(clause).some(({ start }) => start >= match.index) &&
    isAbout(phrase.about, sentence, clause, end) &&
    isOfReportYear(report, sentence, clause, end);
  return isMeant ? { sentence, clause, phrase, text: match[0] } : undefined;
}

/** The claims of a report's prose that a figure is 0, in document order. */
export function claimsOf(report: Report): readonly Claim[] {
  return sentencesToRead(report).flatMap((sentence) =>
    sentence.clauses.flatMap((clause) =>
      claimPhrases.flatMap((phrase) => claimIn(report, sentence, clause, phrase) ?? []),
    ),
  );
}
