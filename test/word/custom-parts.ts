/** A message about custom XML parts, as far as it is asked here. */
export interface Asked {
  readonly xml?: string;
  readonly namespace?: string;
  readonly id?: string;
}

const dispatch = { add: 128, byNamespace: 130, xml: 131, remove: 133 };

/** The custom XML parts of a document, by the identifiers that Word gives them. */
export class CustomParts {
  readonly #parts = new Map<string, string>();
  #last = 0;

  /** the XML of each part */
  get all(): readonly string[] {
    return [...this.#parts.values()];
  }

  /** Puts a part into the document, as any program may. */
  add(xml: string): string {
    const id = `{part-${String(++this.#last)}}`;
    this.#parts.set(id, xml);
    return id;
  }

  /** What Word answers to a message; undefined where that is about something else. */
  answer(id: unknown, { xml = '', namespace = '', id: part = '' }: Asked): object | undefined {
    const told = (one: string): object => ({ id: one, DataPartBuiltIn: false });
    switch (id) {
      case dispatch.add:
        return { DataPartProperties: told(this.add(xml)) };
      case dispatch.byNamespace: {
        const own = [...this.#parts].filter(([, content]) => content.includes(`"${namespace}"`));
        return { DataPartList: own.map(([one]) => told(one)) };
      }
      case dispatch.xml:
        return { Data: this.#parts.get(part) ?? '' };
      case dispatch.remove:
        this.#parts.delete(part);
        return {};
      default:
        return undefined;
    }
  }
}
