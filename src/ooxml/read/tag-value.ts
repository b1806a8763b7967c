import type { XmlTag } from '../xml/reader';
import { wordNamespaces } from './namespaces';

/** A property's value; nearly always its attribute has a prefix, as the element itself. */
export function tagValue(tag: XmlTag, name = 'val'): string | undefined {
  let bare: string | undefined;
  for (const { local, uri, value } of tag.attributes) {
    if (local !== name) continue;
    if (wordNamespaces.has(uri)) return value;
    if (uri === '') bare ??= value;
  }
  return bare;
}
