import type { DocumentBody, Table } from '../../../ooxml/blocks';
import { openFlatOpc } from '../../../ooxml/package/package';
import { scanBody } from '../../../ooxml/read/scan';

/** What `getOoxml` gave, read. */
export interface ReadXml {
  readonly body: DocumentBody;
  /** the main part */
  readonly main: string;
  readonly partNames: readonly string[];
}

/** Reads what `getOoxml` gave. */
export function readXml(flat: string): ReadXml {
  const opened = openFlatOpc(flat);
  return {
    body: scanBody(opened),
    main: opened.xml(opened.mainPart) ?? '',
    partNames: opened.partNames,
  };
}

/** How often something occurs in XML. */
export function count(xml: string, pattern: RegExp): number {
  return [...xml.matchAll(pattern)].length;
}

/** The tables of a body that stand in no other. */
export function topTables({ blocks }: DocumentBody): readonly Table[] {
  return blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
}

/** The numbers that a version of Word gives its paragraphs. */
export function paragraphIds(xml: string): readonly string[] {
  return [...xml.matchAll(/<w:p\s[^>]*?\bw14:paraId="([^"]*)"/g)].map(([, id = '']) => id);
}
