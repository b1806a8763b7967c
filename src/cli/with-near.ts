import type { CliTranslate } from './translate';

/** A sentence, with what may have been meant, where anything may. */
export function withNear(
  translate: CliTranslate,
  sentence: string,
  names: readonly string[],
): string {
  return names.length === 0 ? sentence : `${sentence}${translate('usage.near', { names })}`;
}
