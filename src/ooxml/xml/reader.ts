import { readAttributes } from './attributes';
import { decodeText } from './references';
import { Scope } from './scope';
import type { XmlAttribute, XmlName } from './scope';
import { partsOf, readTokens, XmlError } from './tokens';
import type { TagParts, TokenHandlers } from './tokens';

/** The start tag of an element. */
export interface XmlTag {
  readonly name: XmlName;
  readonly attributes: readonly XmlAttribute[];
  readonly isSelfClosing: boolean;
  /** what prefixes stand for in the element */
  readonly scope: Pick<Scope, 'resolve'>;
}

/** Is told of elements and their text, in the order of the text. */
export interface XmlHandlers {
  /** @param start of the tag; `end` the offset after it */
  open(tag: XmlTag, start: number, end: number): void;
  /** @param start of the closing tag, or of the only one where the element is empty */
  close?(name: XmlName, start: number, end: number): void;
  /** Text between two tags, or a part of it, with its references resolved. */
  text?(text: string): void;
}

const quoted = /"[^"]*"|'[^']*'/g;

const blank = /^[ \t\r\n]*$/;

/** So many different tags are remembered at most. */
const remembered = 4096;

/** A closing tag, or what an opening one says in the scope it stands in. */
type Known = { readonly closes: string } | XmlTag;

const longestStretch = 65_536;

/** Where a stretch of text may be cut: not in a reference, nor between two units that are one. */
function endOfStretch(xml: string, start: number, end: number): number {
  const stop = start + longestStretch;
  if (stop >= end) return end;
  const stretch = xml.slice(start, stop);
  const reference = stretch.lastIndexOf('&');
  if (reference > 0 && !stretch.includes(';', reference)) return start + reference;
  return /[\r\ud800-\udbff]$/.test(stretch) ? stop - 1 : stop;
}

class Reader implements TokenHandlers {
  readonly #xml: string;
  readonly #handlers: XmlHandlers;
  /** of the elements that are open, and the scopes around them */
  readonly #names: XmlName[] = [];
  readonly #scopes: Scope[] = [];
  #scope = Scope.outermost();
  #isBegun = false;
  /** by how they are written, the tags of the scope that is open: most come again and again */
  #known = new Map<string, Known>();

  constructor(xml: string, handlers: XmlHandlers) {
    this.#xml = xml;
    this.#handlers = handlers;
  }

  tag(written: string, start: number, end: number): void {
    const outer = this.#scope;
    const known = this.#known.get(written) ?? this.#read(written, start);
    if ('closes' in known) this.#close(known.closes, start, end);
    else this.#open(known, outer, start, end);
  }

  text(start: number, end: number): void {
    if (this.#names.length === 0) {
      if (!blank.test(this.#xml.slice(start, end))) throw new XmlError('text outside', start);
      return;
    }
    // In stretches, so that whoever is told can refuse what is far too long before it is all read.
    for (let at = start; at < end;) {
      const stop = endOfStretch(this.#xml, at, end);
      // Also where nobody wants to know: what it refers to must be there.
      const read = decodeText(this.#xml.slice(at, stop), at);
      this.#handlers.text?.(read);
      at = stop;
    }
  }

  cdata(start: number, end: number): void {
    if (this.#names.length === 0) throw new XmlError('text outside', start);
    this.#handlers.text?.(this.#xml.slice(start, end).replace(/\r\n?/g, '\n'));
  }

  finish(): void {
    const open = this.#names.at(-1);
    if (open) throw new XmlError(`unclosed ${open.written}`, this.#xml.length);
    if (!this.#isBegun) throw new XmlError('no element', this.#xml.length);
  }

  #open(tag: XmlTag, outer: Scope, start: number, end: number): void {
    if (this.#names.length === 0) {
      if (this.#isBegun) throw new XmlError('second root', start);
      this.#isBegun = true;
    }
    this.#handlers.open(tag, start, end);
    if (tag.isSelfClosing) {
      this.#handlers.close?.(tag.name, start, end);
      this.#enter(outer);
    } else {
      this.#names.push(tag.name);
      this.#scopes.push(outer);
    }
  }

  #close(written: string, start: number, end: number): void {
    const name = this.#names.pop();
    const outer = this.#scopes.pop();
    if (!name || !outer || name.written !== written) throw new XmlError(`</${written}>`, start);
    this.#handlers.close?.(name, start, end);
    this.#enter(outer);
  }

  #enter(scope: Scope): void {
    if (scope === this.#scope) return;
    this.#scope = scope;
    this.#known = new Map();
  }

  #read(written: string, offset: number): Known {
    const parts = partsOf(written);
    const known = parts.isClosing ? { closes: parts.name } : this.#begin(parts, offset);
    if (this.#known.size === remembered) this.#known = new Map();
    // What declares prefixes is gone over each time it comes.
    if (!written.includes('xmlns')) this.#known.set(written, known);
    return known;
  }

  #begin({ name, attributes, isEmpty }: TagParts, offset: number): XmlTag {
    if (attributes.includes('xmlns')) {
      this.#enter(this.#scope.within(readAttributes(attributes, offset), offset));
    }
    const scope = this.#scope;
    const tag = new StartTag(scope.element(name, offset), attributes, isEmpty, scope, offset);
    // Only what is in quotes changes from one paragraph to the next, and is hardly ever asked for.
    const names = attributes.replace(quoted, '');
    if (scope.isNew(names)) {
      scope.attributes(readAttributes(attributes, offset), offset);
    } else if (attributes.includes('&')) readAttributes(attributes, offset);
    return tag;
  }
}

class StartTag implements XmlTag {
  readonly name: XmlName;
  readonly isSelfClosing: boolean;
  readonly scope: Scope;
  readonly #written: string;
  readonly #offset: number;
  #attributes: readonly XmlAttribute[] | undefined;

  constructor(name: XmlName, written: string, isEmpty: boolean, scope: Scope, offset: number) {
    this.name = name;
    this.isSelfClosing = isEmpty;
    this.scope = scope;
    this.#written = written;
    this.#offset = offset;
  }

  get attributes(): readonly XmlAttribute[] {
    return (this.#attributes ??= this.scope.attributes(
      readAttributes(this.#written, this.#offset),
      this.#offset,
    ));
  }
}

/**
 * Reads XML 1.0 with namespaces, without document types.
 *
 * @throws {XmlError} where it is not well-formed
 * @throws {XmlTooBig} where it is past a limit
 */
export function readXml(xml: string, handlers: XmlHandlers): void {
  const reader = new Reader(xml, handlers);
  readTokens(xml, reader);
  reader.finish();
}
