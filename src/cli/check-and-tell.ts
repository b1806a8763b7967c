import { annotate } from '../export/annotate';
import { standingIn } from '../export/outcome';
import { createTranslator } from '../messages/translator';
import { currentEdition, editionForYear } from '../schema/editions';
import { checkFile, readReportIn, readWhoseIn } from './check-file';
import { systemReason } from './system-reason';
import type { Options } from './options';
import type { GivenReason } from '../contract/given-reasons';
import { status, tellFile } from './tell-file';
import { problemSentence } from './problem-sentence';
import type { Told } from './told';
import { cliTranslate } from './translate';
import { writeWhole } from './write-whole';

/** What the check of one file goes by. */
export interface CheckOptions extends Pick<
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
  | 'alike'
> {
  /** why findings are as they should be, for this file or whomever it is of */
  readonly given?: readonly GivenReason[];
  /** it is only asked whose report of which year it is: it is not checked, and nothing else told */
  readonly isOnlyWhose?: true;
}

async function tellWhose(file: string, options: CheckOptions): Promise<Told> {
  const read = await readWhoseIn(file);
  if ('problem' in read) return tellFile(read, options, false);
  const year = options.year ?? read.whose.year;
  const none = { error: 0, warning: 0, info: 0 };
  const report = {
    file,
    edition: year === undefined ? currentEdition() : editionForYear(year),
    ...(year !== undefined && { year }),
    ...(read.whose.publisher && { publisher: read.whose.publisher.name }),
    summary: none,
    relations: { held: 0, failed: 0, unjudged: 0 },
    findings: [],
    figures: {},
  };
  return { report, text: '', troubles: [], status: status.fine };
}

/**
 * Checks a file, and puts into words what came of it. Never throws.
 *
 * @param copy where a copy with the findings as comments goes
 * @param previous the same body's report of the year before
 */
export async function checkAndTell(
  file: string,
  options: CheckOptions,
  hasColors: boolean,
  copy?: string,
  previous?: string,
): Promise<Told> {
  if (options.isOnlyWhose === true) return tellWhose(file, options);
  const { lang, rules } = options;
  let trouble: string | undefined;
  const last = previous === undefined ? undefined : await readReportIn(previous);
  if (last && 'problem' in last) {
    const translator = createTranslator(lang, rules);
    const message = problemSentence(last.problem, translator, cliTranslate(lang));
    trouble = cliTranslate(lang)('previous.unread', { file: last.file, message });
  }
  const before = last && 'report' in last ? last.report : undefined;
  const outcome = await checkFile(file, options, before, async (checked, bytes, opened) => {
    if (copy === undefined) return;
    try {
      const { report } = checked;
      const translator = createTranslator(lang, rules);
      await writeWhole(
        copy,
        annotate(bytes, { report, ...standingIn(checked) }, translator, {
          opened,
          profile: options.usedProfile?.name,
        }),
      );
    } catch (error) {
      const data = { copy, reason: systemReason(error, cliTranslate(lang)) };
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
