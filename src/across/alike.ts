import { hashes, readSignature } from '../facts/alike/signature';

/** A chapter of a report as it is compared with those of others. */
export interface Sketch {
  /** which report */
  readonly id: string;
  /** only the same chapters are compared */
  readonly chapter: string;
  /** as `chapterSketches` gives it */
  readonly signature: string;
}

/** Two chapters of which most stands word for word in both. */
export interface AlikePair {
  readonly ids: readonly [string, string];
  /** the estimated share of their shingles that is the same, from 0 to 1 */
  readonly share: number;
}

/** Reports of which each has a chapter nearly word for word another's. */
export interface AlikeGroup {
  readonly chapter: string;
  /** in the order in which they came */
  readonly ids: readonly string[];
  /** those that were compared and found alike, the likest first */
  readonly pairs: readonly AlikePair[];
}

export interface AlikeFound {
  /** the largest first */
  readonly groups: readonly AlikeGroup[];
  /** how many pairs were compared */
  readonly compared: number;
  /** ids of sketches that cannot be read */
  readonly unreadable: readonly string[];
}

/**
 * Where 84 % of the letters stand word for word in both, set phrases being some of them, about 77 %
 * of the shingles are the same. The estimate is off by 0.02 (one standard deviation), so that such
 * texts are found, and those of which 70 % is the same are not.
 */
const leastShare = 0.7;

/**
 * Only sketches that agree in all rows of one of the bands are compared: of 1,000 pairs with 77 % of
 * the shingles the same 994 do in some band, with 42 % 66, with 22 % 2.
 */
const rowsOfBand = 5;
const bands = Math.floor(hashes / rowsOfBand);

/** Copies of one text all meet in one bucket; each is compared with so many there, not with all. */
const mostCompared = 8;

interface Read {
  readonly at: number;
  readonly id: string;
  readonly signature: Uint16Array;
}

/** The share of equal shingles, estimated: twice what both have over what each has. */
function shareOf({ signature }: Read, other: Read): number {
  let same = 0;
  for (let at = 0; at < hashes; at += 1) {
    if (signature[at] === other.signature[at]) same += 1;
  }
  const both = same / hashes;
  return (2 * both) / (1 + both);
}

/** Who belongs together: each points to another of its group, the last to itself. */
class Groups {
  readonly #above: Int32Array;

  constructor(count: number) {
    this.#above = Int32Array.from({ length: count }, (_, at) => at);
  }

  of(at: number): number {
    let top = at;
    for (let next = this.#above[top]; next !== undefined && next !== top; next = this.#above[top]) {
      const further = this.#above[next] ?? next;
      this.#above[top] = further;
      top = next;
    }
    return top;
  }

  join(one: number, other: number): void {
    const [first, second] = [this.of(one), this.of(other)];
    this.#above[Math.max(first, second)] = Math.min(first, second);
  }
}

function bandOf(signature: Uint16Array, band: number): string {
  const start = band * rowsOfBand;
  return String.fromCharCode(...signature.subarray(start, start + rowsOfBand));
}

function listIn<T>(lists: Map<number, T[]>, key: number): T[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

/** The groups among the sketches of one chapter. */
function groupsAmong(
  chapter: string,
  sketches: readonly Read[],
): { readonly groups: readonly AlikeGroup[]; readonly compared: number } {
  const groups = new Groups(sketches.length);
  const pairs: (AlikePair & { readonly at: number })[] = [];
  const known = new Set<number>();
  for (let band = 0; band < bands; band += 1) {
    const buckets = new Map<string, Read[]>();
    for (const sketch of sketches) {
      const key = bandOf(sketch.signature, band);
      const bucket = buckets.get(key) ?? [];
      buckets.set(key, bucket);
      for (const other of bucket) {
        const pair = other.at * sketches.length + sketch.at;
        if (known.has(pair)) continue;
        known.add(pair);
        const share = shareOf(sketch, other);
        if (share < leastShare) continue;
        groups.join(other.at, sketch.at);
        pairs.push({ ids: [other.id, sketch.id], share, at: sketch.at });
      }
      if (bucket.length < mostCompared) bucket.push(sketch);
    }
  }
  const members = new Map<number, string[]>();
  const pairsOf = new Map<number, AlikePair[]>();
  for (const { id, at } of sketches) listIn(members, groups.of(at)).push(id);
  for (const { at, ids, share } of pairs) listIn(pairsOf, groups.of(at)).push({ ids, share });
  return {
    groups: [...pairsOf].map(([top, own]) => ({
      chapter,
      ids: members.get(top) ?? [],
      pairs: own.sort((one, other) => other.share - one.share),
    })),
    compared: known.size,
  };
}

/**
 * Finds the chapters that are nearly word for word another body's, without comparing all with all:
 * the work grows with the number of reports, not with its square.
 */
export function alikeAmong(sketches: Iterable<Sketch>): AlikeFound {
  const unreadable: string[] = [];
  const byChapter = new Map<string, Read[]>();
  for (const { id, chapter, signature: text } of sketches) {
    const signature = readSignature(text);
    if (!signature) {
      unreadable.push(id);
      continue;
    }
    const own = byChapter.get(chapter) ?? [];
    byChapter.set(chapter, own);
    own.push({ at: own.length, id, signature });
  }
  const found = [...byChapter].map(([chapter, own]) => groupsAmong(chapter, own));
  return {
    groups: found
      .flatMap(({ groups }) => groups)
      .sort((one, other) => other.ids.length - one.ids.length),
    compared: found.reduce((sum, { compared }) => sum + compared, 0),
    unreadable,
  };
}
