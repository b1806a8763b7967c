import { summarize } from '../check/summary';
import type { JsonPlace, JsonPlace1, JsonReport, JsonReport1 } from '../contract/check';

function placeOf({ label: _, ...place }: JsonPlace): JsonPlace1 {
  return place;
}

/** What the first version of the JSON told of a document. */
export function inVersion1(report: JsonReport): JsonReport1 {
  if ('problem' in report) return report;
  const { file, edition, year, publisher, findings, addIns, cut } = report;
  return {
    file,
    edition,
    ...(year === undefined ? {} : { year }),
    ...(publisher === undefined ? {} : { publisher }),
    // It knew of no reasons, and counts all that it tells.
    summary: summarize(findings),
    findings: findings.map(({ key: _, class: __, reason: ___, place, explains, ...finding }) => ({
      ...finding,
      place: placeOf(place),
      ...(explains && {
        explains: explains.map((one) => ({ ...one, place: placeOf(one.place) })),
      }),
    })),
    ...(addIns && { addIns }),
    ...(cut && { cut }),
  };
}
