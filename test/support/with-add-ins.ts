import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const relationships = 'http://schemas.microsoft.com/office/2011/relationships';

const panes =
  '<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11">' +
  '<wetp:taskpane dockstate="right" visibility="1" width="350" row="1"><wetp:webextensionref ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/>' +
  '</wetp:taskpane></wetp:taskpanes>';
const extension =
  '<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" ' +
  'id="{b16a7f11}"><we:reference id="b16a7f11" version="0.1.0.0" store="\\\\server\\folder" ' +
  'storeType="Filesystem"/></we:webextension>';
const panesRelationships =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
  `<Relationship Id="rId1" Type="${relationships}/webextension" Target="webextension1.xml"/>` +
  '</Relationships>';

/** A document as Word saves it after panes of add-ins were open in it. */
export function withAddIns(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const changed = (name: string, end: string, added: string): Uint8Array =>
    strToU8(strFromU8(parts[name] ?? new Uint8Array()).replace(end, added + end));
  const override = (name: string, kind: string): string =>
    `<Override PartName="/word/webextensions/${name}" ContentType="application/vnd.ms-office.${kind}+xml"/>`;
  return zipSync({
    ...parts,
    '[Content_Types].xml': changed(
      '[Content_Types].xml',
      '</Types>',
      override('taskpanes.xml', 'webextensiontaskpanes') +
        override('webextension1.xml', 'webextension'),
    ),
    '_rels/.rels': changed(
      '_rels/.rels',
      '</Relationships>',
      `<Relationship Id="rIdPanes" Type="${relationships}/webextensiontaskpanes" Target="word/webextensions/taskpanes.xml"/>`,
    ),
    'word/webextensions/taskpanes.xml': strToU8(panes),
    'word/webextensions/_rels/taskpanes.xml.rels': strToU8(panesRelationships),
    'word/webextensions/webextension1.xml': strToU8(extension),
  });
}
