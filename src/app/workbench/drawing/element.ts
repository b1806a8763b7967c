import { markedParagraph } from '../../../document/file/drawing';
import { lineOf, withLines } from './line-height';

/** What docx-preview asks to be made: a node, a text, or an element by its properties. */
export interface Wanted {
  readonly ns?: string | undefined;
  readonly tagName: string;
  readonly className?: string | undefined;
  readonly style?: Readonly<Record<string, string>> | string | undefined;
  readonly children?: readonly (Wanted | Node | string)[] | undefined;
  readonly [property: string]: unknown;
}

/** What a document may put into the page; no frame, no script, nothing to fill in. */
const known: ReadonlySet<string> = new Set(
  (
    'section article header footer div p span table colgroup col tr td ol ul li a img br wbr ' +
    'sup sub ins del svg g rect ellipse line image foreignObject ' +
    'math mrow mi mo mn ms mfrac msqrt mroot msub msup msubsup munder mover munderover mmultiscripts mtable mtr mtd mtext mspace mprescripts ruby rt rp'
  ).split(' '),
);

/** What a document may itself translate of how a shape of its is placed. */
const ofShapes: ReadonlySet<string> = new Set(
  'width height left top margin-left margin-top margin-right margin-bottom text-align'.split(' '),
);

function setStyle(element: Element, style: Wanted['style']): void {
  if (!(element instanceof HTMLElement || element instanceof SVGElement) || style === undefined) {
    return;
  }
  // A style attribute would need the policy to allow it; the object of styles does not.
  if (typeof style === 'string') {
    element.style.cssText = style;
    // The document's own words: what is not of a shape's place and size is not wanted.
    for (const name of Array.from(element.style)) {
      if (!ofShapes.has(name)) element.style.removeProperty(name);
    }
  } else Object.assign(element.style, style);
  const { lineHeight } = element.style;
  if (lineHeight === '') return;
  element.style.removeProperty('line-height');
  element.style.setProperty('--line', lineOf(lineHeight));
}

function setSpans(element: Element, wanted: Wanted): void {
  if (!(element instanceof HTMLTableCellElement)) return;
  const { colSpan, rowSpan } = wanted;
  if (typeof colSpan === 'number') element.colSpan = colSpan;
  if (typeof rowSpan === 'number') element.rowSpan = rowSpan;
}

function pictureFrame(className: string | undefined, style: Wanted['style']): Element {
  const frame = document.createElement('span');
  frame.className = `${className ?? ''} picture`.trim();
  setStyle(frame, style);
  return frame;
}

/** Puts pictures into the frames that docx-preview gave an address of one; the rest stay empty. */
export function fillFrames(pages: readonly Element[]): void {
  for (const frame of pages.flatMap((page) => [
    ...page.querySelectorAll<HTMLElement>('.picture'),
  ])) {
    const address: unknown = Reflect.get(frame, 'src');
    if (typeof address !== 'string' || !address.startsWith('blob:')) continue;
    const picture = document.createElement('img');
    picture.className = frame.className;
    picture.style.cssText = frame.style.cssText;
    picture.alt = '';
    picture.src = address;
    frame.replaceWith(picture);
  }
}

/** Gives back the memory of pages' pictures. */
export function dropPictures(pages: readonly Element[]): void {
  for (const page of pages) {
    for (const { src } of page.querySelectorAll('img')) URL.revokeObjectURL(src);
  }
}

/**
 * Makes what docx-preview draws with, and lets nothing of a document act: links lead nowhere, its
 * names do not become ids of the page, its style sheets are handed over instead of put in.
 *
 * @param onStyle takes the text of a style sheet
 */
export function elementMaker(
  onStyle: (css: string) => void,
): (wanted: Wanted | Node | string) => Node {
  const make = (wanted: Wanted | Node | string): Node => {
    if (typeof wanted === 'string') return document.createTextNode(wanted);
    if (wanted instanceof Node) return wanted;
    const { ns, tagName, className, style, children = [], id, lang } = wanted;
    if (tagName === '#comment') return document.createComment('');
    if (tagName === 'style') {
      const css = children.filter((child) => typeof child === 'string').join('');
      onStyle(withLines(css));
      return document.createComment('');
    }
    // Pictures are asked for when it is known that they are there.
    if (tagName === 'img') return pictureFrame(className, style);
    const made =
      tagName === '#fragment'
        ? document.createDocumentFragment()
        : document.createElementNS(
            ns ?? 'http://www.w3.org/1999/xhtml',
            known.has(tagName) ? tagName : 'span',
          );
    if (made instanceof Element) {
      if (className) made.setAttribute('class', className);
      if (typeof lang === 'string' && lang !== '') made.setAttribute('lang', lang);
      const paragraph = typeof id === 'string' ? markedParagraph(id) : undefined;
      if (paragraph !== undefined) made.setAttribute('data-paragraph', String(paragraph));
      setStyle(made, style);
      setSpans(made, wanted);
    }
    // Where it may be, docx-preview hands over what was already made.
    for (const child of children) made.appendChild(make(child));
    return made;
  };
  return make;
}
