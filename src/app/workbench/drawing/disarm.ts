/** What stands for a name, by which parts of a style sheet are known to each other. */
const names: ReadonlySet<string> = new Set(['id', 'basedOn', 'linked', 'pStyleName']);

/** What would end a value or a rule, or begin a comment, an escape or a rule of its own. */
const active = /[{};@\\"\n\r\f]|\/\*/g;

/** Whether every bracket and quote is closed; one that is not would take in what stands behind. */
function isClosed(value: string): boolean {
  let depth = 0;
  for (const [sign] of value.matchAll(/[()[\]]/g)) {
    depth += sign === '(' || sign === '[' ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0 && value.split("'").length % 2 === 1;
}

function plainValue(value: string): string {
  const still = value.replace(active, ' ');
  return isClosed(still) ? still : still.replace(/[()[\]']/g, ' ');
}

function plain(key: string, value: string): string {
  // A list's number stands in quotes, and may be of any characters.
  if (key === 'levelText') return value.replace(/["\\]/g, '\\$&').replace(/[\n\r\f]/g, ' ');
  return names.has(key) ? value.replace(/[^\p{L}\p{N}_ .&-]/gu, '_') : plainValue(value);
}

function disarmAll(holder: object, seen: Set<object>): void {
  if (seen.has(holder) || holder instanceof Node) return;
  seen.add(holder);
  for (const key of Object.keys(holder)) {
    const value: unknown = Reflect.get(holder, key);
    if (typeof value === 'string') Reflect.set(holder, key, plain(key, value));
    else if (typeof value === 'object' && value !== null) disarmAll(value, seen);
  }
}

/** What docx-preview writes style sheets from, by its own names. */
const sources = [
  ['stylesPart', 'styles'],
  ['numberingPart', 'domNumberings'],
  ['themePart', 'theme'],
] as const;

/**
 * Takes from what docx-preview read whatever would be more than a value or a name in the style
 * sheets that it writes: they are put together from the document's own text.
 *
 * @param parsed what `parseAsync` gives, which is changed
 */
export function disarm(parsed: unknown): void {
  if (typeof parsed !== 'object' || parsed === null) return;
  for (const [part, content] of sources) {
    const read: unknown = Reflect.get(parsed, part);
    const styles: unknown =
      typeof read === 'object' && read !== null ? Reflect.get(read, content) : undefined;
    if (typeof styles === 'object' && styles !== null) disarmAll(styles, new Set());
  }
}
