/** Parts by name, wherever they come from. */
export interface PartStore {
  readonly names: readonly string[];
  /** @returns the part's name as it is in `names`, whatever the spelling; undefined if absent */
  find(name: string): string | undefined;
  contentType(name: string): string | undefined;
  xml(name: string): string | undefined;
  bytes(name: string): Uint8Array | undefined;
}
