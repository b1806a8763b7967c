import { contentTypesPart, partKey, relationshipsPart, resolveTarget } from '../package/part-names';
import type { OpcPackage } from '../package/opc-package';
import { prefixAt } from './markup';
import { attributeIn, childElements } from '../package/list-markup';

/** The texts of parts that change; undefined for what goes. */
export type ChangedParts = Map<string, string | undefined>;

export type Parts = Pick<OpcPackage, 'mainPart' | 'partNames' | 'xml'>;

/** A kind of part that is added to a document. */
export interface LinkedKind {
  /** by which a relationship of ours is known again */
  readonly id: string;
  /** the last word of the relationship's type */
  readonly relationship: string;
  /** absent for what is XML and nothing more is said of */
  readonly contentType?: string;
}

const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
const officeTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const strictTypes = 'http://purl.oclc.org/ooxml/officeDocument/relationships/';

/** Where there were no relationships before, the first of ours says so in its name. */
function linkId({ id }: LinkedKind, isOnly: boolean): string {
  return `reportCheck${isOnly ? 'Only' : ''}${id}`;
}

function nameOfPart(opened: Parts, name: string): string {
  return opened.partNames.find((one) => partKey(one) === partKey(name)) ?? name;
}

/** What a part is, with all that was changed in it so far. */
function textOf(opened: Parts, name: string, into: ChangedParts): string | undefined {
  return into.has(name) ? into.get(name) : opened.xml(name);
}

/** The type of a relationship of a document whose main part has elements of that namespace. */
export function relationshipType(namespace: string, word: string): string {
  return `${namespace === strict ? strictTypes : officeTypes}${word}`;
}

/** Where a part lies, as seen from another. */
function targetFrom(source: string, part: string): string {
  const folder = source.slice(0, source.lastIndexOf('/') + 1);
  if (part.startsWith(folder)) return part.slice(folder.length);
  return `${'../'.repeat(folder.split('/').length - 1)}${part}`;
}

/** Puts an element at the end of a part's root. */
function appended(xml: string, elementOf: (prefix: string) => string): string {
  const isBare = /\/>\s*$/.test(xml);
  const at = isBare ? xml.lastIndexOf('/>') : xml.lastIndexOf('</');
  const prefix = isBare
    ? prefixAt(xml, xml.search(/<[^?!]/))
    : (/^<\/([\w.-]+:)?/.exec(xml.slice(at))?.[1] ?? '');
  const element = elementOf(prefix);
  // A root that was one empty tag is told by the space in its end.
  return isBare
    ? `${xml.slice(0, at)}>${element}</${prefix}Relationships >${xml.slice(at + 2)}`
    : xml.slice(0, at) + element + xml.slice(at);
}

/** A list of relationships with one alone, for a part that has no others. */
export function onlyRelationship(id: string, type: string, target: string): string {
  return `<Relationships xmlns="${relationships}"><Relationship Id="${id}" Type="${type}" Target="${target}"/></Relationships>`;
}

/** Says what a part is that is added. */
export function declarePart(
  opened: Parts,
  part: string,
  contentType: string,
  into: ChangedParts,
): void {
  const types = nameOfPart(opened, contentTypesPart);
  into.set(
    types,
    appended(
      textOf(opened, types, into) ?? '',
      (prefix) => `<${prefix}Override PartName="/${part}" ContentType="${contentType}"/>`,
    ),
  );
}

/** Says that a part is there, and what it is to the main one. */
export function linkPart(
  opened: Parts,
  part: string,
  kind: LinkedKind,
  namespace: string,
  into: ChangedParts,
): void {
  if (kind.contentType !== undefined) declarePart(opened, part, kind.contentType, into);
  const links = nameOfPart(opened, relationshipsPart(opened.mainPart));
  const type = relationshipType(namespace, kind.relationship);
  const target = targetFrom(opened.mainPart, part);
  const before = textOf(opened, links, into);
  into.set(
    links,
    before === undefined
      ? onlyRelationship(linkId(kind, true), type, target)
      : appended(
          before,
          (prefix) =>
            `<${prefix}Relationship Id="${linkId(kind, false)}" Type="${type}" Target="${target}"/>`,
        ),
  );
}

/** Whether it was `linkPart` that linked a part, and nobody has written the link anew since. */
export function isLinkedByUs(opened: Parts, part: string, kind: LinkedKind): boolean {
  const links = nameOfPart(opened, relationshipsPart(opened.mainPart));
  const [link] = linksTo(opened, part, opened.xml(links) ?? '');
  return link !== undefined && [true, false].some((only) => idOf(link) === linkId(kind, only));
}

function idOf(link: string): string {
  return attributeIn(link, 'Id');
}

function linksTo({ mainPart }: Parts, part: string, xml: string): readonly string[] {
  return (xml.match(childElements('Relationship')) ?? []).filter(
    (link) => partKey(resolveTarget(mainPart, attributeIn(link, 'Target'))) === partKey(part),
  );
}

/**
 * Takes a part away that the main one is linked to, with all that says that it is there. Where
 * `linkPart` linked it and nobody has saved the file since, the other parts are as they were.
 *
 * @param beside parts that go with it
 */
export function unlinkPart(
  opened: Parts,
  part: string,
  into: ChangedParts,
  beside: readonly string[] = [],
): void {
  const links = nameOfPart(opened, relationshipsPart(opened.mainPart));
  const xml = textOf(opened, links, into) ?? '';
  const gone = linksTo(opened, part, xml);
  const left = gone
    .reduce((text, link) => text.replace(link, ''), xml)
    .replace(/><\/(?:[\w.-]+:)?Relationships >(\s*)$/, (_, space: string) => `/>${space}`);
  const isOnly = gone.some((link) => idOf(link).startsWith('reportCheckOnly'));
  into.set(links, isOnly && !childElements('Relationship').test(left) ? undefined : left);
  const types = nameOfPart(opened, contentTypesPart);
  const keys = new Set([part, ...beside].map(partKey));
  const said = textOf(opened, types, into) ?? '';
  into.set(
    types,
    said.replace(childElements('Override'), (tag) =>
      keys.has(partKey(attributeIn(tag, 'PartName'))) ? '' : tag,
    ),
  );
  for (const name of [part, ...beside]) into.set(name, undefined);
}
