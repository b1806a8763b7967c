import type { Paragraph, TableCell, XmlSpan } from '../blocks';
import { withControls } from './blocks';
import { firstChild, tagEnd } from './markup';

/** What stands in a cell, as its own markup, to be put into another as it is. */
export interface CellContent {
  /** the content controls around the cell, opened and closed */
  readonly aroundCell: readonly [string, string];
  /** those within it around its paragraph */
  readonly aroundParagraph: readonly [string, string];
  /** what its one paragraph holds, without that one's properties */
  readonly inside: string;
}

function moved({ xml: { start, end } }: { readonly xml: XmlSpan }, by: number): XmlSpan {
  return { start: start + by, end: end + by };
}

/** The content controls that hold a stretch and nothing else, opened and closed. */
function controlsAround(xml: string, span: XmlSpan): readonly [string, string] {
  const { start, end } = withControls(xml, span);
  return [xml.slice(start, span.start), xml.slice(span.end, end)];
}

function contentOf(xml: string, { start, end }: XmlSpan): string {
  const tag = tagEnd(xml, start);
  if (xml.slice(tag - 2, tag) === '/>') return '';
  const properties = firstChild(xml, { start, end }, 'pPr');
  return xml.slice(properties?.end ?? tag, xml.lastIndexOf('<', end - 1));
}

/**
 * The content of a cell that holds one paragraph, with the content controls around it.
 *
 * @param xml some markup with the prefix w
 * @param by how far the cell is behind its place in the XML that it was scanned in
 * @returns undefined where more is in the cell, or it would not be the same elsewhere
 */
export function contentOfCell(xml: string, cell: TableCell, by: number): CellContent | undefined {
  const [paragraph, ...others]: readonly (Paragraph | undefined)[] = cell.paragraphs;
  if (!paragraph || others.length + cell.tables.length > 0) return undefined;
  const outer = moved(cell, by);
  const inner = moved(paragraph, by);
  const aroundCell = controlsAround(xml, outer);
  const aroundParagraph = controlsAround(xml, inner);
  const begins = firstChild(xml, outer, 'tcPr')?.end ?? tagEnd(xml, outer.start);
  const ends = xml.lastIndexOf('<', outer.end - 1);
  const [opening, closing] = aroundParagraph;
  const isAlone = begins === inner.start - opening.length && ends === inner.end + closing.length;
  const inside = contentOf(xml, inner);
  // A prompt is no text, and goes once somebody types.
  const isPrompt = (opening + aroundCell[0] + inside).includes('showingPlcHdr');
  return isAlone && !isPrompt ? { aroundCell, aroundParagraph, inside } : undefined;
}
