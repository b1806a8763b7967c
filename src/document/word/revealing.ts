import type { Block, DocumentBody, Table } from '../../ooxml/blocks';
import { HostError } from '../port';
import type { Revealed, Target } from '../port';
import { canHighlight } from './abilities';
import { codeOf } from './errors';
import { findingOf, searchText } from './read/find-text';
import { followLive } from './watch/follow-live';
import { liveOf, liveProperties } from './read/reading';
import type { WordSnapshot } from './read/reading';
import { inWord } from './run';
import { paragraphText } from '../../ooxml/paragraph-text';

function tableAt(blocks: readonly Block[], has: (table: Table) => boolean): Table | undefined {
  for (const block of blocks) {
    if (block.kind === 'paragraph') continue;
    const inner = block.rows.flatMap(({ cells }) => cells.flatMap(({ tables }) => tables));
    const found = has(block) ? block : tableAt(inner, has);
    if (found) return found;
  }
  return undefined;
}

function paragraphsOf({ rows }: Table): readonly number[] {
  return rows.flatMap(({ cells }) =>
    cells.flatMap(({ paragraphs }) => paragraphs.map(({ index }) => index)),
  );
}

/** The table that a target is, or stands in. */
function tableOf(body: DocumentBody, target: Target): Table | undefined {
  return tableAt(body.blocks, (table) =>
    'table' in target
      ? table.index === target.table
      : paragraphsOf(table).includes(target.paragraph),
  );
}

/** A paragraph of Word's list that stands in the same table as one that could not be placed. */
function placeInTable({ body, places }: WordSnapshot, target: Target): number | undefined {
  const inside = tableOf(body, target);
  return (
    inside &&
    paragraphsOf(inside)
      .map((index) => places.get(index))
      .find((at) => at !== undefined)
  );
}

function highlight(context: Word.RequestContext, range: Word.Range): void {
  if (!canHighlight()) return;
  context.document.body.getRange('Whole').removeHighlight();
  range.highlight();
}

/** Whether it is the highlighting that Word refused: all that was asked before it is done by then. */
function isOfHighlight(error: unknown): boolean {
  return error instanceof HostError && /highlight$/i.test(String(error.data['reason'] ?? ''));
}

/**
 * Takes the highlight of what was shown last away. One sync, or none where there are none.
 *
 * @throws {HostError} what Word refuses
 */
export async function unhighlightInWord(): Promise<void> {
  if (!canHighlight()) return;
  await inWord((context) => {
    context.document.body.getRange('Whole').removeHighlight();
    return context.sync();
  });
}

function rangeIn(
  paragraph: Word.Paragraph,
  text: string,
  range: { readonly start: number; readonly end: number } | undefined,
): Word.Range | undefined {
  const finding =
    range && range.end > range.start ? findingOf(text, range.start, range.end) : undefined;
  if (finding?.by !== 'search') return undefined;
  const { outer, inner } = finding;
  const found = paragraph.search(searchText(outer), { matchCase: true }).getFirst();
  return inner === outer ? found : found.search(searchText(inner), { matchCase: true }).getFirst();
}

/**
 * Selects a target and scrolls to it: a paragraph's text or a stretch of it, or else the table it
 * stands in. Two syncs.
 *
 * @throws {HostError} what Word refuses
 */
export async function revealInWord(checked: WordSnapshot, target: Target): Promise<Revealed> {
  const own = 'paragraph' in target ? checked.places.get(target.paragraph) : undefined;
  const near = own ?? placeInTable(checked, target);
  if (near === undefined) return 'nowhere';
  const outcome: { how: Revealed } = { how: 'nowhere' };
  try {
    await inWord(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load(liveProperties);
      await context.sync();
      const place = followLive(checked.live, liveOf(paragraphs.items), near);
      const paragraph = place === undefined ? undefined : paragraphs.items[place];
      if (!paragraph) return;
      if (own === undefined || !('paragraph' in target)) {
        paragraph.parentTable.getRange('Whole').select('Select');
        await context.sync();
        outcome.how = 'table' in target ? 'exact' : 'around';
        return;
      }
      const content = paragraph.getRange('Content');
      content.select('Select');
      const range = rangeIn(paragraph, paragraphText(checked.body, target.paragraph), target.range);
      range?.select('Select');
      // By then the paragraph at least is selected, whatever becomes of the rest.
      outcome.how = 'around';
      highlight(context, range ?? content);
      await context.sync();
      outcome.how = 'exact';
    });
  } catch (error) {
    if (isOfHighlight(error)) return 'exact';
    // A stretch that search does not find again: the paragraph is selected.
    const isMinor = ['unplaced', 'unsupported', 'not-allowed', 'failed'].includes(
      codeOf(error) ?? '',
    );
    if (outcome.how !== 'around' || !isMinor) throw error;
  }
  return outcome.how;
}
