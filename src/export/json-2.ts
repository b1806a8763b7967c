import type { Finding } from '../check/finding';
import type { Place } from '../report/model';
import { classOf } from '../rules/rule';
import type { Rule } from '../rules/rule';
import type { Edition } from '../schema/form';
import type { Translator } from '../messages/translator';
import type { JsonCheck2, JsonFinding2, JsonPlace2, JsonReport2 } from './contract';
import { figuresOf } from './figures';
import { jsonChecked, jsonFinding, jsonPlace, jsonUnread } from './json';
import type { Outcome, Problem } from './outcome';

/** What the second version is told in, and of. */
export interface Telling {
  readonly translator: Translator;
  /** those that were run */
  readonly rules: readonly Rule[];
  /** what stood in the way of a document, in words */
  readonly sentence: (problem: Problem) => string;
}

function placeOf(place: Place, edition: Edition, translator: Translator): JsonPlace2 {
  return { ...jsonPlace(place), label: translator.place(place, edition) };
}

function findingOf(
  finding: Finding,
  edition: Edition,
  { translator, rules }: Telling,
): JsonFinding2 {
  const rule = rules.find(({ id }) => id === finding.rule);
  const { explains, ...first } = jsonFinding(finding, translator);
  const below = finding.consequences?.map(({ at: [place] }) => place) ?? [];
  return {
    ...first,
    place: placeOf(finding.at[0], edition, translator),
    class: rule === undefined ? 'explain' : classOf(rule),
    ...(explains && {
      explains: explains.map((one, index) => ({
        ...one,
        place: placeOf(below[index] ?? {}, edition, translator),
      })),
    }),
  };
}

/** One document's part of the JSON of a check, in its second version. */
export function jsonReport2(outcome: Outcome, telling: Telling): JsonReport2 {
  const { translator, sentence } = telling;
  if ('problem' in outcome) return jsonUnread(outcome, sentence);
  const { report, result } = outcome;
  const { publisher, edition } = report;
  return {
    ...jsonChecked(outcome, translator, (finding) => findingOf(finding, edition, telling)),
    ...(publisher && { publisherKind: publisher.kind }),
    ...(publisher?.rank && { publisherLevel: publisher.rank }),
    relations: { held: result.held, failed: result.failed, unjudged: result.unsure.length },
    figures: figuresOf(report),
  };
}

/** The JSON of a check of several documents, in its second version. */
export function jsonCheck2(reports: JsonReport2[]): JsonCheck2 {
  return { version: 2, reports };
}
