import { contentTypesPart, partKey, relationshipsPart } from '../package/part-names';
import { partsBeside, rememberedParts } from '../remembered';
import { rememberedNamespace, rememberedXml } from '../remembered-xml';
import { rootNamespace } from './comments/names';
import { declarePart, linkPart, onlyRelationship, relationshipType, unlinkPart } from './link-part';
import type { ChangedParts, Parts } from './link-part';
import { attributeIn, childElements } from '../package/list-markup';

const kind = { id: 'Remembered', relationship: 'customXml' } as const;

/** By it programs tell one store of data from another in a document; of ours there is one. */
const itemId = '{6E0F1B52-3A0C-4F0E-9C0B-7D0A5C4B21F3}';

const propertiesType = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
const properties = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const strictProperties = 'http://purl.oclc.org/ooxml/officeDocument/customXml';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n';

/** What XML has no way to say, though a text in JSON may. */
const unsayable = /[\ufffe\uffff]/g;

interface Names {
  readonly item: string;
  readonly properties: string;
}

/** Names for the parts that no other has, as Word gives them. */
function freeNames({ partNames }: Parts, gone: ChangedParts): Names {
  const taken = new Set(partNames.filter((name) => !gone.has(name)).map(partKey));
  for (let at = 1; ; at++) {
    const names = {
      item: `customXml/item${String(at)}.xml`,
      properties: `customXml/itemProps${String(at)}.xml`,
    };
    const all = [names.item, names.properties, relationshipsPart(names.item)];
    if (!all.some((name) => taken.has(partKey(name)))) return names;
  }
}

function propertiesXml(isStrict: boolean): string {
  const namespace = isStrict ? strictProperties : properties;
  return (
    `${declaration}<ds:datastoreItem ds:itemID="${itemId}" xmlns:ds="${namespace}"><ds:schemaRefs>` +
    `<ds:schemaRef ds:uri="${rememberedNamespace}"/></ds:schemaRefs></ds:datastoreItem>`
  );
}

/** Whether a part is known for XML by its name alone. */
function isXmlByDefault(types: string): boolean {
  const defaults = types.match(childElements('Default')) ?? [];
  return defaults.some(
    (tag) =>
      attributeIn(tag, 'Extension').toLowerCase() === 'xml' &&
      attributeIn(tag, 'ContentType').toLowerCase() === 'application/xml',
  );
}

/**
 * What a document's parts become that keeps a text in a custom XML part of its own, as Word writes
 * it, in place of all that were kept there before; undefined takes them away. Of a file that nobody
 * has saved since it was put in, each part is then as it was before.
 */
export function withRemembered(opened: Parts, text: string | undefined): ChangedParts {
  const changed: ChangedParts = new Map();
  for (const { name } of rememberedParts(opened)) {
    unlinkPart(opened, name, changed, partsBeside(opened, name));
  }
  if (text === undefined) return changed;
  const namespace = rootNamespace(opened.xml(opened.mainPart) ?? '');
  const names = freeNames(opened, changed);
  changed.set(names.item, declaration + rememberedXml(text.replace(unsayable, '\ufffd')));
  changed.set(names.properties, propertiesXml(namespace === strict));
  changed.set(
    relationshipsPart(names.item),
    onlyRelationship(
      'rId1',
      relationshipType(namespace, 'customXmlProps'),
      names.properties.slice('customXml/'.length),
    ),
  );
  linkPart(opened, names.item, kind, namespace, changed);
  declarePart(opened, names.properties, propertiesType, changed);
  if (!isXmlByDefault(opened.xml(contentTypesPart) ?? ''))
    declarePart(opened, names.item, 'application/xml', changed);
  return changed;
}
