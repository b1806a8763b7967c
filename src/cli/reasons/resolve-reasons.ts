import { isOf } from '../../across/is-of';
import type { Finding } from '../../check/finding';
import { fromLastingKey } from '../../check/lasting-key';
import { placeMarks } from '../../check/place-mark';
import type { Reason } from '../../check/reasons';
import { createTranslator } from '../../messages/translator';
import { languages } from '../../messages/translate';
import type { Report } from '../../report/model';
import { fold } from '../../report/text/fold';
import type { Rule } from '../../rules/rule';
import type { GivenReason } from '../../contract/given-reasons';

/**
 * What reasons given beside a report come to in it, as they would be kept in it.
 *
 * @param given for its file, or for whomever it is of
 */
export function resolveReasons(
  given: readonly GivenReason[],
  report: Report,
  findings: readonly Finding[],
  rules: readonly Rule[],
): readonly Reason[] {
  const its = { publisher: report.publisher?.name, year: report.year };
  const own = given.filter((one) => isOf(one, its));
  if (own.length === 0) return [];
  const markOf = placeMarks(report);
  const translators = languages.map((language) => createTranslator(language, rules));
  const says = (wanted: string, told: (at: (typeof translators)[number]) => string): boolean =>
    translators.some((translator) => fold(told(translator)) === fold(wanted));
  return own.flatMap(({ rule, key, place, message, reason }): readonly Reason[] => {
    const there = findings.filter(
      (one) =>
        one.rule === rule &&
        place !== undefined &&
        says(place, (translator) => translator.place(one.at[0], report.edition)),
    );
    if (key !== undefined) {
      const [mark] = there.map(markOf);
      return [{ place: mark, rule, reason, ...fromLastingKey(key) }];
    }
    return there.map((finding) => {
      const isSame =
        message === undefined || says(message, (translator) => translator.message(finding));
      // What says something else than the reason was given for has another figure.
      return { key: isSame ? finding.key : '', rule, reason, place: markOf(finding) };
    });
  });
}
