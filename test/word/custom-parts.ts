import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A message about custom XML parts, as far as it is asked here. */
export interface Asked {
  readonly xml?: string;
  readonly namespace?: string;
  readonly id?: string;
}

const dispatch = { add: 128, byNamespace: 130, xml: 131, remove: 133 };

const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const links = 'word/_rels/document.xml.rels';
const types = '[Content_Types].xml';
const propertiesType = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';

interface Part {
  readonly xml: string;
  /** in the file that was opened; absent for what came since */
  readonly name?: string;
}

function linksToParts(files: Readonly<Record<string, Uint8Array>>): readonly [string, string][] {
  const tags = strFromU8(files[links] ?? new Uint8Array()).match(/<Relationship [^>]*>/g) ?? [];
  return tags.flatMap((tag): [string, string][] => {
    const [, name] = /Target="(?:\.\.)?\/(customXml\/[^"]*)"/.exec(tag) ?? [];
    return name !== undefined && tag.includes('/customXml"') ? [[tag, name]] : [];
  });
}

/** The custom XML parts of a document, by the identifiers that Word gives them. */
export class CustomParts {
  readonly #parts = new Map<string, Part>();
  #last = 0;

  constructor(file: Uint8Array) {
    const files = unzipSync(file, { filter: ({ name }) => /\.rels$|^customXml\//.test(name) });
    for (const [, name] of linksToParts(files)) {
      const bytes = files[name];
      if (bytes) this.#keep({ name, xml: strFromU8(bytes).replace(/^<\?xml[^>]*\?>\s*/, '') });
    }
  }

  /** the XML of each part */
  get all(): readonly string[] {
    return [...this.#parts.values()].map(({ xml }) => xml);
  }

  /** Puts a part into the document, as any program may. */
  add(xml: string): string {
    return this.#keep({ xml });
  }

  /** A file of the document, with the parts as they are now. */
  savedIn(file: Uint8Array): Uint8Array {
    const parts = [...this.#parts.values()];
    const kept = new Set(parts.map(({ name }) => name));
    const files = new Map(Object.entries(unzipSync(file)));
    const gone = linksToParts(Object.fromEntries(files)).filter(([, name]) => !kept.has(name));
    const added = parts.filter(({ name }) => name === undefined);
    if (gone.length + added.length === 0) return file;
    const texts = [links, types].map((name) => strFromU8(files.get(name) ?? new Uint8Array()));
    let [relationships = '', contentTypes = ''] = texts;
    for (const [tag, name] of gone) {
      relationships = relationships.replace(tag, '');
      const number = /\d+/.exec(name)?.[0] ?? '';
      for (const one of [name, `customXml/_rels/item${number}.xml.rels`]) files.delete(one);
      files.delete(`customXml/itemProps${number}.xml`);
      contentTypes = contentTypes.replace(
        new RegExp(`<Override [^>]*"/customXml/itemProps${number}.xml"[^>]*/>`),
        '',
      );
    }
    added.forEach(({ xml }, at) => {
      const number = String(at + 31);
      const link = (type: string, target: string): string =>
        `<Relationship Id="rId${number}" Type="${office}/relationships/${type}" Target="${target}"/>`;
      files.set(`customXml/item${number}.xml`, strToU8(xml));
      files.set(
        `customXml/itemProps${number}.xml`,
        strToU8(
          `<ds:datastoreItem ds:itemID="{00000000-0000-4000-8000-0000000000${number}}" xmlns:ds="${office}/customXml"/>`,
        ),
      );
      files.set(
        `customXml/_rels/item${number}.xml.rels`,
        strToU8(
          `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${link('customXmlProps', `itemProps${number}.xml`)}</Relationships>`,
        ),
      );
      relationships = relationships.replace(
        '</Relationships>',
        `${link('customXml', `../customXml/item${number}.xml`)}</Relationships>`,
      );
      contentTypes = contentTypes.replace(
        '</Types>',
        `<Override PartName="/customXml/itemProps${number}.xml" ContentType="${propertiesType}"/></Types>`,
      );
    });
    const lists = { [links]: strToU8(relationships), [types]: strToU8(contentTypes) };
    return zipSync({ ...Object.fromEntries(files), ...lists }, { level: 0, mtime: '1980-01-01' });
  }

  /** What Word answers to a message; undefined where that is about something else. */
  answer(id: unknown, { xml = '', namespace = '', id: part = '' }: Asked): object | undefined {
    const told = (one: string): object => ({ id: one, DataPartBuiltIn: false });
    switch (id) {
      case dispatch.add:
        return { DataPartProperties: told(this.add(xml)) };
      case dispatch.byNamespace: {
        const own = [...this.#parts].filter(([, one]) => one.xml.includes(`"${namespace}"`));
        return { DataPartList: own.map(([one]) => told(one)) };
      }
      case dispatch.xml:
        return { Data: this.#parts.get(part)?.xml ?? '' };
      case dispatch.remove:
        this.#parts.delete(part);
        return {};
      default:
        return undefined;
    }
  }

  #keep(part: Part): string {
    const id = `{part-${String(++this.#last)}}`;
    this.#parts.set(id, part);
    return id;
  }
}
