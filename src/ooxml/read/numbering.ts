import type { Limits } from '../limits';
import { formatNumber } from './number-formats';
import { Tally } from './tally';
import { child, childValue, readTree } from './tree';
import type { XmlElement } from './tree';
import { isOn, wholeNumber } from './values';

interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  /** show every number in digits */
  readonly legal: boolean;
  /** the level after which it starts again; 0 for never */
  readonly restartAfter?: number;
  readonly style?: string;
}

interface List {
  readonly abstract: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** levels that this list, unlike others of its abstract numbering, starts on its own */
  readonly ownStarts: ReadonlyMap<number, number>;
}

export interface Numbering {
  /** the part it was read from */
  readonly part: string;
  readonly lists: ReadonlyMap<number, List>;
}

function readLevel(element: XmlElement): Level {
  const restartAfter = wholeNumber(childValue(element, 'lvlRestart'));
  const style = childValue(element, 'pStyle');
  const legal = child(element, 'isLgl');
  return {
    start: wholeNumber(childValue(element, 'start')) ?? 0,
    format: childValue(element, 'numFmt') ?? 'decimal',
    text: childValue(element, 'lvlText') ?? '',
    legal: legal !== undefined && isOn(legal.attributes['val']),
    ...(restartAfter === undefined ? {} : { restartAfter }),
    ...(style === undefined ? {} : { style }),
  };
}

/** The level that something is about; there are nine (ECMA-376 part 1, 17.9.3). */
function levelIndex({ attributes }: XmlElement): number | undefined {
  const index = wholeNumber(attributes['ilvl']);
  return index !== undefined && index >= 0 && index <= 8 ? index : undefined;
}

function readLevels(element: XmlElement): Map<number, Level> {
  const levels = new Map<number, Level>();
  for (const candidate of element.children) {
    const index = levelIndex(candidate);
    if (candidate.name === 'lvl' && index !== undefined) levels.set(index, readLevel(candidate));
  }
  return levels;
}

/**
 * Reads a numbering part.
 *
 * @param xml undefined where the document has none
 * @throws {Refusal} `damaged-xml`
 */
export function readNumbering(part: string, xml: string | undefined): Numbering {
  const root = xml === undefined ? undefined : readTree(part, xml);
  const abstracts = new Map<string, ReadonlyMap<number, Level>>();
  for (const element of root?.children ?? []) {
    const id = element.attributes['abstractNumId'];
    if (element.name === 'abstractNum' && id !== undefined) abstracts.set(id, readLevels(element));
  }
  const lists = new Map<number, List>();
  for (const element of root?.children ?? []) {
    const id = wholeNumber(element.attributes['numId']);
    const abstract = childValue(element, 'abstractNumId');
    if (element.name !== 'num' || id === undefined || abstract === undefined) continue;
    const levels = new Map(abstracts.get(abstract) ?? []);
    const ownStarts = new Map<number, number>();
    for (const override of element.children) {
      const index = levelIndex(override);
      if (override.name !== 'lvlOverride' || index === undefined) continue;
      const own = child(override, 'lvl');
      if (own) levels.set(index, readLevel(own));
      const start = wholeNumber(childValue(override, 'startOverride'));
      if (start !== undefined) ownStarts.set(index, start);
    }
    lists.set(id, { abstract, levels, ownStarts });
  }
  return { part, lists };
}

/** An automatic number as a reader sees it, '' for none, and which of its list it is. */
export interface ListNumber {
  readonly text: string;
  /** absent where the number does not show it */
  readonly ordinal?: number;
}

const noNumber: ListNumber = { text: '' };

/** Counts a document's numbered paragraphs in their order. */
export class ListCounter {
  private readonly counts = new Map<string, Map<number, number>>();
  private readonly started = new Set<string>();

  private readonly tally: Tally;

  constructor(
    private readonly numbering: Numbering,
    limits: Limits,
  ) {
    this.tally = new Tally(limits, numbering.part);
  }

  /**
   * The number that the next paragraph of a list shows, such as 一、 or （二）.
   *
   * @param list `w:numId`; 0 or an unknown one gives no number
   * @param level `w:ilvl`; where a style numbers the paragraph, its level is found by the style
   * @param style the id of the paragraph's style
   * @throws {Refusal} `too-big` where all numbers together are too long
   */
  next(list: number, level: number | undefined, style?: string): ListNumber {
    const found = this.numbering.lists.get(list);
    if (!found) return noNumber;
    const index = level ?? this.levelOfStyle(found, style) ?? 0;
    const definition = found.levels.get(index);
    if (!definition) return noNumber;

    const counts = this.counts.get(found.abstract) ?? new Map<number, number>();
    this.counts.set(found.abstract, counts);
    this.applyOwnStarts(list, found, counts);

    const ordinal = (counts.get(index) ?? definition.start - 1) + 1;
    counts.set(index, ordinal);
    for (const [deeper, { restartAfter }] of found.levels) {
      if (deeper <= index || restartAfter === 0) continue;
      if (restartAfter !== undefined && index >= restartAfter) continue;
      counts.delete(deeper);
    }
    const text = this.write(found, definition, counts);
    const isShown = text !== '' && definition.text.includes(`%${String(index + 1)}`);
    return isShown ? { text, ordinal } : { text };
  }

  private levelOfStyle(list: List, style: string | undefined): number | undefined {
    if (style === undefined) return undefined;
    for (const [index, level] of list.levels) if (level.style === style) return index;
    return undefined;
  }

  /** The first paragraph of a list with starts of its own restarts the counters that it shares. */
  private applyOwnStarts(id: number, list: List, counts: Map<number, number>): void {
    for (const [index, start] of list.ownStarts) {
      const key = `${String(id)}/${String(index)}`;
      if (this.started.has(key)) continue;
      this.started.add(key);
      counts.set(index, start - 1);
    }
  }

  private write(list: List, definition: Level, counts: ReadonlyMap<number, number>): string {
    if (definition.format === 'bullet') return '';
    this.tally.refuse('numberCharacters', definition.text.length);
    const number = definition.text
      .replace(/%([1-9])/g, (_, digit: string) => {
        const index = Number(digit) - 1;
        const level = list.levels.get(index);
        const value = counts.get(index) ?? level?.start ?? 0;
        return formatNumber(definition.legal ? 'decimal' : (level?.format ?? 'decimal'), value);
      })
      .trim();
    this.tally.add('numberCharacters', number.length);
    return number;
  }
}
