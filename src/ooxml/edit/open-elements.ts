import { SaxesParser } from 'saxes';
import type { XmlSpan } from '../blocks';

/** The start tags of the elements that are open at an offset inside an element, from the outside in. */
export function openElements(xml: string, element: XmlSpan, offset: number): readonly XmlSpan[] {
  const open: XmlSpan[] = [];
  // Names only: the prefixes are declared further out.
  const parser = new SaxesParser({ xmlns: false, fragment: true });
  parser.on('opentag', ({ isSelfClosing }) => {
    const end = element.start + parser.position;
    if (!isSelfClosing) open.push({ start: xml.lastIndexOf('<', end - 1), end });
  });
  parser.on('closetag', ({ isSelfClosing }) => {
    if (!isSelfClosing) open.pop();
  });
  parser.write(xml.slice(element.start, offset));
  return open;
}
