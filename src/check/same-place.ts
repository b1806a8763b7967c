import type { Place } from '../report/model';

/**
 * Whether two places are one: the same cell, the same or an overlapping stretch of a paragraph, or,
 * where neither has a place in the text, the same part of the form.
 */
export function samePlace(one: Place, other: Place): boolean {
  if (one.cell !== undefined && other.cell !== undefined) {
    return (
      one.cell.table === other.cell.table &&
      one.cell.row === other.cell.row &&
      one.cell.cell === other.cell.cell
    );
  }
  if (one.paragraph !== undefined || other.paragraph !== undefined) {
    return one.paragraph === other.paragraph && overlap(one.range, other.range);
  }
  return (
    one.chapter === other.chapter &&
    one.table === other.table &&
    one.row === other.row &&
    one.column === other.column &&
    one.text === other.text
  );
}

// Without a range the whole paragraph is meant; two empty ranges at one point are the same place.
function overlap(one: Place['range'], other: Place['range']): boolean {
  if (one === undefined || other === undefined) return true;
  return (
    (one.start < other.end && other.start < one.end) ||
    (one.start === other.start && one.end === other.end)
  );
}
