import { annotate } from '../export/annotate';
import { createTranslator } from '../messages/translator';
import { checkFile } from './check-file';
import { reasonOf } from './file-problem';
import type { Options } from './options';
import { status, tellFile } from './tell-file';
import type { Told } from './told';
import { cliTranslate } from './translate';
import { writeWhole } from './write-whole';

/** What the check of one file goes by. */
export type CheckOptions = Pick<
  Options,
  | 'year'
  | 'edition'
  | 'rules'
  | 'asked'
  | 'usedProfile'
  | 'format'
  | 'jsonVersion'
  | 'lang'
  | 'failOn'
>;

/**
 * Checks a file, and puts into words what came of it. Never throws.
 *
 * @param copy where a copy with the findings as comments goes
 */
export async function checkAndTell(
  file: string,
  options: CheckOptions,
  hasColors: boolean,
  copy?: string,
): Promise<Told> {
  const { lang, rules } = options;
  let trouble: string | undefined;
  const outcome = await checkFile(file, options, undefined, async (checked, bytes, unpacked) => {
    if (copy === undefined) return;
    try {
      const { report, result } = checked;
      const { findings } = result;
      const translator = createTranslator(lang, rules);
      await writeWhole(copy, annotate(bytes, { report, findings }, translator, unpacked));
    } catch (error) {
      const data = { copy, reason: reasonOf(error) };
      trouble = `${file}: ${cliTranslate(lang)('problem.copy-failed', data)}`;
    }
  });
  const told = tellFile(outcome, options, hasColors);
  if (trouble !== undefined) {
    return { ...told, status: status.trouble, troubles: [...told.troubles, trouble] };
  }
  const isRead = !('problem' in told.report);
  return copy !== undefined && isRead ? { ...told, isCopied: true } : told;
}
