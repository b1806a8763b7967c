import type { JsonReport } from '../../contract/check';
import type { Merged } from '../../contract/merged';
import type { Translator } from '../../messages/translator';
import type { Rule } from '../../rules/rule';

/** What an export is made in, and of. */
export interface About {
  readonly translator: Translator;
  /** those that were run */
  readonly rules: readonly Rule[];
  /** the name of the profile that was used */
  readonly profile?: string;
}

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
}

/** A kind of export. */
export interface ExportKind {
  /** what its option names */
  readonly to: 'file' | 'folder';
  readonly open: (path: string, about: About) => Export;
}
