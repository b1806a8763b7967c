import type { Speaker } from '../../messages/speak';
import type { PaneSay } from '../pane/voice';
import type { Checked } from '../session/session-state';
import type { WorkbenchSay } from './voice';

/** What was found in a report, a line each, to be sent to whoever wrote it. */
export function findingsText(
  name: string,
  { findings, report }: Checked,
  speaker: Speaker,
  say: WorkbenchSay,
  paneSay: PaneSay,
): string {
  const lines = findings.map((finding, at) =>
    say('copiedLine', {
      number: at + 1,
      severity: paneSay(`severity.${finding.severity}`),
      place: speaker.place(finding.at[0], report.edition),
      message: speaker.message(finding),
    }),
  );
  return [name, ...lines, ''].join('\n');
}
