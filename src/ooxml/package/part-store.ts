/** Parts by name, wherever they come from. */
export interface PartStore {
  readonly names: readonly string[];
  /** @returns the part's name as it is in `names`, whatever the spelling; undefined if absent */
  find(name: string): string | undefined;
  contentType(name: string): string | undefined;
  /**
   * @param limit what the part may not be longer than, beside what no part may be
   * @throws {Refusal} `too-big` and others
   */
  xml(name: string, limit?: 'textBytes' | 'sideBytes'): string | undefined;
  bytes(name: string): Uint8Array | undefined;
}
