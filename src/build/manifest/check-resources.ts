import type { Mistake } from './check-shape';
import { find, within } from './xml';
import type { Element } from './xml';

/** Which list of resources an element refers to by its resid. */
const lists: Readonly<Record<string, string>> = {
  Image: 'Images',
  SourceLocation: 'Urls',
  LearnMoreUrl: 'Urls',
  Label: 'ShortStrings',
  Title: 'ShortStrings',
  Description: 'LongStrings',
};

/** That every resid leads to a resource of the right kind, and every resource is asked for once. */
export function checkResources(manifest: Element): readonly Mistake[] {
  const resources = find(manifest, 'VersionOverrides', 'Resources')?.children ?? [];
  const defined = resources.flatMap((list) =>
    list.children.map((resource) => ({ list: list.name, id: resource.attributes['id'], resource })),
  );
  const references = within(manifest).filter(({ attributes }) => 'resid' in attributes);
  const dangling = references.flatMap(({ name, attributes, line }) => {
    const list = lists[name] ?? '';
    const resid = attributes['resid'];
    if (defined.some((one) => one.list === list && one.id === resid)) return [];
    return [{ line, message: `${name} refers to “${resid}”, which is not in ${list}` }];
  });
  const unused = defined
    .filter(({ id }) => !references.some(({ attributes }) => attributes['resid'] === id))
    .map(({ id, resource }) => ({ line: resource.line, message: `“${id}” is not used` }));
  return [...dangling, ...unused, ...repeated(manifest)];
}

function repeated(manifest: Element): readonly Mistake[] {
  const seen = new Set<string>();
  return within(manifest).flatMap(({ name, attributes, line }) => {
    const id = attributes['id'];
    // OfficeTab's is not its own: it says which tab of Word's.
    if (id === undefined || name === 'OfficeTab') return [];
    if (seen.has(id)) return [{ line, message: `the id “${id}” is given twice` }];
    seen.add(id);
    return [];
  });
}
