import type { Data } from './fill';
import type { Translate } from './translate';
import type { RefusalCode } from '../ooxml/refusal';

/** Why a document could not be checked: the reader refused it, or there is nothing in it. */
export type ProblemCode = RefusalCode | 'empty-file';

const otherKinds = ['pdf', 'html', 'rtf', 'xml', 'image', 'xls', 'ppt', 'ofd', 'odt'] as const;

const limits = [
  'fileBytes',
  'entries',
  'partBytes',
  'textBytes',
  'sideBytes',
  'totalBytes',
  'depth',
  'elements',
  'sideElements',
  'tagCharacters',
  'attributes',
  'names',
  'paragraphs',
  'cells',
  'pieces',
  'characters',
  'paragraphCharacters',
  'numerals',
  'numberCharacters',
  'memory',
  'seconds',
] as const;

const MiB = 1024 * 1024;

/** Which limit of the reader a document is past, and where. */
function pastLimit(translate: Translate, { what, limit = 0, part }: Data): string | undefined {
  const known = limits.find((name) => name === what);
  return (
    known &&
    translate('problem.pastLimit', {
      what: translate(`problem.limits.${known}`),
      limit: known.endsWith('Bytes') ? Number(limit) / MiB : limit,
      part: part ?? translate('problem.wholeFile'),
    })
  );
}

/**
 * Why a document could not be checked and what to do; of another kind of file, which it is, and of
 * one that is too big, in what.
 */
export function problemSentence(translate: Translate, code: ProblemCode, data: Data = {}): string {
  if (code === 'too-big') return pastLimit(translate, data) ?? translate('problem.too-big');
  const { found } = data;
  if (code === 'not-a-docx' && (found === 'zip' || found === 'archive')) {
    return translate('problem.archive');
  }
  const kind = otherKinds.find((known) => known === found);
  return code === 'not-a-docx' && kind !== undefined
    ? translate('problem.otherKind', { kind: translate(`problem.kinds.${kind}`) })
    : translate(`problem.${code}`, data);
}
