import type { Limits } from '../limits';
import { Refusal } from '../refusal';
import { decodeXml } from './decode';
import { textKind } from './file-kind';
import { attribute, parseXml } from './parse';
import { partKey, tidyName } from './part-names';
import type { PartStore } from './part-store';
import type { XmlTag } from '../xml/reader';

const packageNamespace = 'http://schemas.microsoft.com/office/2006/xmlPackage';

/** What damage to the wrapper itself is reported under. */
const wrapper = 'pkg:package';

/** The depth of an element that holds a part's content: pkg:package, pkg:part, then this. */
const contentDepth = 3;

interface FlatPart {
  readonly name: string;
  readonly contentType: string | undefined;
  content: 'xmlData' | 'binaryData' | undefined;
  /** where the content lies in the whole text */
  start: number;
  end: number;
}

export interface FlatStore extends PartStore {
  /** @returns where the part's XML starts in the whole text; undefined if absent or not XML */
  offset(name: string): number | undefined;
}

function readParts(flat: string, limits: Limits): Map<string, FlatPart> {
  const parts = new Map<string, FlatPart>();
  let current: FlatPart | undefined;

  const startPart = (tag: XmlTag): void => {
    const name = tidyName(attribute(tag, 'name') ?? '');
    const key = partKey(name);
    if (parts.has(key)) {
      throw new Refusal('damaged-xml', { part: name, reason: 'duplicate' });
    }
    if (parts.size === limits.entries) {
      throw new Refusal('too-big', { what: 'entries', limit: limits.entries });
    }
    const contentType = attribute(tag, 'contentType')?.toLowerCase();
    current = { name, contentType, content: undefined, start: 0, end: 0 };
    parts.set(key, current);
  };

  parseXml(wrapper, flat, limits.depth + contentDepth, {
    open(tag, depth, _, end) {
      if (depth > contentDepth) return;
      const name = tag.name.uri === packageNamespace ? tag.name.local : undefined;
      if (depth === 1 && name !== 'package') throw new Refusal('not-a-docx', { found: 'xml' });
      if (depth === 2) {
        current = undefined;
        if (name === 'part') startPart(tag);
      }
      if (depth === 3 && current && (name === 'xmlData' || name === 'binaryData')) {
        current.content = name;
        current.start = current.end = end;
      }
    },
    close({ local }, depth, start) {
      // An empty element's closing tag is its only one, before what is in it.
      if (depth === 3 && current?.content === local) current.end = Math.max(current.start, start);
    },
  });
  return parts;
}

function fromBase64(part: string, text: string): Uint8Array {
  let characters: string;
  try {
    characters = atob(text);
  } catch (cause) {
    throw new Refusal('damaged-xml', { part, reason: 'base64' }, { cause });
  }
  const bytes = new Uint8Array(characters.length);
  // A picture has millions of them: Uint8Array.from takes twenty times as long.
  for (let at = 0; at < bytes.length; at++) bytes[at] = characters.charCodeAt(at);
  return bytes;
}

/**
 * Opens the parts of a Flat OPC text. A part's XML is the very slice of it, so that an edit of the
 * part is an edit of the whole; namespaces have to be declared in the part, as Word does, and where
 * one is declared around it only, whoever parses the part refuses it as damaged.
 *
 * @throws {Refusal} `not-a-docx`, `damaged-xml`, `too-big`
 */
export function openFlatStore(flat: string, limits: Limits): FlatStore {
  const head = textKind(flat);
  if (head !== 'xml') throw new Refusal('not-a-docx', { found: head });
  const parts = readParts(flat, limits);

  const slice = (part: FlatPart, kind?: 'textBytes' | 'sideBytes'): string => {
    const actual = part.end - part.start;
    for (const what of ['partBytes', kind ?? 'partBytes'] as const) {
      const limit = limits[what];
      if (actual > limit) throw new Refusal('too-big', { what, limit, actual, part: part.name });
    }
    return flat.slice(part.start, part.end);
  };
  const get = (name: string): FlatPart | undefined => {
    const part = parts.get(partKey(name));
    return part?.content && part;
  };
  return {
    names: [...parts.values()].filter(({ content }) => content).map(({ name }) => name),
    find: (name) => get(name)?.name,
    contentType: (name) => get(name)?.contentType,
    offset: (name) => {
      const part = get(name);
      return part?.content === 'xmlData' ? part.start : undefined;
    },
    xml: (name, limit = 'sideBytes') => {
      const part = get(name);
      if (part?.content !== 'binaryData') return part && slice(part, limit);
      return decodeXml(part.name, fromBase64(part.name, slice(part, limit)));
    },
    bytes: (name) => {
      const part = get(name);
      if (part?.content !== 'xmlData') return part && fromBase64(part.name, slice(part));
      return new TextEncoder().encode(slice(part));
    },
  };
}
