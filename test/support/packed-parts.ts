/**
 * The packed bytes of an archive's parts as they lie in it, in their order, by name. Read apart
 * from the code that is tested, for archives of sizes that 32 bits hold.
 */
export function packedParts(archive: Uint8Array): ReadonlyMap<string, string> {
  const bytes = Buffer.from(archive);
  const short = (at: number): number => bytes.readUInt16LE(at);
  const long = (at: number): number => bytes.readUInt32LE(at);
  const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  const parts = new Map<string, string>();
  for (let at = long(end + 16); at < end;) {
    const nameEnd = at + 46 + short(at + 28);
    const header = long(at + 42);
    const data = header + 30 + short(header + 26) + short(header + 28);
    parts.set(
      bytes.toString('utf8', at + 46, nameEnd),
      bytes.toString('latin1', data, data + long(at + 20)),
    );
    at = nameEnd + short(at + 30) + short(at + 32);
  }
  return parts;
}
