/** Well-formed XML as far as changing it at random needs. */
export interface Element {
  /** the start tag, as it is written */
  tag: string;
  /** the end tag; '' where the element has none */
  end: string;
  children: (Element | string)[];
}

const token = /<!\[CDATA\[[^]*?\]\]>|<!--[^]*?-->|<[^>]*>|[^<]+/g;

/** What XML is made of: tags, and the text between them. */
export function tokensOf(xml: string): readonly string[] {
  return xml.match(token) ?? [];
}

/** Takes well-formed XML apart; what stands around its elements is under one without a tag. */
export function treeOf(xml: string): Element {
  const root: Element = { tag: '', end: '', children: [] };
  const open = [root];
  for (const one of tokensOf(xml)) {
    const around = open.at(-1) ?? root;
    if (!/^<[^?!]/.test(one)) around.children.push(one);
    else if (one.startsWith('</')) {
      around.end = one;
      open.pop();
    } else {
      const element: Element = { tag: one, end: '', children: [] };
      around.children.push(element);
      if (!one.endsWith('/>')) open.push(element);
    }
  }
  return root;
}

/** Every element, each before those in it. */
export function elementsIn({ children }: Element): readonly Element[] {
  return children.flatMap((child) =>
    typeof child === 'string' ? [] : [child, ...elementsIn(child)],
  );
}

/** The XML again. */
export function written({ tag, end, children }: Element): string {
  const inside = children.map((child) => (typeof child === 'string' ? child : written(child)));
  return tag + inside.join('') + end;
}
