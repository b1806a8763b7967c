import type { Said } from './ask';

/** A file of the program, as a server gives it. */
export interface Answer {
  readonly path: string;
  readonly said: Said;
  /** whether it is what was released; undefined where that could not be found out */
  readonly isSame?: boolean;
}

/** An answer with a file in it, whatever that is. */
export interface Given extends Answer {
  readonly said: NonNullable<Said>;
}

/** Those of the answers that have a file in them. */
export function givenOf(answers: readonly Answer[]): readonly Given[] {
  return answers.flatMap(({ said, ...rest }) => (said?.status === 200 ? [{ ...rest, said }] : []));
}

/** The ending of a file's name, without the point. */
export function endingOf(path: string): string {
  return /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
}

/** What a header says a file is, without what follows; nothing where it says nothing. */
export function typeOf({ said }: Given): string {
  return (said.headers.get('content-type') ?? '').replace(/;.*$/s, '').trim().toLowerCase();
}

/** Whether a web page came in place of another kind of file. */
export function isPageInstead(given: Given): boolean {
  return given.isSame === false && typeOf(given) === 'text/html' && endingOf(given.path) !== 'html';
}

/** Puts into groups what has the same key. */
export function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly [Item, ...Item[]]> {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** The paths of files. */
export function pathsOf(answers: readonly { readonly path: string }[]): readonly string[] {
  return answers.map(({ path }) => path);
}
