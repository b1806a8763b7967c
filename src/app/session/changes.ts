import { paragraphText } from '../../ooxml/paragraph-text';
import type { Finding } from '../../check/finding';
import type { MarkupOf } from '../../fix/markup-of';
import { lostBy, planFix } from '../../fix/plan';
import { planRebuild } from '../../fix/rebuild';
import type { Rebuilding } from '../../fix/rebuild';
import type { BodyEdit, TextReplacement } from '../../ooxml/write/edit';
import { anchorOf, touchedBy } from '../../ooxml/write/addresses';
import type { Place, Report } from '../../report/model';
import type { Edit, Fix } from '../../rules/rule';
import type { ChangePart, Checked, Piece, PlannedFix } from './session-state';

/** How much of a paragraph is shown on either side of what changes in it. */
const context = 6;

function stretch(text: string, start: number, end: number, middle: string): string {
  const from = Math.max(0, start - context);
  const to = Math.min(text.length, end + context);
  return [
    from > 0 ? '…' : '',
    text.slice(from, start),
    middle,
    text.slice(end, to),
    to < text.length ? '…' : '',
  ].join('');
}

/** What is left between two changes of one paragraph, shortened where that is long. */
function between(text: string): string {
  return text.length > 2 * context + 1 ? `${text.slice(0, context)}…${text.slice(-context)}` : text;
}

