import type { XmlSpan } from '../blocks';
import { partsOf, readTokens } from '../xml/tokens';

/** The start tags of the elements that are open at an offset inside an element, from the outside in. */
export function openElements(xml: string, element: XmlSpan, offset: number): readonly XmlSpan[] {
  const open: XmlSpan[] = [];
  readTokens(xml.slice(element.start, offset), {
    tag: (tag, start, end) => {
      const { isClosing, isEmpty } = partsOf(tag);
      if (isClosing) open.pop();
      else if (!isEmpty) open.push({ start: element.start + start, end: element.start + end });
    },
  });
  return open;
}
