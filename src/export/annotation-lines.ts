import type { Finding } from '../check/finding';
import type { RefusedReason } from '../check/reasons';
import { reasonsTranslate } from '../messages/reasons/translate';
import type { Translator } from '../messages/translator';
import type { Edition } from '../schema/form';
import { exportTranslate } from './words';

/** A finding, with the reason why it is as it should be, or one that does not hold. */
export interface Annotated {
  readonly finding: Finding;
  readonly reason?: string | undefined;
  readonly refused?: RefusedReason | undefined;
}

/**
 * What a comment on a finding says, a paragraph a line: what is wrong and how badly, where, by which
 * equation, what the repair would be, and what is wrong because of it. What somebody explained needs
 * no repair.
 *
 * @param isPlaced whether it stands at the place itself
 */
export function annotationLines(
  { finding, reason, refused }: Annotated,
  edition: Edition,
  translator: Translator,
  isPlaced: boolean,
): readonly string[] {
  const ofReasons = reasonsTranslate(translator.language);
  const translate = exportTranslate(translator.language);
  const { severity, at, equation, fixes = [], consequences = [] } = finding;
  const titles = [...new Set(fixes.map((fix) => translator.fixTitle(fix)))];
  const [fix] = fixes;
  const title = titles.join(translate('annotation.or'));
  return [
    translate(reason === undefined ? 'annotation.first' : 'annotation.explainedFirst', {
      severity: translator.translate(`severity.${severity}`),
      message: translator.message(finding),
    }),
    translate('annotation.place', { place: translator.place(at[0], edition) }),
    ...(equation === undefined ? [] : [translator.equation(equation)]),
    ...(reason === undefined
      ? []
      : [reason === '' ? ofReasons('none') : ofReasons('reason', { reason })]),
    ...(refused ? [ofReasons(`refused.${refused.why}`, { reason: refused.reason })] : []),
    ...(fix === undefined || reason !== undefined
      ? []
      : [translate(`annotation.${fix.kind}`, { title })]),
    ...(consequences.length === 0 ? [] : [translate('annotation.explains')]),
    ...consequences.map((one) =>
      translate('annotation.explained', {
        place: translator.place(one.at[0], edition),
        what:
          one.equation === undefined ? translator.message(one) : translator.equation(one.equation),
      }),
    ),
    ...(isPlaced ? [] : [translate('annotation.noPlace')]),
  ];
}
