/** Small readings of the lists of a package, its content types and relationships. */

/** Finds elements without content, or with as good as none. */
export function childElements(name: string): RegExp {
  return new RegExp(`<(?:\\w+:)?${name}\\b[^>]*?(?:/>|>\\s*</(?:\\w+:)?${name}\\s*>)`, 'g');
}

/** The value of an attribute of a tag; '' where it has none. */
export function attributeIn(tag: string, name: string): string {
  const [, , value = ''] = new RegExp(`\\s${name}\\s*=\\s*(["'])(.*?)\\1`, 's').exec(tag) ?? [];
  return value;
}
