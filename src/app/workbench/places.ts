import type { Finding } from '../../check/finding';
import type { Target } from '../../host/host';
import type { Block, DocumentBody, Table } from '../../ooxml/blocks';
import type { Severity } from '../../rules/rule';
import type { Speaker } from '../../words/speak';
import type { Checked, Session } from '../session-state';
import { targetOf } from '../target';
import type { Flag } from './drawing/flags';
import type { WorkbenchSay } from './voice';

function tablesIn(blocks: readonly Block[]): readonly Table[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? []
      : [
          block,
          ...block.rows.flatMap(({ cells }) => cells.flatMap(({ tables }) => tablesIn(tables))),
        ],
  );
}

/** The paragraph that a target is or begins with. */
export function firstParagraph(body: DocumentBody, target: Target): number | undefined {
  if ('paragraph' in target) return target.paragraph;
  const table = tablesIn(body.blocks).find(({ index }) => index === target.table);
  return table?.rows[0]?.cells[0]?.paragraphs[0]?.index;
}

const weights: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** What was found, by the paragraph that it stands at, as they come in the document. */
function byParagraph({ findings, report, snapshot }: Checked): ReadonlyMap<number, Finding[]> {
  const places = new Map<number, Finding[]>();
  for (const finding of findings) {
    const target = targetOf(report, finding.at[0]);
    const paragraph = target && firstParagraph(snapshot.body, target);
    if (paragraph === undefined) continue;
    const others = places.get(paragraph);
    if (others) others.push(finding);
    else places.set(paragraph, [finding]);
  }
  return new Map([...places].sort(([one], [other]) => one - other));
}

/** What is to be marked in the drawing, in words. */
export function flagsOf(
  checked: Checked,
  session: Session,
  speaker: Speaker,
  say: WorkbenchSay,
  severityName: (severity: Severity) => string,
): readonly Flag[] {
  return [...byParagraph(checked)].map(([paragraph, findings]): Flag => {
    const [worst] = [...findings].sort((a, b) => weights[a.severity] - weights[b.severity]);
    const severity = worst?.severity ?? 'info';
    const message = findings.map((finding) => speaker.message(finding)).join(' ');
    const cell = findings.map((finding) => session.cellOf(finding)).find(Boolean);
    const words = { severity: severityName(severity), message };
    const keys = findings.map(({ key }) => key);
    if (!cell) return { paragraph, severity, keys, label: say('flag', words) };
    const { raw } = cell;
    const label = raw.trim() === '' ? say('valueEmpty') : say('value', { raw: raw.trim() });
    return {
      paragraph,
      severity,
      keys,
      label: say('flagEditable', words),
      figure: { raw, label },
    };
  });
}

/** The finding through which a figure can be typed over. */
export function typedFinding(checked: Checked, session: Session, flag: Flag): Finding | undefined {
  return checked.findings.find(
    (finding) => flag.keys.includes(finding.key) && session.cellOf(finding) !== undefined,
  );
}
