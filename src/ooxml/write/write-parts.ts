import { encodeLike } from '../package/encode';
import type { OpcPackage } from '../package/package';
import { replaceParts } from '../package/replace-part';
import type { ChangedParts } from './link-part';

/** The bytes of a file with parts of it changed, each in the encoding that it had. */
export function writeParts(
  bytes: Uint8Array,
  opened: OpcPackage,
  changed: ChangedParts,
): Uint8Array {
  const contents = [...changed].map(([name, text]) => {
    const like = opened.bytes(name) ?? new Uint8Array();
    return [name, text === undefined ? undefined : encodeLike(text, like)] as const;
  });
  return replaceParts(bytes, new Map(contents));
}