/** One edit in pieces: what it leaves at its beginning and end is the same before and after. */
function piecesOf(was: string, now: string): readonly Piece[] {
  const shared = Math.min(was.length, now.length);
  let head = 0;
  while (head < shared && was[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < shared - head && was.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  return [
    { same: was.slice(0, head) },
    { was: was.slice(head, was.length - tail), now: now.slice(head, now.length - tail) },
    { same: was.slice(was.length - tail) },
  ];
}

/** What several edits of one paragraph change, as a person reads it. */
function partOfTexts(text: string, place: Place, edits: readonly TextReplacement[]): ChangePart {
  const inOrder = [...edits].sort((a, b) => a.start - b.start);
  const start = inOrder[0]?.start ?? 0;
  const end = inOrder.at(-1)?.end ?? start;
  const [before = '', after = ''] = stretch(text, start, end, '\n').split('\n');
  const middle = inOrder.flatMap((edit, at): readonly Piece[] => {
    const previous = inOrder[at - 1];
    const gap = previous ? between(text.slice(previous.end, edit.start)) : '';
    return [{ same: gap }, ...piecesOf(text.slice(edit.start, edit.end), edit.now)];
  });
  const pieces = [{ same: before }, ...middle, { same: after }].filter((piece) =>
    'same' in piece ? piece.same !== '' : piece.was + piece.now !== '',
  );
  const read = (which: 'was' | 'now'): string =>
    pieces.map((piece) => ('same' in piece ? piece.same : piece[which])).join('');
  const places = edits.length > 1 ? { places: edits.length } : {};
  return { place, was: read('was'), now: read('now'), pieces, ...places };
}

/**
 * What fixes that are made together change, as a person reads it: a paragraph in which several
 * change something is told of once, as it reads after all of them.
 */
export function partsTogether(planned: readonly PlannedFix[]): readonly ChangePart[] {
  const texts = new Map<number, TextReplacement[]>();
  for (const edit of planned.flatMap(({ edits }) => edits)) {
    if (edit.do !== 'replace-text') continue;
    texts.set(edit.paragraph, [...(texts.get(edit.paragraph) ?? []), edit]);
  }
  const told = new Set<number>();
  return planned.flatMap(({ checked, edits, parts }) => {
    if (parts.length !== edits.length) return parts;
    return parts.flatMap((part, at) => {
      const edit = edits[at];
      const together = edit?.do === 'replace-text' ? (texts.get(edit.paragraph) ?? []) : [];
      if (edit?.do !== 'replace-text' || together.length < 2) return [part];
      if (told.has(edit.paragraph)) return [];
      told.add(edit.paragraph);
      const text = paragraphText(checked.report.body, edit.paragraph);
      return [partOfTexts(text, part.place, together)];
    });
  });
}

/** What an edit changes, as a person reads it: short texts before and after. */
export function partOf(report: Report, edit: BodyEdit, places: readonly Place[]): ChangePart {
  const placeOf = (paragraph: number): Place =>
    places.find((place) => (place.paragraph ?? place.cell?.paragraph) === paragraph) ?? {
      paragraph,
    };
  switch (edit.do) {
    case 'replace-text': {
      const { paragraph } = edit;
      return partOfTexts(paragraphText(report.body, paragraph), placeOf(paragraph), [edit]);
    }
    case 'split-paragraph': {
      const text = paragraphText(report.body, edit.paragraph);
      return {
        place: placeOf(edit.paragraph),
        was: stretch(text, edit.at, edit.at, ''),
        now: stretch(text, edit.at, edit.at, '¶'),
      };
    }
    case 'join-paragraphs':
      return { place: placeOf(edit.paragraph), was: '¶', now: '' };
    case 'remove-paragraph':
      return { place: placeOf(edit.paragraph), was: paragraphText(report.body, edit.paragraph) };
    case 'insert-paragraph':
      return { place: placeOf(edit.beside), now: edit.text };
    case 'insert-blocks':
      return { place: placeOf(edit.beside), now: textIn(edit.markup) };
    case 'put-back':
      return { place: placeOf(edit.first), was: textIn(edit.is), now: textIn(edit.was) };
    case 'remove-blocks':
      return {
        place: placeOf(edit.first),
        was: touchedBy(edit)
          .map((index) => paragraphText(report.body, index))
          .filter((text) => text !== '')
          .join(' '),
      };
  }
}

/** What one edit of a fix changes, as a person reads it. */
function partsOfEdit(
  report: Report,
  finding: Finding,
  edit: Edit,
  { edits: planned, rebuilding }: PlannedEdit,
): ChangePart[] {
  const [place] = finding.at;
  switch (edit.do) {
    case 'rebuild-table': {
      const lost = rebuilding?.carried.lost ?? [];
      return [
        { place: { ...place, table: edit.table }, did: 'rebuilt' },
        ...(rebuilding?.loose ?? []).map(({ text, paragraph }) => ({
          place: { table: edit.table, paragraph },
          was: text,
        })),
        ...lost.map(({ text, address }) => ({
          place: { table: edit.table, cell: address },
          was: text,
        })),
      ];
    }
    case 'remove-table':
      return [{ place, did: 'removed' }];
    case 'move-table':
      return [{ place: { table: edit.table }, did: 'moved' }];
    case 'move-chapter':
      return [{ place: { chapter: edit.chapter }, did: 'moved' }];
    case 'move-paragraph':
      return [{ place: { ...place, paragraph: edit.paragraph }, did: 'moved' }];
    case 'insert-chapter':
      return [{ place: { chapter: edit.chapter }, did: 'inserted' }];
    case 'insert-table':
      return [{ place: { chapter: edit.chapter, table: edit.table }, did: 'inserted' }];
    case 'split-paragraph':
      return [
        partOf(
          report,
          { do: 'split-paragraph', paragraph: edit.paragraph, at: edit.at },
          finding.at,
        ),
      ];
    case 'set-cell':
    case 'set-text':
    case 'remove-paragraph':
    case 'insert-paragraph':
    case 'insert-topics':
      return planned.map((one) => partOf(report, one, finding.at));
  }
}

interface PlannedEdit {
  readonly edits: readonly BodyEdit[];
  readonly rebuilding?: Rebuilding;
}

/** What a fix would change; undefined where the document cannot take it. */
export function plannedFix(
  checked: Checked,
  finding: Finding,
  fix: Fix,
  markupOf: MarkupOf,
): PlannedFix | undefined {
  const { report } = checked;
  const edits = planFix(report, fix, markupOf);
  if (!edits) return undefined;
  const planned = fix.edits.map((edit) => {
    const own = planFix(report, { ...fix, edits: [edit] }, markupOf);
    const rebuilding =
      edit.do === 'rebuild-table' ? planRebuild(report, edit, markupOf) : undefined;
    return own && { edit, edits: own, ...(rebuilding ? { rebuilding } : {}) };
  });
  const known = planned.filter((one) => one !== undefined);
  if (known.length < planned.length) return undefined;
  const parts = known.flatMap((one) => partsOfEdit(report, finding, one.edit, one));
  const rebuilt = known.flatMap(({ rebuilding }) => (rebuilding ? [rebuilding] : []));
  const lost = lostBy(report, fix, markupOf);
  return { checked, edits, finding, fix, parts, rebuilt, lost };
}

/** The text of a piece of markup, a paragraph a line. */
function textIn(markup: string): string {
  return markup
    .split('</w:p>')
    .map((paragraph) => paragraph.replace(/<[^>]*>/g, ''))
    .filter((text) => text !== '')
    .join(' ');
}

/** Whether two edits of one paragraph want the same of it. */
function meet(one: BodyEdit, other: BodyEdit): boolean {
  const splits = [one, other].filter((edit) => edit.do === 'split-paragraph').length;
  if (splits === 1) return one.do !== 'replace-text' && other.do !== 'replace-text';
  if (one.do !== 'replace-text' || other.do !== 'replace-text') return true;
  return (
    (one.start < other.end && other.start < one.end) ||
    (one.start === other.start && one.end === other.end)
  );
}

/** The safe fixes that can be made together: of two that want the same text, the first. */
export function safeFixes(
  checked: Checked,
  findings: readonly Finding[],
  markupOf: MarkupOf,
): readonly PlannedFix[] {
  const taken = new Map<number, BodyEdit[]>();
  return findings.flatMap((finding) => {
    const fix = finding.fixes?.find(({ kind }) => kind === 'safe');
    const planned = fix && plannedFix(checked, finding, fix, markupOf);
    if (!planned) return [];
    const isTaken = (edit: BodyEdit): boolean =>
      touchedBy(edit).some((index) => taken.get(index)?.some((other) => meet(edit, other)));
    if (planned.edits.some(isTaken)) return [];
    for (const edit of planned.edits) {
      for (const index of touchedBy(edit)) {
        const others = taken.get(index);
        if (others) others.push(edit);
        else taken.set(index, [edit]);
      }
    }
    return planned;
  });
}

/** What the journal is to tell of blocks that no finding asked for. */
export function insertedParts(
  edits: readonly BodyEdit[],
): readonly (ChangePart & { readonly place: { readonly paragraph: number } })[] {
  return edits.map((edit) => ({ place: { paragraph: anchorOf(edit) }, did: 'inserted' }));
}
