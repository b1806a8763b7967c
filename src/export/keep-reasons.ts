import { readReasons, writeReasons } from '../check/kept-reasons';
import { placeMarks } from '../check/place-mark';
import type { ExplainedFinding } from '../check/reasons';
import { openDocx } from '../ooxml/package/package';
import { rememberedParts } from '../ooxml/remembered';
import { withRemembered } from '../ooxml/write/remember';
import { writeParts } from '../ooxml/write/write-parts';
import type { Report } from '../report/model';

/**
 * Puts the reasons for findings into a .docx, beside those that it keeps, so that they go where it
 * goes: pane, workbench and command line read them there.
 *
 * @param report what was read of it
 * @returns the very same bytes where it keeps them all
 */
export function keepReasons(
  bytes: Uint8Array,
  report: Report,
  explained: readonly ExplainedFinding[],
): Uint8Array {
  if (explained.length === 0) return bytes;
  const opened = openDocx(bytes);
  const kept = readReasons(rememberedParts(opened).map(({ text }) => text));
  const known = new Set(kept.map(({ key }) => key));
  const markOf = placeMarks(report);
  const added = explained
    .filter(({ finding }) => !known.has(finding.key))
    .map(({ finding, reason }) => {
      return { key: finding.key, rule: finding.rule, reason, place: markOf(finding) };
    });
  if (added.length === 0) return bytes;
  return writeParts(bytes, opened, withRemembered(opened, writeReasons([...kept, ...added])));
}

/**
 * Takes the reasons for some findings out of a .docx.
 *
 * @param keys of the findings
 * @returns the very same bytes where it keeps none of them
 */
export function withoutReasons(bytes: Uint8Array, keys: readonly string[]): Uint8Array {
  if (keys.length === 0) return bytes;
  const opened = openDocx(bytes);
  const kept = readReasons(rememberedParts(opened).map(({ text }) => text));
  const staying = kept.filter(({ key }) => !keys.includes(key));
  if (staying.length === kept.length) return bytes;
  return writeParts(bytes, opened, withRemembered(opened, writeReasons(staying)));
}
