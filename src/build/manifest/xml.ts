import { SaxesParser } from 'saxes';

/** An element of a manifest, and the line it begins on. */
export interface Element {
  /** without prefix */
  readonly name: string;
  readonly namespace: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  readonly line: number;
  text: string;
}

/** Reads XML; throws where it is not well-formed. */
export function parseXml(xml: string): Element {
  const root: Element = element('', '', {}, 0);
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', (tag) => {
    const attributes: Record<string, string> = {};
    for (const { name, value } of Object.values(tag.attributes)) attributes[name] = value;
    const child = element(tag.local, tag.uri, attributes, parser.line);
    open.at(-1)?.children.push(child);
    open.push(child);
  });
  parser.on('text', (text) => {
    const inside = open.at(-1);
    if (inside) inside.text += text;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  const [document] = root.children;
  if (!document) throw new Error('there is no element in it');
  return document;
}

function element(
  name: string,
  namespace: string,
  attributes: Readonly<Record<string, string>>,
  line: number,
): Element {
  return { name, namespace, attributes, children: [], line, text: '' };
}

/** The first element reached by a path of names. */
export function find(from: Element, ...path: string[]): Element | undefined {
  return path.reduce<Element | undefined>(
    (inside, name) => inside?.children.find((child) => child.name === name),
    from,
  );
}

/** An element and all inside it, in the order of the document. */
export function within(from: Element): Element[] {
  return [from, ...from.children.flatMap(within)];
}
