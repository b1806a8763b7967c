import type { Document, Element } from 'slimdom';
import { w } from './package';
import { attribute, charactersOf, childrenOf, closest, documentOf, isElement } from './text';

/** What Word's font tells of a stretch of text; a mixed one is told as none. */
interface FontValues {
  readonly name: string;
  readonly size: number | null;
  readonly bold: boolean | null;
  readonly color: string;
}

function inside(element: Element | undefined, name: string): Element | undefined {
  return element && childrenOf(element, name)[0];
}

/** The run properties that hold for text without any of its own, the nearest first. */
function inherited(paragraph: Element, styles: Document | undefined): readonly Element[] {
  const root = styles?.documentElement;
  if (!root) return [];
  const all = childrenOf(root, 'style');
  const named = (id: string | undefined): Element | undefined =>
    all.find((style) => attribute(style, 'styleId') === id);
  const usual = all.find(
    (style) => attribute(style, 'type') === 'paragraph' && attribute(style, 'default') === '1',
  );
  const id = attribute(inside(inside(paragraph, 'pPr'), 'pStyle'), 'val');
  const found: Element[] = [];
  let style = id === undefined ? usual : (named(id) ?? usual);
  for (let depth = 0; style && depth < 12; depth++) {
    const properties = inside(style, 'rPr');
    if (properties) found.push(properties);
    style = named(attribute(inside(style, 'basedOn'), 'val'));
  }
  const defaults = inside(inside(inside(root, 'docDefaults'), 'rPrDefault'), 'rPr');
  return defaults ? [...found, defaults] : found;
}

function lookOf(chain: readonly Element[], text: string): FontValues {
  const first = (name: string, value: string): string | undefined => {
    for (const properties of chain) {
      const element = inside(properties, name);
      const told = value === '' ? element && 'on' : attribute(element, value);
      if (element && told !== undefined) {
        return value === '' && attribute(element, 'val') === '0' ? 'off' : told;
      }
    }
    return undefined;
  };
  const script = /[\u2e80-\uffef]/.test(text) ? 'eastAsia' : 'ascii';
  const color = first('color', 'val');
  return {
    name: first('rFonts', script) ?? 'Times New Roman',
    size: Number(first('sz', 'val') ?? 20) / 2,
    bold: first('b', '') === 'on',
    color: color === undefined || color === 'auto' ? '#000000' : `#${color}`,
  };
}

/** What a font tells of some runs, or where there are none, of what would be typed there. */
export function lookOfRuns(
  paragraph: Element,
  runs: readonly Element[],
  styles: Document | undefined,
): FontValues {
  const below = inherited(paragraph, styles);
  const mark = inside(inside(paragraph, 'pPr'), 'rPr');
  const looks =
    runs.length === 0
      ? [lookOf(mark ? [mark, ...below] : below, '')]
      : runs.map((run) => {
          const own = inside(run, 'rPr');
          return lookOf(own ? [own, ...below] : below, run.textContent ?? '');
        });
  const shared = <T>(of: (look: FontValues) => T, mixed: T): T => {
    const [first, ...others] = looks.map(of);
    return first !== undefined && others.every((one) => one === first) ? first : mixed;
  };
  return {
    name: shared(({ name }) => name, ''),
    size: shared<number | null>(({ size }) => size, null),
    bold: shared<boolean | null>(({ bold }) => bold, null),
    color: shared(({ color }) => color, ''),
  };
}

/** The runs of a paragraph that have a text nobody deleted. */
export function shownRuns(paragraph: Element): readonly Element[] {
  const runs = charactersOf(paragraph).flatMap(({ element, deleted }) => {
    const run = deleted ? undefined : closest(element, 'r');
    return run ? [run] : [];
  });
  return [...new Set(runs)];
}

/** In which order run properties stand, as far as they are set here. */
const order = ['rStyle', 'rFonts', 'b', 'bCs', 'i', 'iCs', 'color', 'spacing', 'sz', 'szCs'];

function put(properties: Element, name: string, values: Readonly<Record<string, string>>): void {
  const document = documentOf(properties);
  const known = childrenOf(properties, name)[0];
  const element = known ?? document.createElementNS(w, `w:${name}`);
  for (const [key, value] of Object.entries(values)) {
    element.setAttributeNS(w, `w:${key}`, value);
  }
  if (known) return;
  const rank = (node: Element): number =>
    order.includes(node.localName) ? order.indexOf(node.localName) : order.length;
  const next = properties.childNodes.find(
    (node): node is Element => isElement(node) && rank(node) > rank(element),
  );
  properties.insertBefore(element, next ?? null);
}

/** Sets a member of a font in some run properties. Gives whether it is one that is known here. */
function setIn(properties: Element, name: string, value: unknown): boolean {
  switch (name) {
    case 'name':
      put(properties, 'rFonts', {
        ascii: String(value),
        hAnsi: String(value),
        eastAsia: String(value),
      });
      return true;
    case 'size':
      put(properties, 'sz', { val: String(Number(value) * 2) });
      return true;
    case 'bold':
      put(properties, 'b', { val: value === true ? '1' : '0' });
      return true;
    case 'color':
      put(properties, 'color', { val: String(value).replace('#', '') });
      return true;
  }
  return false;
}

/**
 * Sets a member of the font of some runs and, where there are none, of what would be typed there.
 *
 * @returns whether it is a member that is known here
 */
export function setLook(
  paragraph: Element,
  runs: readonly Element[],
  name: string,
  value: unknown,
): boolean {
  const document = documentOf(paragraph);
  const propertiesIn = (parent: Element, isFirst: boolean): Element => {
    const known = childrenOf(parent, 'rPr')[0];
    if (known) return known;
    const made = document.createElementNS(w, 'w:rPr');
    parent.insertBefore(made, isFirst ? parent.firstChild : null);
    return made;
  };
  if (runs.length > 0) return runs.every((run) => setIn(propertiesIn(run, true), name, value));
  const known = childrenOf(paragraph, 'pPr')[0];
  const pPr = known ?? document.createElementNS(w, 'w:pPr');
  if (!known) paragraph.insertBefore(pPr, paragraph.firstChild);
  return setIn(propertiesIn(pPr, false), name, value);
}
