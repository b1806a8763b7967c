import { defaultLimits } from '../limits';
import { openZip } from './opc-package';
import type { OpcPackage } from './opc-package';

/** A part is asked for that was not unpacked beforehand. */
export class NotUnpacked extends Error {
  override readonly name = 'NotUnpacked';
}

/**
 * Opens a .docx, .docm, .dotx or .dotm as far as it is unpacked, by those who do not want to load
 * what unpacks the rest for nothing.
 *
 * @param bytes the file, which must stay as it is while the package is in use
 * @param unpacked what `unpackNatively` gave for it
 * @throws {NotUnpacked} there and wherever a part is asked for: `openDocx` then tells more
 * @throws {Refusal} as `openDocx`
 */
export function openUnpacked(
  bytes: Uint8Array,
  unpacked: ReadonlyMap<string, Uint8Array>,
): OpcPackage {
  return openZip(bytes, defaultLimits, (_, { name }) => {
    const content = unpacked.get(name);
    if (content === undefined) throw new NotUnpacked(name);
    return content;
  });
}
