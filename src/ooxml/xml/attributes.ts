import { decodeValue } from './references';
import { XmlError } from './tokens';

const one = /[ \t\r\n]+([^ \t\r\n=]+)[ \t\r\n]*=[ \t\r\n]*(?:"([^"]*)"|'([^']*)')/g;

/**
 * Reads the attributes of a tag as they are written.
 *
 * @returns values by name, prefix included
 * @throws {XmlError} where one is there twice, or a reference in it stands for nothing
 */
export function readAttributes(written: string, offset: number): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const [, name = '', double, single = ''] of written.matchAll(one)) {
    if (values.has(name)) throw new XmlError(`attribute ${name} twice`, offset);
    values.set(name, decodeValue(double ?? single, offset));
  }
  return values;
}
