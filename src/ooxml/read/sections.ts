import type { Section } from '../blocks';

/** Twentieths of a point in each unit that ISO 29500 Strict may write. */
const units: Readonly<Record<string, number>> = {
  '': 1,
  mm: 1440 / 25.4,
  cm: 1440 / 2.54,
  in: 1440,
  pt: 20,
  pc: 240,
  pi: 240,
};

function twips(value: string | undefined): number | undefined {
  const found = /^([+-]?\d{1,9}(?:\.\d{1,9})?)(mm|cm|in|pt|pc|pi|)$/.exec(value?.trim() ?? '');
  return found ? Math.round(Number(found[1]) * (units[found[2] ?? ''] ?? 1)) : undefined;
}

/** Gathers the properties of a section while it is scanned. */
export class SectionProperties {
  #page: number | undefined;
  #margins: number | undefined;
  #count = 1;
  #space = 720;
  #isEqual = true;
  readonly #columns: number[] = [];

  /** @param attribute gives an attribute of the property by its local name */
  property(name: string, attribute: (name: string) => string | undefined): void {
    if (name === 'pgSz') this.#page = twips(attribute('w'));
    else if (name === 'pgMar') {
      const sides = [twips(attribute('left')), twips(attribute('right'))];
      const known = sides.filter((side) => side !== undefined);
      if (known.length < sides.length) return;
      this.#margins = [...known, twips(attribute('gutter')) ?? 0].reduce((sum, one) => sum + one);
    } else if (name === 'cols') {
      this.#count = Math.max(1, twips(attribute('num')) ?? 1);
      this.#space = twips(attribute('space')) ?? 720;
      this.#isEqual = !['0', 'false', 'off'].includes(attribute('equalWidth') ?? '1');
    } else if (name === 'col') this.#columns.push(twips(attribute('w')) ?? 0);
  }

  /** @param last the section's last paragraph, absent for the document's last section */
  close(last: number | undefined): Section {
    const width = this.#textWidth();
    return {
      ...(last === undefined ? {} : { last }),
      ...(width !== undefined && width > 0 ? { textWidth: width } : {}),
    };
  }

  #textWidth(): number | undefined {
    if (this.#page === undefined || this.#margins === undefined) return undefined;
    // Nobody can say into which of unequal columns something comes to lie.
    if (!this.#isEqual && this.#columns.length > 0) return Math.min(...this.#columns);
    const between = this.#space * (this.#count - 1);
    return Math.floor((this.#page - this.#margins - between) / this.#count);
  }
}
