export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Character data as XML writes it. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** An element around XML; attributes that are undefined are left out. */
export function element(name: string, attributes: Attributes, ...children: string[]): string {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escaped(String(value))}"`]))
    .join('');
  const content = children.join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** An element that says all in its `w:val`. */
export function valued(name: string, value: string | number): string {
  return element(name, { 'w:val': value });
}

/** An element around others; nothing where they are nothing. */
export function holder(name: string, ...children: string[]): string {
  const content = children.join('');
  return content === '' ? '' : element(name, {}, content);
}

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
