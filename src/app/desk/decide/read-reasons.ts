import { givenReasons } from '../../../contract/given-reasons';
import type { GivenReasons } from '../../../contract/given-reasons';
import type { Desk } from '../desk';
import { withFile } from './reasons-file';
import type { RefusedReasons } from './refused-reasons';

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Reads the text of a file of reasons. */
function parse(name: string, content: string): GivenReasons | RefusedReasons {
  let json: unknown;
  try {
    json = JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { name, bad: 'json', reason: messageOf(error) };
  }
  const read = givenReasons.safeParse(json);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const [, at, ...rest] = issue?.path ?? [];
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys : [];
  if (typeof at === 'number') {
    return { name, bad: 'entry', number: at + 1, what: [...rest, ...unknown].join(' ') };
  }
  return { name, bad: 'whole', what: [...(issue?.path ?? []), ...unknown].join(' ') };
}

/** Reads what was decided from a file, and has the desk follow it or tell why not. Never rejects. */
export async function readReasons(desk: Desk, file: File): Promise<void> {
  const { name } = file;
  let content: string;
  try {
    content = await file.text();
  } catch (error) {
    desk.refuseReasons({ name, bad: 'unread', reason: messageOf(error) });
    return;
  }
  const read = parse(name, content);
  desk.refuseReasons('bad' in read ? read : undefined);
  if ('bad' in read) return;
  const { hasUnkept } = desk;
  desk.decide((decisions) => withFile(decisions, read));
  if (!hasUnkept) desk.noteKept();
}
