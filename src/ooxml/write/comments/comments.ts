import type { DocumentBody } from '../../blocks';
import { openDocx } from '../../package/package';
import type { OpcPackage } from '../../package/package';
import { scanBody } from '../../read/scan';
import { fewerComments, moreComments, newComments, readComments } from './comments-part';
import { partKey } from '../../package/part-names';
import { isLinkedByUs, linkPart, unlinkPart } from '../link-part';
import type { ChangedParts, LinkedKind } from '../link-part';
import { withMarks } from './marks';
import { rootNamespace } from './names';
import { withoutMarks } from './without-marks';
import { writeParts } from '../write-parts';

/** A comment to be put into a document. */
export interface NewComment {
  readonly paragraph: number;
  /** a stretch of the paragraph's text, `end` exclusive; absent for all of it */
  readonly range?: { readonly start: number; readonly end: number };
  /** what it says, a paragraph a line */
  readonly lines: readonly string[];
}

/** In whose name comments are put into a document; both without characters that XML escapes. */
export interface CommentAuthor {
  readonly name: string;
  readonly initials: string;
}

/** What was read of a file before, so that it need not be read again. */
export interface ReadBefore {
  readonly body?: DocumentBody;
  readonly opened?: OpcPackage | undefined;
}

const kind: LinkedKind = {
  id: 'Comments',
  relationship: 'comments',
  contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml',
};

/** A name for the part beside the main one that no other has. */
function freeName({ mainPart, partNames }: Pick<OpcPackage, 'mainPart' | 'partNames'>): string {
  const folder = mainPart.slice(0, mainPart.lastIndexOf('/') + 1);
  const taken = new Set(partNames.map(partKey));
  for (let at = 1; ; at++) {
    const name = `${folder}comments${at === 1 ? '' : String(at)}.xml`;
    if (!taken.has(partKey(name))) return name;
  }
}

/** Gives numbers that no comment has, nor a mark of one that is lost. */
function freeIds(main: string, known: readonly { readonly id: string }[]): () => number {
  const marked = main.matchAll(/:comment\w+\s[^>]*?id\s*=\s*["']\s*(\d+)/g);
  const taken = new Set([
    ...known.map(({ id }) => Number(id)),
    ...[...marked].map(([, id]) => Number(id)),
  ]);
  let id = -1;
  return () => {
    do id += 1;
    while (taken.has(id));
    return id;
  };
}

/**
 * Puts comments into a .docx. All parts but those that hold or name them keep their bytes, and what
 * is in those `withoutComments` takes out again.
 *
 * @param read what of these bytes was read before
 * @throws {Refusal} whatever `openDocx` and `scanBody` refuse
 * @throws {Uneditable} `absent` where a paragraph is not there
 */
export function withComments(
  bytes: Uint8Array,
  comments: readonly NewComment[],
  author: CommentAuthor,
  { body, opened = openDocx(bytes) }: ReadBefore = {},
): Uint8Array {
  if (comments.length === 0) return bytes;
  const { mainPart } = opened;
  const main = opened.xml(mainPart) ?? '';
  const known = opened.related('comments');
  const knownXml = known === undefined ? undefined : opened.xml(known);
  const read = readCommentsOf(known, knownXml);
  const nextId = freeIds(main, read?.comments ?? []);
  const numbered = comments.map((comment) => ({ ...comment, id: nextId() }));
  const changed: ChangedParts = new Map();
  changed.set(mainPart, withMarks(main, body ?? scanBody(opened), numbered));
  const said = numbered.map(({ id, lines }) => ({
    id,
    lines,
    author: author.name,
    initials: author.initials,
  }));
  if (known !== undefined && knownXml !== undefined && read) {
    changed.set(known, moreComments(knownXml, read, said));
  } else {
    const namespace = rootNamespace(main);
    const part = freeName(opened);
    changed.set(part, newComments(namespace, said));
    linkPart(opened, part, kind, namespace, changed);
  }
  return writeParts(bytes, opened, changed);
}

function readCommentsOf(
  part: string | undefined,
  xml: string | undefined,
): ReturnType<typeof readComments> | undefined {
  return part === undefined || xml === undefined ? undefined : readComments(part, xml);
}

/** What programs keep of comments beside them: who answered which, and numbers that last. */
const besides = /(?:^|\/)comments(?:Extended|Ids)\d*\.xml$/i;

function answered(opened: OpcPackage): ReadonlySet<string> {
  const parents = opened.partNames
    .filter((name) => besides.test(name))
    .flatMap((name) => [
      ...(opened.xml(name) ?? '').matchAll(/paraIdParent\s*=\s*["']([\dA-Fa-f]+)/g),
    ]);
  return new Set(parents.map(([, id = '']) => id.toUpperCase()));
}

/** Takes out what is kept of comments beside them. */
function forget(opened: OpcPackage, gone: ReadonlySet<string>, changed: ChangedParts): void {
  if (gone.size === 0) return;
  for (const name of opened.partNames.filter((one) => besides.test(one))) {
    const xml = opened.xml(name) ?? '';
    const left = xml.replace(
      /<[\w.-]+:comment(?:Ex|Id)\s[^>]*?paraId\s*=\s*["']([\dA-Fa-f]+)[^>]*\/>/g,
      (tag, id: string) => (gone.has(id.toUpperCase()) ? '' : tag),
    );
    if (left !== xml) changed.set(name, left);
  }
}

/**
 * Takes the comments of an author out of a .docx, but those that somebody answered: with them the
 * answers would go. Where `withComments` put them in and nobody has saved the file since, its parts
 * are as they were before.
 *
 * @returns the very same bytes where there is none
 * @throws {Refusal} whatever `openDocx` refuses
 */
export function withoutComments(
  bytes: Uint8Array,
  { name }: CommentAuthor,
  { opened = openDocx(bytes) }: ReadBefore = {},
): Uint8Array {
  const { mainPart } = opened;
  const part = opened.related('comments');
  const xml = part === undefined ? undefined : opened.xml(part);
  const read = readCommentsOf(part, xml);
  if (part === undefined || xml === undefined || !read) return bytes;
  const parents = answered(opened);
  const gone = read.comments.filter(
    ({ author, paragraphs }) => author === name && !paragraphs.some((id) => parents.has(id)),
  );
  if (gone.length === 0) return bytes;
  const changed: ChangedParts = new Map();
  const ids = new Set(gone.map(({ id }) => id));
  changed.set(mainPart, withoutMarks(opened.xml(mainPart) ?? '', ids));
  const isAll = gone.length === read.comments.length;
  if (isAll && isLinkedByUs(opened, part, kind)) unlinkPart(opened, part, changed);
  else changed.set(part, fewerComments(xml, gone));
  forget(opened, new Set(gone.flatMap(({ paragraphs }) => paragraphs)), changed);
  return writeParts(bytes, opened, changed);
}
