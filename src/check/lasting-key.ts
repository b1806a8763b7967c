import type { Report } from '../report/model';
import type { Finding } from './finding';
import { placeMarks } from './place-mark';
import type { Reason } from './reasons';

/**
 * Gives what a finding is called where reasons are given for it outside of its document: its key,
 * and behind a dot what marks its place, by which it is seen there that the key has changed.
 */
export function lastingKeys(report: Report): (finding: Finding) => string {
  const markOf = placeMarks(report);
  return (finding) => `${finding.key}.${markOf(finding)}`;
}

/** The same as a reason keeps it. */
export function fromLastingKey(text: string): Pick<Reason, 'key' | 'place'> {
  const [key = '', place] = text.split('.');
  return { key, place };
}
