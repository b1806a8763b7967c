import { Refusal } from '../refusal';
import type { PartStore } from './part-store';
import { followRelationship, readRelationships } from './relationships';

const wordMainTypes: ReadonlySet<string | undefined> = new Set([
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml',
  'application/vnd.ms-word.document.macroenabled.main+xml',
  'application/vnd.ms-word.template.macroenabledtemplate.main+xml',
]);

/** Of main parts alone: a text may well contain a whole workbook. */
function otherProgram(contentType = ''): 'xlsx' | 'pptx' | undefined {
  if (!/\.main(\+xml)?$/.test(contentType)) return undefined;
  if (/spreadsheetml|ms-excel/.test(contentType)) return 'xlsx';
  if (/presentationml|ms-powerpoint/.test(contentType)) return 'pptx';
  return undefined;
}

function refuseOtherProgram(store: PartStore, names: readonly string[]): void {
  for (const name of names) {
    const found = otherProgram(store.contentType(name));
    if (found) throw new Refusal('not-a-docx', { found });
  }
}

/**
 * Finds the part that holds the document's text: the one the package relates to as its document,
 * or else the first whose content type says so.
 *
 * @throws {Refusal} `not-a-docx` where it is another program's package, `no-main-part` where it is
 *   Word's but its text is missing, `damaged-xml`
 */
export function findMainPart(store: PartStore, maxDepth: number): string {
  const { stated, part } = followRelationship(
    store,
    readRelationships(store, '', maxDepth),
    'officeDocument',
  );
  if (part !== undefined) {
    refuseOtherProgram(store, [part]);
    return part;
  }
  const declared = store.names.find((name) => wordMainTypes.has(store.contentType(name)));
  if (declared !== undefined) return declared;
  refuseOtherProgram(store, store.names);
  const isWords = stated || store.names.some((name) => /^word\//i.test(name));
  throw isWords ? new Refusal('no-main-part') : new Refusal('not-a-docx', { found: 'zip' });
}
