import type { Data } from './fill';
import type { Say } from './say';
import type { RefusalCode } from '../ooxml/refusal';

/** Why a document could not be checked: the reader refused it, or there is nothing in it. */
export type ProblemCode = RefusalCode | 'empty-file';

const otherKinds = ['pdf', 'html', 'rtf', 'xml', 'image', 'xls', 'ppt', 'ofd', 'odt'] as const;

/** Why a document could not be checked and what to do; of another kind of file, which it is. */
export function problemSentence(say: Say, code: ProblemCode, data: Data = {}): string {
  const kind = otherKinds.find((known) => known === data['found']);
  return code === 'not-a-docx' && kind !== undefined
    ? say('problem.otherKind', { kind: say(`problem.kinds.${kind}`) })
    : say(`problem.${code}`, data);
}
