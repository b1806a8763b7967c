import type pc from 'picocolors';
import type { JsonReport } from '../../contract/check';
import type { Checked } from '../../export/outcome';
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
  /** the name of the profile that was used */
  readonly profile?: string;
}

/** How something is told to a person. */
export interface PaintedStyle extends Style {
  readonly colors: ReturnType<typeof pc.createColors>;
}

/** Results as they are written out one by one; it may know those that it has had. */
export interface Writing {
  readonly start?: () => string;
  readonly write: (report: JsonReport) => string;
  readonly end?: () => string;
}

/** How the results are written out. */
export type Format =
  | {
      /** told where a document was checked, which is then forgotten */
      readonly of: 'checked';
      readonly write: (checked: Checked, style: PaintedStyle) => string;
      /** whether it ends with how many files were read */
      readonly hasTotal?: boolean;
    }
  | {
      /** told of what other programs are told, of files that could not be read, too */
      readonly of: 'results';
      readonly open: (style: Style) => Writing;
    };

/** Lines as a terminal takes them. */
export function joined(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}
