const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const packageNamespace = 'http://schemas.microsoft.com/office/2006/xmlPackage';
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const kinds = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const parts = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** What a document says for its blocks: the namespaces of its root, and its styles. */
export interface Surroundings {
  /** the root element's start tag */
  readonly root: string;
  /** the part with its styles */
  readonly styles: string | undefined;
}

function part(name: string, contentType: string, xml: string): string {
  // A part within another text has no declaration of its own.
  const content = xml.replace(/^\s*<\?xml[^>]*\?>/, '');
  return (
    `<pkg:part pkg:name="${name}" pkg:contentType="${contentType}"><pkg:xmlData>${content}` +
    '</pkg:xmlData></pkg:part>'
  );
}

function relations(targets: Readonly<Record<string, string>>): string {
  const all = Object.entries(targets).map(
    ([kind, target], at) =>
      `<Relationship Id="rId${String(at + 1)}" Type="${kinds}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${relationships}">${all.join('')}</Relationships>`;
}

const relationsType = 'application/vnd.openxmlformats-package.relationships+xml';

/**
 * The least that Word takes as a document: a body with the prefix w, in Flat OPC.
 *
 * @param own what the body was taken from, where it is not ours
 */
export function flatPackage(body: string, own?: Surroundings): string {
  const root = own?.root ?? `<w:document xmlns:w="${wordNamespace}">`;
  const styles =
    own?.styles === undefined
      ? ''
      : part('/word/_rels/document.xml.rels', relationsType, relations({ styles: 'styles.xml' })) +
        part('/word/styles.xml', `${parts}.styles+xml`, own.styles);
  return (
    `<pkg:package xmlns:pkg="${packageNamespace}">` +
    part('/_rels/.rels', relationsType, relations({ officeDocument: 'word/document.xml' })) +
    part(
      '/word/document.xml',
      `${parts}.document.main+xml`,
      `${root}<w:body>${body}</w:body></w:document>`,
    ) +
    `${styles}</pkg:package>`
  );
}
