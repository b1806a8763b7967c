import type { DocumentBody, Paragraph } from '../../ooxml/blocks';
import type { PutBack } from '../../ooxml/write/edit';

/** A reading of a main part of which every byte is known. */
interface Source {
  readonly xml: string;
  readonly body: DocumentBody;
}

/** What stands between two paragraphs that nothing was done to, before edits and after. */
interface Gap {
  readonly above: Paragraph | undefined;
  readonly below: Paragraph | undefined;
  readonly paragraphs: readonly Paragraph[];
  readonly start: number;
  readonly end: number;
}

function gapBetween({ xml, body }: Source, [from, to]: readonly [number, number]): Gap {
  const [above, below] = [body.paragraphs[from - 1], body.paragraphs[to]];
  return {
    above,
    below,
    paragraphs: body.paragraphs.slice(from, to),
    start: above?.xml.end ?? 0,
    end: below?.xml.start ?? xml.length,
  };
}

/** How much of two stretches is the same at their beginning, and at their end, without their paragraphs. */
function sharedOf(was: Source, is: Source, one: Gap, other: Gap): readonly [number, number] {
  const heads = [one, other].map(
    ({ paragraphs, start, end }) => (paragraphs[0]?.xml.start ?? end) - start,
  );
  const tails = [one, other].map(
    ({ paragraphs, start, end }) => end - (paragraphs.at(-1)?.xml.end ?? start),
  );
  const most = Math.min(...heads);
  let head = 0;
  while (head < most && was.xml[one.start + head] === is.xml[other.start + head]) head += 1;
  const rest = Math.min(...tails, one.end - one.start - head, other.end - other.start - head);
  let tail = 0;
  while (tail < rest && was.xml[one.end - 1 - tail] === is.xml[other.end - 1 - tail]) tail += 1;
  return [head, tail];
}

/** What puts a gap back as it was; undefined where nothing in it changed, or no paragraph tells where it is. */
function fillingOf(was: Source, is: Source, one: Gap, other: Gap): PutBack | undefined {
  const [head, tail] = sharedOf(was, is, one, other);
  const [start, end] = [other.start + head, other.end - tail];
  const stretch = {
    do: 'put-back',
    count: other.paragraphs.length,
    had: one.paragraphs.length,
    isSame: false,
    is: is.xml.slice(start, end),
    was: was.xml.slice(one.start + head, one.end - tail),
  } as const;
  if (stretch.is === stretch.was) return undefined;
  const [first] = other.paragraphs;
  if (first) return { ...stretch, first: first.index, lead: is.xml.slice(start, first.xml.start) };
  const { above, below } = other;
  if (above) {
    const beside = { where: 'after', ...(below ? { other: below.index } : {}) } as const;
    return { ...stretch, first: above.index, beside, lead: is.xml.slice(above.xml.end, start) };
  }
  if (!below) return undefined;
  const lead = is.xml.slice(end, below.xml.start);
  return { ...stretch, first: below.index, beside: { where: 'before' }, lead };
}

/** What gives a paragraph its own bytes back; undefined where it has them. */
function ownOf(was: Source, is: Source, one: Paragraph, other: Paragraph): PutBack | undefined {
  const old = was.xml.slice(one.xml.start, one.xml.end);
  const now = is.xml.slice(other.xml.start, other.xml.end);
  if (old === now) return undefined;
  const same = { count: 1, had: 1, isSame: true } as const;
  return { do: 'put-back', first: other.index, ...same, lead: '', is: now, was: old };
}

/**
 * The edits that give a document its very bytes back, whatever was done to it.
 *
 * @param follow gives a paragraph's index in the later reading by that in the earlier one
 */
export function exactInverse(
  was: Source,
  is: Source,
  follow: (index: number) => number | undefined,
): readonly PutBack[] {
  const places = new Map(is.body.paragraphs.map(({ index }, at) => [index, at]));
  const edits: (PutBack | undefined)[] = [];
  let [from, to] = [0, 0];
  const fill = (oneEnd: number, otherEnd: number): void => {
    const [one, other] = [gapBetween(was, [from, oneEnd]), gapBetween(is, [to, otherEnd])];
    edits.push(fillingOf(was, is, one, other));
  };
  was.body.paragraphs.forEach((paragraph, at) => {
    const place = places.get(follow(paragraph.index) ?? -1) ?? -1;
    const now = is.body.paragraphs[place];
    if (!now || place < to) return;
    fill(at, place);
    edits.push(ownOf(was, is, paragraph, now));
    [from, to] = [at + 1, place + 1];
  });
  fill(was.body.paragraphs.length, is.body.paragraphs.length);
  return edits.filter((edit) => edit !== undefined);
}
