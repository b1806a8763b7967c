import type { Mistake } from './check-shape';
import { find, within } from './xml';
import type { Element } from './xml';

/** An address in a manifest, and where it stands. */
interface Address {
  readonly url: string;
  readonly line: number;
}

/** Every address a manifest gives. */
function addressesIn(manifest: Element): readonly Address[] {
  return within(manifest).flatMap(({ attributes, line }) =>
    [attributes['DefaultValue'], attributes['Value']].flatMap((url) =>
      url !== undefined && /^[a-z]+:\/\//i.test(url) ? [{ url, line }] : [],
    ),
  );
}

/** The folder that the add-in is served from, by the address of its pane; ends with a slash. */
export function baseOf(manifest: Element): string | undefined {
  const pane = find(manifest, 'DefaultSettings', 'SourceLocation')?.attributes['DefaultValue'];
  return pane?.replace(/[^/]*$/, '');
}

/**
 * That nothing lies outside the folder the add-in is served from, and that each file in it exists,
 * by what the caller knows to be served.
 */
export function checkAddresses(
  manifest: Element,
  isServed: (path: string) => boolean,
): readonly Mistake[] {
  const base = baseOf(manifest);
  if (base === undefined) return [];
  const foreign = within(manifest).filter(({ name }) => name === 'AppDomain');
  return [
    ...foreign.map(({ line, text }) => ({ line, message: `no page of ${text} is ever shown` })),
    ...addressesIn(manifest).flatMap(({ url, line }) => {
      if (!url.startsWith(base)) return [{ line, message: `${url} is outside ${base}` }];
      const path = url.slice(base.length).replace(/\?.*$/, '');
      return isServed(path) ? [] : [{ line, message: `${path} does not exist` }];
    }),
  ];
}
