import type { JsonReport } from '../../contract/check';
import type { Merged } from '../../contract/merged';
import type { Dated } from '../../export/about';

/** A file or files that are written beside what is put out. */
export interface Export {
  /**
   * Takes what is told of a file; they come in their order.
   *
   * @throws what the operating system says where nothing can be written
   */
  add?(report: JsonReport): Promise<void>;
  /**
   * Writes what is told of all.
   *
   * @throws what the operating system says where nothing can be written
   */
  end?(merged: Merged): Promise<void>;
  /** What a person has to know of what was written, a line each. */
  notes?(merged: Merged): readonly string[];
}

/** A kind of export. */
export type ExportKind = {
  readonly open: (path: string, about: Dated) => Export;
} & (
  | { readonly to: 'file' }
  /** of files that are named by what is in them, with these endings */
  | { readonly to: 'folder'; readonly endings: readonly string[] }
);
