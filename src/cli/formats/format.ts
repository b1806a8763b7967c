import type pc from 'picocolors';
import type { Checked, Outcome } from '../../export/outcome';
import type { Translator } from '../../messages/translator';
import type { Rule } from '../../rules/rule';
import type { CliTranslate } from '../translate';

/** The versions of the JSON that there are, the oldest first. */
export const jsonVersions = ['1', '2'] as const;
export type JsonVersion = (typeof jsonVersions)[number];

/** How something is told. */
export interface Style {
  /** those that were run */
  readonly rules: readonly Rule[];
  readonly jsonVersion: JsonVersion;
  readonly translator: Translator;
  readonly translate: CliTranslate;
  readonly colors: ReturnType<typeof pc.createColors>;
}

/** What stands before, between and behind the texts of the files; those are written as they come. */
export interface Frame {
  readonly start: string;
  readonly between: string;
  readonly end: string;
}

/** How the results are written to the standard output. */
export type Format = {
  readonly frame?: (version: JsonVersion) => Frame;
  /** whether it ends with how many files were read */
  readonly hasTotal?: boolean;
} & (
  | { readonly of: 'checked'; readonly write: (checked: Checked, style: Style) => string }
  /** a file that could not be read stands among the others */
  | { readonly of: 'all'; readonly write: (outcome: Outcome, style: Style) => string }
);

/** Lines as a terminal takes them. */
export function joined(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}
