export const contentTypesPart = '[Content_Types].xml';

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** A part name with forward slashes and none in front, as some producers do not write it. */
export function tidyName(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '');
}

/**
 * What two spellings of one part's name have in common: names are compared without regard to case
 * (ECMA-376 part 2, part name equivalence), and characters may be percent-encoded in one place,
 * plain in another.
 */
export function partKey(name: string): string {
  return decoded(tidyName(name)).toLowerCase();
}

function folderOf(name: string): string {
  return name.slice(0, name.lastIndexOf('/') + 1);
}

/**
 * The name of the part that holds the relationships of another (ECMA-376 part 2).
 *
 * @param source the part they start from, '' for the package itself
 */
export function relationshipsPart(source: string): string {
  const folder = folderOf(source);
  return `${folder}_rels/${source.slice(folder.length)}.rels`;
}

/**
 * Resolves a relationship's target against the part it starts from.
 *
 * @param source the part's name, '' for the package itself
 * @returns a part name; a step above the root stays at the root
 */
export function resolveTarget(source: string, target: string): string {
  const path = target.replaceAll('\\', '/').replace(/[?#].*$/s, '');
  const steps: string[] = [];
  for (const step of (path.startsWith('/') ? path : folderOf(source) + path).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
