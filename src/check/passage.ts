import type { Place, Report } from '../report/model';
import { targetOf } from './target';
import type { Passage } from './target';

/** The text in the document by which a place is shown: of a whole table, its first cell. */
export function passageOf(report: Report, place: Place): Passage | undefined {
  const target = targetOf(report, place);
  if (!target || 'paragraph' in target) return target;
  const table = report.tables
    .flatMap(({ pieces }) => pieces)
    .find(({ index }) => index === target.table);
  const first = table?.rows[0]?.cells[0]?.paragraphs[0];
  return first && { paragraph: first.index };
}
