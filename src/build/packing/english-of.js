// Finds the English words of a source file. Used while building only.
import ts from 'typescript';

/** What an expression of nothing but strings and objects says; undefined for any other. */
function valueOf(node) {
  if (ts.isSatisfiesExpression(node) || ts.isAsExpression(node)) return valueOf(node.expression);
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isObjectLiteralExpression(node)) return undefined;
  const entries = node.properties.map((property) =>
    ts.isPropertyAssignment(property) && !ts.isComputedPropertyName(property.name)
      ? [property.name.text, valueOf(property.initializer)]
      : [],
  );
  return entries.every(([, value]) => value !== undefined)
    ? Object.fromEntries(entries)
    : undefined;
}

/** `en: {…}` beside `zh: …`, or `const en = {…}`. */
function isEnglish(node) {
  if (!(ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node))) return false;
  if (!ts.isIdentifier(node.name) || node.name.text !== 'en' || !node.initializer) return false;
  return (
    ts.isVariableDeclaration(node) ||
    node.parent.properties.some(({ name }) => name && ts.isIdentifier(name) && name.text === 'zh')
  );
}

/**
 * The English words of a source file, which stand beside the Chinese ones or in a catalogue.
 *
 * @param {string} source in TypeScript
 * @returns {{ start: number, end: number, words: object } | undefined} where they stand and what
 *   they say; undefined where there are none, or where working them out takes more than reading
 */
export function englishOf(source) {
  if (!/\ben\b/.test(source)) return undefined;
  const file = ts.createSourceFile('words.ts', source, ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node) => {
    if (isEnglish(node)) {
      const { initializer } = node;
      const words = valueOf(initializer);
      if (typeof words === 'object') {
        found.push({ start: initializer.getStart(), end: initializer.getEnd(), words });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found.length === 1 ? found[0] : undefined;
}
