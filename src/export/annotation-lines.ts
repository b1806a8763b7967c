import type { Finding } from '../check/finding';
import type { Translator } from '../messages/translator';
import type { Edition } from '../schema/form';
import { exportTranslate } from './words';

/**
 * What a comment on a finding says, a paragraph a line: what is wrong and how badly, where, by which
 * equation, what the repair would be, and what is wrong because of it.
 *
 * @param isPlaced whether it stands at the place itself
 */
export function annotationLines(
  finding: Finding,
  edition: Edition,
  translator: Translator,
  isPlaced: boolean,
): readonly string[] {
  const translate = exportTranslate(translator.language);
  const { severity, at, equation, fixes = [], consequences = [] } = finding;
  const titles = [...new Set(fixes.map((fix) => translator.fixTitle(fix)))];
  const [fix] = fixes;
  const title = titles.join(translate('annotation.or'));
  return [
    translate('annotation.first', {
      severity: translator.translate(`severity.${severity}`),
      message: translator.message(finding),
    }),
    translate('annotation.place', { place: translator.place(at[0], edition) }),
    ...(equation === undefined ? [] : [translator.equation(equation)]),
    ...(fix === undefined ? [] : [translate(`annotation.${fix.kind}`, { title })]),
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
