export type Attributes = Readonly<Record<string, string | number | undefined>>;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Character data as XML writes it. */
export function escaped(text: string): string {
  return /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign) : text;
}

/** An element around XML; attributes that are undefined are left out. */
export function element(name: string, attributes: Attributes, ...children: string[]): string {
  // A report has thousands of them, so no lists are made of what is in one.
  let written = '';
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined) written += ` ${key}="${escaped(String(value))}"`;
  }
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
