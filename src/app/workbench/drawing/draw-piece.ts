import { renderDocument, parseAsync } from 'docx-preview';
import { strToU8, zipSync } from 'fflate';
import type { DrawingPiece, Surroundings } from '../../../document/file/drawing';
import { disarm } from './disarm';
import { elementMaker, fillFrames } from './element';
import { setOnGrid } from './line-height';
import { withTableIndents } from './table-indents';

/** A piece of a document as it is drawn. */
export interface DrawnPiece {
  /** its pages, or what of them it holds */
  readonly pages: readonly Element[];
  readonly css: string;
}

/** Draws a piece of a document; the pages are not in the page yet. */
export async function drawPiece(
  { mainPart, parts }: Surroundings,
  { xml }: DrawingPiece,
): Promise<DrawnPiece> {
  const styles: string[] = [];
  const options = {
    h: elementMaker((css) => styles.push(css)),
    // Whole pages of somebody else's, to be shown in a frame.
    renderAltChunks: false,
    // Fonts that a document brings would have to pass the policy and the browser's own checks.
    ignoreFonts: true,
  };
  const archive = zipSync(
    { ...Object.fromEntries(parts), [mainPart]: strToU8(withTableIndents(xml)) },
    { level: 0 },
  );
  const parsed: unknown = await parseAsync(archive, options);
  disarm(parsed);
  const nodes = await renderDocument(parsed, options);
  const wrapper = nodes.find((node) => node instanceof Element);
  const pages = wrapper instanceof Element ? [...wrapper.children] : [];
  fillFrames(pages);
  setOnGrid(pages, xml);
  return { pages, css: styles.join('\n') };
}
