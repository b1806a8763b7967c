import { attribute, parseXml } from './parse';
import { partKey } from './part-names';

/**
 * Reads `[Content_Types].xml` (ECMA-376 part 2).
 *
 * @returns a function from a part's name to its content type, in lower case
 * @throws {Refusal} `damaged-xml`, `too-big`
 */
export function readContentTypes(
  part: string,
  xml: string,
  maxDepth: number,
): (name: string) => string | undefined {
  const byExtension = new Map<string, string>();
  const byName = new Map<string, string>();
  parseXml(part, xml, maxDepth, {
    open(tag) {
      const type = attribute(tag, 'ContentType')?.toLowerCase();
      if (type === undefined) return;
      const extension = attribute(tag, 'Extension');
      const name = attribute(tag, 'PartName');
      if (tag.name.local === 'Default' && extension) byExtension.set(extension.toLowerCase(), type);
      if (tag.name.local === 'Override' && name) byName.set(partKey(name), type);
    },
  });
  return (name) => {
    const key = partKey(name);
    return byName.get(key) ?? byExtension.get(key.slice(key.lastIndexOf('.') + 1));
  };
}
