import { baseOf } from './check-addresses';
import type { Mistake } from './check-shape';
import { sizeOfPng } from './png';
import { find, within } from './xml';
import type { Element } from './xml';

/** Of each command; Word asks for the first three, and takes the others on finer screens. */
const sizes = [16, 32, 80, 20, 24, 40, 48, 64];

interface Icon {
  readonly url: string | undefined;
  readonly size: number;
  readonly line: number;
}

/** That there is an icon of each size, each a PNG picture of just that size. */
export function checkIcons(
  manifest: Element,
  read: (path: string) => Buffer | undefined,
): readonly Mistake[] {
  const base = baseOf(manifest) ?? '';
  const lists = within(manifest).filter(({ name }) => name === 'Icon');
  return [
    ...lists.flatMap(checkSizes),
    ...checkDistinct(manifest),
    ...[...ownIcons(manifest), ...lists.flatMap((list) => commandIcons(manifest, list))].flatMap(
      (icon) => checkPicture(icon, base, read),
    ),
  ];
}

function checkSizes({ children, line }: Element): readonly Mistake[] {
  const given = children.map(({ attributes }) => Number(attributes['size']));
  return [
    ...sizes
      .filter((size) => !given.includes(size))
      .map((size) => ({ line, message: `Icon lacks the size ${size}` })),
    ...given
      .filter((size, index) => given.indexOf(size) !== index)
      .map((size) => ({ line, message: `Icon has the size ${size} twice` })),
  ];
}

/** Two commands that look alike cannot be told apart where the ribbon has no room for words. */
function checkDistinct(manifest: Element): readonly Mistake[] {
  const seen = new Set<string>();
  return within(manifest)
    .filter(({ name }) => name === 'Control')
    .flatMap((control) =>
      (find(control, 'Icon')?.children ?? []).flatMap(({ attributes, line }) => {
        const resid = attributes['resid'] ?? '';
        if (seen.has(resid)) return [{ line, message: `“${resid}” is the icon of two commands` }];
        seen.add(resid);
        return [];
      }),
    );
}

function ownIcons(manifest: Element): readonly Icon[] {
  const own = { IconUrl: 32, HighResolutionIconUrl: 64 };
  return Object.entries(own).flatMap(([name, size]) => {
    const icon = find(manifest, name);
    return icon ? [{ url: icon.attributes['DefaultValue'], size, line: icon.line }] : [];
  });
}

function commandIcons(manifest: Element, list: Element): readonly Icon[] {
  const images = find(manifest, 'VersionOverrides', 'Resources', 'Images')?.children ?? [];
  return list.children.map(({ attributes, line }) => {
    const image = images.find((one) => one.attributes['id'] === attributes['resid']);
    return { url: image?.attributes['DefaultValue'], size: Number(attributes['size']), line };
  });
}

function checkPicture(
  { url, size, line }: Icon,
  base: string,
  read: (path: string) => Buffer | undefined,
): readonly Mistake[] {
  if (url?.startsWith(base) !== true) return [];
  const path = url.slice(base.length);
  const bytes = read(path);
  // That it is missing is said of every address.
  if (!bytes) return [];
  const is = sizeOfPng(bytes);
  if (!is) return [{ line, message: `${path} is not a PNG picture` }];
  if (is.width === size && is.height === size) return [];
  return [
    { line, message: `${path} is ${is.width} by ${is.height} pixels, not ${size} by ${size}` },
  ];
}
