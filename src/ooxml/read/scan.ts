import { BodyBuilder } from './body-builder';
import type { DocumentBody, TextBox } from '../blocks';
import { defaultLimits } from '../limits';
import type { Limits } from '../limits';
import { compatibilityNamespace, isUnderstood, mathNamespaces, wordNamespaces } from './namespaces';
import { readNumbering } from './numbering';
import type { OpcPackage } from '../package/package';
import { Refusal } from '../refusal';
import { readStyles } from './styles';
import { Tally } from './tally';
import type { XmlTag } from '../xml/reader';
import { attribute, parseXml } from '../package/parse';
import type { XmlName } from '../xml/scope';

/** Elements whose content is no current body text: old properties, deletions, text boxes. */
const skipped: ReadonlySet<string> = new Set([
  'del',
  'moveFrom',
  'pPrChange',
  'rPrChange',
  'tblPrChange',
  'tblPrExChange',
  'tblGridChange',
  'tcPrChange',
  'trPrChange',
  'sectPrChange',
  'numberingChange',
  'tblPr',
  'tblPrEx',
  'tblGrid',
  'txbxContent',
  // The reading beside a ruby base.
  'rt',
]);

/** As a property these mark a paragraph, row or cell as gone; else they hold what is gone. */
const revisionMarks: ReadonlySet<string> = new Set(['del', 'moveFrom']);
const propertyParents: ReadonlySet<string> = new Set(['rPr', 'trPr', 'tcPr', 'numPr']);

const graphics: ReadonlySet<string> = new Set(['drawing', 'pict', 'object']);

/** A text box while it is read. */
interface OpenBox {
  readonly paragraph: number;
  /** depth of its content */
  readonly from: number;
  /** depth of the graphic around it */
  readonly graphicFrom: number;
}

/** Marks an element whose name is not WordprocessingML's. */
const foreign = '';

/**
 * Scans the body of a document's main part in one pass.
 *
 * @returns its paragraphs and tables as a reader sees them with all revisions accepted, each with
 *   its place in the main part's XML
 * @throws {Refusal} `damaged-xml` where a part is not well-formed, `too-big` past a limit
 */
export function scanBody(opened: OpcPackage, limits: Partial<Limits> = {}): DocumentBody {
  const caps = { ...defaultLimits, ...limits };
  const part = opened.mainPart;
  const xml = opened.xml(part);
  if (xml === undefined) throw new Refusal('no-main-part');

  const read = <T>(kind: 'styles' | 'numbering', reader: (name: string, xml?: string) => T): T => {
    const name = opened.related(kind);
    return reader(name ?? kind, name === undefined ? undefined : opened.xml(name));
  };
  const [styles, numbering] = [read('styles', readStyles), read('numbering', readNumbering)];
  // What text boxes hold counts with the rest.
  const tally = new Tally(caps, part);
  const body = new BodyBuilder(styles, numbering, caps, tally);
  const boxes: TextBox[] = [];
  /** the text box that is open, and the graphic that it is in */
  let box: OpenBox | undefined;
  let builder = body;

  const path: string[] = [];
  /** of each open mc:AlternateContent, whether one of its branches was taken */
  const alternatives: boolean[] = [];
  /** depth of the outermost element whose content is passed over; 0 for none */
  let skipFrom = 0;
  let graphicFrom = 0;
  /** depth of the element whose text is gone under revision; 0 for none */
  let goneFrom = 0;
  let inBody = false;

  const takesBranch = (tag: XmlTag): boolean => {
    const current = alternatives.length - 1;
    if (alternatives[current] === true) return false;
    if (tag.name.local === 'Choice') {
      const required = attribute(tag, 'Requires')?.split(/\s+/).filter(Boolean) ?? [];
      if (!required.every((prefix) => isUnderstood(tag.scope.resolve(prefix) ?? ''))) return false;
    }
    alternatives[current] = true;
    return true;
  };

  const open = (tag: XmlTag, start: number, end: number): void => {
    const { uri, local } = tag.name;
    const isWord = wordNamespaces.has(uri);
    const name = isWord ? local : foreign;
    const parent = path.at(-1) ?? foreign;
    path.push(name);
    if (skipFrom > 0) {
      if (
        revisionMarks.has(path[skipFrom - 1] ?? foreign) &&
        (name === 't' || name === 'delText')
      ) {
        goneFrom = path.length;
      }
      return;
    }

    if (uri === compatibilityNamespace) {
      if (local === 'AlternateContent') alternatives.push(false);
      else if (!takesBranch(tag)) skipFrom = path.length;
      return;
    }
    if (graphicFrom > 0) {
      if (name === 'txbxContent') {
        if (box || !inBody) {
          skipFrom = path.length;
          return;
        }
        builder = new BodyBuilder(styles, { ...numbering, lists: new Map() }, caps, tally);
        box = { paragraph: body.paragraphIndex, from: path.length, graphicFrom };
        graphicFrom = 0;
      } else if (local === 'blip' || local === 'imagedata') builder.picture();
      return;
    }
    if (!isWord) {
      if (local === 't' && mathNamespaces.has(uri)) builder.openText(end);
      return;
    }
    if (name === 'body') {
      inBody = true;
      return;
    }
    if (!inBody) return;
    if (skipped.has(name) && !(revisionMarks.has(name) && propertyParents.has(parent))) {
      skipFrom = path.length;
      return;
    }
    if (graphics.has(name)) {
      graphicFrom = path.length;
      return;
    }
    builder.open(name, parent, tag, { start, end: end });
  };

  const close = (closed: XmlName, start: number, end: number): void => {
    const depth = path.length;
    const name = path.pop() ?? foreign;
    if (skipFrom > 0) {
      if (depth === goneFrom) goneFrom = 0;
      if (depth === skipFrom) skipFrom = 0;
      return;
    }
    if (closed.uri === compatibilityNamespace) {
      if (closed.local === 'AlternateContent') alternatives.pop();
      return;
    }
    if (depth === box?.from) {
      const { blocks } = builder.finish();
      if (blocks.length > 0) boxes.push({ paragraph: box.paragraph, blocks });
      ({ graphicFrom } = box);
      box = undefined;
      builder = body;
      return;
    }
    if (graphicFrom > 0) {
      if (depth === graphicFrom) graphicFrom = 0;
      return;
    }
    if (name === foreign) {
      if (closed.local === 't' && mathNamespaces.has(closed.uri)) builder.closeText(start);
      return;
    }
    if (name === 'body') inBody = false;
    else if (inBody) builder.close(name, path.at(-1) ?? foreign, { start, end });
  };

  const text = (content: string): void => {
    if (goneFrom > 0) builder.gone(content);
    else if (skipFrom === 0 && graphicFrom === 0) builder.text(content);
  };
  parseXml(part, xml, caps.depth, {
    open: (tag, _, start, end) => {
      open(tag, start, end);
    },
    close: (closed, _, start, end) => {
      close(closed, start, end);
    },
    text,
  });
  const finished = body.finish();
  return boxes.length === 0 ? finished : { ...finished, boxes };
}
