function inside(value: unknown, by: string): string {
  return JSON.stringify(value, null, 2).replace(/\n/g, `\n${by}`);
}

/**
 * An object as JSON, as `JSON.stringify` writes it with two spaces, piece by piece: the whole of
 * what very many reports come to is longer than what should be held at a time.
 */
export function* jsonPieces(object: object): Generator<string> {
  let before = '{';
  for (const [key, value] of Object.entries(object)) {
    yield `${before}\n  ${JSON.stringify(key)}: `;
    before = ',';
    const items: readonly unknown[] = Array.isArray(value) ? value : [];
    let between = '[';
    for (const item of items) {
      yield `${between}\n    ${inside(item, '    ')}`;
      between = ',';
    }
    yield items.length > 0 ? '\n  ]' : inside(value, '  ');
  }
  yield `${before === '{' ? '{' : '\n'}}\n`;
}
