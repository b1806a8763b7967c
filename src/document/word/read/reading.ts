import type { DocumentBody } from '../../../ooxml/blocks';
import { markupOf } from '../../../ooxml/write/blocks';
import { openFlatOpc } from '../../../ooxml/package/package';
import type { OpcPackage } from '../../../ooxml/package/package';
import { scanBody } from '../../../ooxml/read/scan';
import type { Snapshot } from '../../port';
import { align } from './align';
import type { Alignment } from './align';
import { codeOf } from '../errors';
import type { LiveParagraph } from './live';
import { inWord } from '../run';

/** A snapshot with what it takes to find its paragraphs in Word again. */
export interface WordSnapshot extends Snapshot {
  readonly live: readonly LiveParagraph[];
  readonly places: Alignment;
  /** the main part's XML that `body` was scanned from */
  readonly xml: string;
  /** the part with its styles, where it has one */
  readonly styles: string | undefined;
}

/** A reading, with the paragraphs of the batch it was made in. */
export interface Reading {
  readonly snapshot: WordSnapshot;
  readonly paragraphs: readonly Word.Paragraph[];
}

export const liveProperties = 'items/text,items/tableNestingLevel';

export function liveOf(paragraphs: readonly Word.Paragraph[]): readonly LiveParagraph[] {
  return paragraphs.map(({ text, tableNestingLevel }) => ({ text, depth: tableNestingLevel }));
}

/** What names another part of the document, or a revision that would be accepted on the way. */
const leavesSomething =
  /\sr:\w+=|<w:(numPr|txbxContent|footnoteReference|endnoteReference|commentReference|ins|del|moveFrom|moveTo)\b/;

function stylesOf(opened: OpcPackage): string | undefined {
  const name = opened.related('styles');
  return name === undefined ? undefined : opened.xml(name);
}

function snapshotOf(
  flat: string,
  live: readonly LiveParagraph[],
  completeness: Snapshot['completeness'],
): WordSnapshot {
  const opened = openFlatOpc(flat);
  const body: DocumentBody = scanBody(opened);
  const places = align(body, live);
  const xml = opened.xml(opened.mainPart) ?? '';
  return {
    body,
    completeness,
    live,
    places,
    xml,
    styles: stylesOf(opened),
    isPlaced: (paragraph) => places.has(paragraph),
    markup: (first, count) => {
      const markup = completeness === 'whole' && markupOf(xml, body.blocks, first, count);
      return markup && !leavesSomething.test(markup) ? markup : undefined;
    },
  };
}

/** Reads the whole document: its XML, and its paragraphs to find them by. One sync. */
async function readWhole(context: Word.RequestContext, more: string): Promise<Reading> {
  const { body } = context.document;
  const flat = body.getOoxml();
  const paragraphs = body.paragraphs;
  paragraphs.load(liveProperties + more);
  await context.sync();
  const snapshot = snapshotOf(flat.value, liveOf(paragraphs.items), 'whole');
  return { snapshot, paragraphs: paragraphs.items };
}

/** Reads what the object model tells of the document. One sync. */
async function readText(context: Word.RequestContext, more: string): Promise<Reading> {
  const { body } = context.document;
  const { paragraphs, tables } = body;
  paragraphs.load(`${liveProperties},items/outlineLevel,items/alignment${more}`);
  tables.load('items/values,items/nestingLevel');
  await context.sync();
  const { textOnlyPackage } = await import('./text-only');
  const told = paragraphs.items.map(({ text, tableNestingLevel, outlineLevel, alignment }) => ({
    text,
    depth: tableNestingLevel,
    outlineLevel,
    alignment,
  }));
  const values = tables.items.flatMap((table) => (table.nestingLevel === 1 ? [table.values] : []));
  return {
    snapshot: snapshotOf(textOnlyPackage(told, values), liveOf(paragraphs.items), 'text'),
    paragraphs: paragraphs.items,
  };
}

/**
 * Reads the document within a batch, whole or as text. One sync.
 *
 * @param more further properties of paragraphs to load, each with a comma before it
 */
export function readIn(
  context: Word.RequestContext,
  completeness: Snapshot['completeness'],
  more = '',
): Promise<Reading> {
  return completeness === 'whole' ? readWhole(context, more) : readText(context, more);
}

const failed: ReadonlySet<string> = new Set([
  'failed',
  'unsupported',
  'not-allowed',
  'damaged-xml',
]);

/**
 * Reads the document: whole, or where Word cannot give its XML, as text. Two syncs at most.
 *
 * @throws {HostError} what neither way got past
 */
export async function readDocument(): Promise<WordSnapshot> {
  try {
    return (await inWord((context) => readWhole(context, ''))).snapshot;
  } catch (error) {
    // Some documents make getOoxml fail, which the program's other members survive.
    if (!failed.has(codeOf(error) ?? '')) throw error;
    return (await inWord((context) => readText(context, ''))).snapshot;
  }
}
