import { defaultLimits } from '../limits';
import { isName, XmlError, XmlTooBig } from './tokens';

/** A name, and the namespace it belongs to. */
export interface XmlName {
  /** as it is written, with its prefix */
  readonly written: string;
  /** '' where there is none */
  readonly prefix: string;
  readonly local: string;
  /** '' for none */
  readonly uri: string;
}

export interface XmlAttribute extends XmlName {
  readonly value: string;
}

const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';
const declarations = 'http://www.w3.org/2000/xmlns/';

function prefixOf(written: string): string {
  return written.slice(0, Math.max(0, written.indexOf(':')));
}

/** The prefix that an attribute declares, '' for the namespace without one. */
function declared(name: string): string | undefined {
  if (name === 'xmlns') return '';
  return name.startsWith('xmlns:') ? name.slice('xmlns:'.length) : undefined;
}

function refuseReserved(prefix: string, uri: string, offset: number): void {
  const isBound = (reserved: string, namespace: string): boolean =>
    prefix === reserved || uri === namespace;
  const isAllowed = prefix === 'xml' && uri === xmlNamespace;
  const isReserved = isBound('xml', xmlNamespace) || isBound('xmlns', declarations);
  if ((isReserved && !isAllowed) || (prefix !== '' && uri === '')) {
    throw new XmlError(`namespace of ${prefix}`, offset);
  }
}

/** What prefixes stand for in a stretch of XML (Namespaces in XML 1.0). */
export class Scope {
  readonly #outer: Scope | undefined;
  /** what was different so far, over all scopes of a text */
  readonly #made: { count: number };
  /** what is declared here, by prefix */
  readonly #uris: ReadonlyMap<string, string>;
  /** by how they are written */
  readonly #elements = new Map<string, XmlName>();
  /** lists of attributes, without their values: what was once found sound is so again */
  readonly #seen = new Set<string>();

  private constructor(uris: ReadonlyMap<string, string>, outer?: Scope) {
    this.#uris = uris;
    this.#outer = outer;
    this.#made = outer ? outer.#made : { count: 0 };
  }

  static outermost(): Scope {
    return new Scope(
      new Map([
        ['', ''],
        ['xml', xmlNamespace],
        ['xmlns', declarations],
      ]),
    );
  }

  /** The namespace of a prefix; undefined where it has none. */
  resolve(prefix: string): string | undefined {
    return this.#uris.get(prefix) ?? this.#outer?.resolve(prefix);
  }

  /** The scope of an element with these attributes; this one where they declare nothing new. */
  within(attributes: ReadonlyMap<string, string>, offset: number): Scope {
    const added = new Map<string, string>();
    for (const [name, value] of attributes) {
      const prefix = declared(name);
      if (prefix === undefined) continue;
      const uri = value.trim();
      refuseReserved(prefix, uri, offset);
      if (this.resolve(prefix) !== uri) added.set(prefix, uri);
    }
    if (added.size === 0) return this;
    this.#count();
    return new Scope(added, this);
  }

  /** @throws {XmlError} where it is no name, or its prefix is not declared */
  element(written: string, offset: number): XmlName {
    const known = this.#elements.get(written);
    if (known) return known;
    const name = this.#name(written, prefixOf(written), offset);
    if (name.prefix === 'xmlns') throw new XmlError('prefix xmlns', offset);
    this.#count();
    this.#elements.set(written, name);
    return name;
  }

  /**
   * Whether a list of attributes, without their values, has yet to be looked at in this scope.
   *
   * @throws {XmlTooBig} where there are too many of them
   */
  isNew(names: string): boolean {
    if (this.#seen.has(names)) return false;
    this.#count();
    this.#seen.add(names);
    return true;
  }

  /** @throws {XmlError} where a prefix is not declared, or two names mean the same */
  attributes(values: ReadonlyMap<string, string>, offset: number): readonly XmlAttribute[] {
    const meant = new Set<string>();
    return [...values].map(([written, value]) => {
      const { prefix, local, uri } = this.#attribute(written, offset);
      const meaning = `${uri} ${local}`;
      if (meant.has(meaning)) throw new XmlError(`attribute ${local} twice`, offset);
      meant.add(meaning);
      return { written, prefix, local, uri, value };
    });
  }

  #count(): void {
    if (++this.#made.count > defaultLimits.names) throw new XmlTooBig('names');
  }

  #attribute(written: string, offset: number): XmlName {
    if (written === 'xmlns') return { written, prefix: written, local: written, uri: declarations };
    const prefix = prefixOf(written);
    if (prefix !== '') return this.#name(written, prefix, offset);
    // Without a prefix an attribute is in no namespace, whatever is declared.
    return { ...this.#name(written, 'xml', offset), prefix, uri: '' };
  }

  #name(written: string, prefix: string, offset: number): XmlName {
    const local = written.slice(written.indexOf(':') + 1);
    if (!isName(local) || local.includes(':') || written.startsWith(':') || !isName(written)) {
      throw new XmlError(`name ${written}`, offset);
    }
    const uri = this.resolve(prefix);
    if (uri === undefined) throw new XmlError(`prefix ${prefix} not declared`, offset);
    return { written, prefix, local, uri };
  }
}
