import type { Severity } from '../../schema/form';
import type { Finding } from '../../check/finding';
import type { Target } from '../../document/port';
import type { DocumentBody } from '../../ooxml/blocks';
import { tableAt } from '../../ooxml/table-at';
import type { Translator } from '../../messages/translator';
import type { PaneTranslate } from '../pane/translate';
import type { Checked, Session } from '../session/session-state';
import { targetOf } from '../../check/target';
import { paragraphText } from '../../ooxml/paragraph-text';
import type { CharacterMark } from './drawing/characters';
import type { Flag } from './drawing/flags';
import type { WorkbenchTranslate } from './translate';

/** The paragraph that a target is or begins with. */
export function firstParagraph(body: DocumentBody, target: Target): number | undefined {
  if ('paragraph' in target) return target.paragraph;
  const table = tableAt(body, target.table);
  return table?.rows[0]?.cells[0]?.paragraphs[0]?.index;
}

const weights: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** What was found, by the paragraph that it stands at, as they come in the document. */
function byParagraph(checked: Checked, session: Session): ReadonlyMap<number, Finding[]> {
  const { findings, report, snapshot } = checked;
  const places = new Map<number, Finding[]>();
  const add = (paragraph: number | undefined, finding: Finding): void => {
    if (paragraph === undefined) return;
    const others = places.get(paragraph);
    if (!others) places.set(paragraph, [finding]);
    // All that is found of a finding comes in a row.
    else if (others.at(-1) !== finding) others.push(finding);
  };
  for (const finding of findings) {
    const target = targetOf(report, finding.at[0]);
    add(target && firstParagraph(snapshot.body, target), finding);
    for (const { address } of session.cellsOf(finding)) add(address.paragraph, finding);
  }
  return new Map([...places].sort(([one], [other]) => one - other));
}

/** What is to be marked in the drawing, in words. */
export function flagsOf(
  checked: Checked,
  session: Session,
  translator: Translator,
  translate: WorkbenchTranslate,
  translateInPane: PaneTranslate,
): readonly Flag[] {
  return [...byParagraph(checked, session)].map(([paragraph, findings]): Flag => {
    const [worst] = [...findings].sort((a, b) => weights[a.severity] - weights[b.severity]);
    const severity = worst?.severity ?? 'info';
    const message = findings.map((finding) => translator.message(finding)).join(' ');
    const isTyped = findings.some((finding) =>
      session.cellsOf(finding).some(({ address }) => address.paragraph === paragraph),
    );
    const words = { severity: translateInPane(`severity.${severity}`), message };
    const keys = findings.map(({ key }) => key);
    return {
      paragraph,
      severity,
      keys,
      label: translate(isTyped ? 'flagEditable' : 'flag', words),
    };
  });
}

/** The characters that something was found in, each with how many of its kind the finding has. */
export function marksOf(
  { findings, report }: Checked,
  translator: Translator,
  translate: WorkbenchTranslate,
  translateInPane: PaneTranslate,
): readonly CharacterMark[] {
  return findings.flatMap((finding) => {
    const { key, severity, at: places } = finding;
    const exact = places.flatMap(({ paragraph, range }) =>
      paragraph !== undefined && range && range.start < range.end ? [{ paragraph, ...range }] : [],
    );
    const label = translate('flag', {
      severity: translateInPane(`severity.${severity}`),
      message: translator.message(finding),
    });
    return exact.map(({ paragraph, start, end }, at): CharacterMark => {
      const text = paragraphText(report.body, paragraph);
      return { key, at, of: exact.length, severity, label, paragraph, text, start, end };
    });
  });
}
