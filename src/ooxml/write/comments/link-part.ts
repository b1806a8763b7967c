import { contentTypesPart, partKey, relationshipsPart } from '../../package/part-names';
import type { OpcPackage } from '../../package/opc-package';
import { prefixAt } from '../markup';

/** The texts of parts that change; undefined for what goes. */
export type ChangedParts = Map<string, string | undefined>;

type Parts = Pick<OpcPackage, 'mainPart' | 'partNames' | 'xml'>;

/** By its name the relationship to a part that was added is known again. */
const linkId = 'reportCheckComments';
/** The same where there were no relationships before. */
const onlyLinkId = 'reportCheckOnlyComments';

const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
const officeTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const strictTypes = 'http://purl.oclc.org/ooxml/officeDocument/relationships/';

function nameOfPart(opened: Parts, name: string): string {
  return opened.partNames.find((one) => partKey(one) === partKey(name)) ?? name;
}

/** A name for the part beside the main one that no other has. */
export function freeName({ mainPart, partNames }: Parts): string {
  const folder = mainPart.slice(0, mainPart.lastIndexOf('/') + 1);
  const taken = new Set(partNames.map(partKey));
  for (let at = 1; ; at++) {
    const name = `${folder}comments${at === 1 ? '' : String(at)}.xml`;
    if (!taken.has(partKey(name))) return name;
  }
}

function baseName(part: string): string {
  return part.slice(part.lastIndexOf('/') + 1);
}

function override(prefix: string, part: string): string {
  return `<${prefix}Override PartName="/${part}" ContentType="${contentType}"/>`;
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

/** Says that a part is there, and that it holds the comments of the main one. */
export function linkPart(opened: Parts, part: string, namespace: string, into: ChangedParts): void {
  const types = nameOfPart(opened, contentTypesPart);
  into.set(
    types,
    appended(into.get(types) ?? opened.xml(types) ?? '', (prefix) => override(prefix, part)),
  );
  const links = nameOfPart(opened, relationshipsPart(opened.mainPart));
  const type = `${namespace === strict ? strictTypes : officeTypes}comments`;
  const link = (prefix: string, id: string): string =>
    `<${prefix}Relationship Id="${id}" Type="${type}" Target="${baseName(part)}"/>`;
  const before = into.get(links) ?? opened.xml(links);
  into.set(
    links,
    before === undefined
      ? `<Relationships xmlns="${relationships}">${link('', onlyLinkId)}</Relationships>`
      : appended(before, (prefix) => link(prefix, linkId)),
  );
}

const linkElement = new RegExp(
  `<(?:[\\w.-]+:)?Relationship Id="(?:${linkId}|${onlyLinkId})"[^>]*/>`,
);

/**
 * Takes a part away that was linked so, with all that says that it is there.
 *
 * @returns whether it was
 */
export function unlinkPart(opened: Parts, part: string, into: ChangedParts): boolean {
  const links = nameOfPart(opened, relationshipsPart(opened.mainPart));
  const xml = opened.xml(links) ?? '';
  const [link] = linkElement.exec(xml) ?? [];
  if (link?.includes(`Target="${baseName(part)}"`) !== true) return false;
  const left = xml
    .replace(link, '')
    .replace(/><\/(?:[\w.-]+:)?Relationships >(\s*)$/, (_, space: string) => `/>${space}`);
  into.set(links, link.includes(onlyLinkId) ? undefined : left);
  const types = nameOfPart(opened, contentTypesPart);
  const said = opened.xml(types) ?? '';
  const prefix = /<\/([\w.-]+:)?Types\s*>\s*$/.exec(said)?.[1] ?? '';
  into.set(types, said.replace(override(prefix, part), ''));
  into.set(part, undefined);
  return true;
}
