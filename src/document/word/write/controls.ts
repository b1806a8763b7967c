import type { Insertion } from '../../../ooxml/write/edit';
import { paragraphOf } from '../read/paragraph-of';
import type { Reading } from '../read/reading';

/**
 * What Word puts beside a paragraph that begins or ends a content control goes into the control;
 * beside the control itself it stays outside.
 *
 * @returns the outermost control that begins or ends there; `inside` where one, or a table, goes
 *   on on both sides; undefined where there is none
 */
export function controlBeside(
  reading: Reading,
  { beside, where }: Insertion,
): Word.ContentControl | 'inside' | undefined {
  const { blocks } = reading.snapshot.body;
  const at = blocks.findIndex((block) => block.kind === 'paragraph' && block.index === beside);
  // The paragraphs of a table are no blocks.
  if (at < 0) return 'inside';
  const controls = blocks[at]?.controls ?? [];
  if (controls.length === 0) return undefined;
  const beyond = blocks[where === 'before' ? at - 1 : at + 1]?.controls ?? [];
  if (beyond[0] === controls[0]) return 'inside';
  let control = paragraphOf(reading, beside).parentContentControl;
  for (let depth = 1; depth < controls.length; depth++) control = control.parentContentControl;
  return control;
}
