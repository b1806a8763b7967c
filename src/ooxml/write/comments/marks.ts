import type { DocumentBody, XmlSpan } from '../../blocks';
import { Uneditable } from '../edit';
import { firstChild, tagEnd } from '../markup';
import { patched } from '../patch';
import type { Patch } from '../patch';
import { anchorOf } from './anchor';
import type { Point } from './anchor';
import { namesAt } from './names';
import type { Names } from './names';
import { signs } from './signs';

/** A comment's number and what it stands on. */
export interface Marking {
  readonly id: number;
  readonly paragraph: number;
  /** a stretch of the paragraph's text, `end` exclusive; absent for all of it */
  readonly range?: { readonly start: number; readonly end: number };
}

/** What is to stand at a point. */
interface Pending {
  readonly point: Point;
  readonly names: Names;
  /** numbers of the comments that end there, that begin there, and that do both */
  readonly ends: number[];
  readonly starts: number[];
  readonly both: number[];
}

function startMark({ own, declared }: Names, id: number): string {
  return `<${own}commentRangeStart${declared} ${own}id="${String(id)}"/>`;
}

function endMark({ own, declared }: Names, id: number, sign: string): string {
  const number = `${own}id="${String(id)}"`;
  return (
    `<${own}commentRangeEnd${declared} ${number}/>` +
    `<${own}r${declared} ${own}rsidR="${sign}"><${own}commentReference ${number}/></${own}r>`
  );
}

/** The beginning of the run that goes on behind the marks, looking like the one that they part. */
function continued(
  xml: string,
  { around, own, declared }: Names,
  run: XmlSpan,
  sign: string,
): string {
  const properties = firstChild(xml, run, 'rPr');
  const looks = properties ? xml.slice(properties.start, properties.end) : '';
  return `<${around}r${declared} ${own}rsidR="${sign}">${looks}`;
}

const none: XmlSpan = { start: 0, end: 0 };
const spaced = ' xml:space="preserve"';
const spaceFirst = /^\s/;
const spaceLast = /\s$/;

/**
 * The patches that part a run's text; of white space at the new edges it has to be said that it is
 * to stay.
 *
 * @param others the points where marks stand in the same text
 */
function partText(
  xml: string,
  { point, names }: Pending,
  marks: string,
  others: readonly number[],
): readonly Patch[] {
  const { at, run = none, text = at } = point;
  const { around } = names;
  const tag = xml.slice(text, tagEnd(xml, text));
  const isSaid = /\sxml:space\s*=/.test(tag);
  const isFirst = others.every((other) => other >= at);
  const isTaken = !isSaid && isFirst && spaceLast.test(xml.slice(text + tag.length, at));
  const end = xml.indexOf('<', at);
  const next = Math.min(end, ...others.filter((other) => other > at));
  const part = xml.slice(at, next);
  const isSpaced = isSaid || spaceFirst.test(part) || (next < end && spaceLast.test(part));
  const opening = continued(xml, names, run, isTaken ? signs.spaced : signs.text);
  const tagged = `<${around}t${isSpaced ? spaced : ''}>`;
  const inTag = text + tag.length - 1;
  return [
    ...(isTaken ? [{ start: inTag, end: inTag, text: spaced }] : []),
    { start: at, end: at, text: `</${around}t></${around}r>${marks}${opening}${tagged}` },
  ];
}

function patchesOf(xml: string, one: Pending, all: readonly Pending[]): readonly Patch[] {
  const { point, names, ends, starts, both } = one;
  const { at, is, run = none } = point;
  const { around } = names;
  const sign = is === 'bare' ? signs.bare : signs.reference;
  const marks = [
    ...ends.map((id) => endMark(names, id, sign)),
    ...both.map((id) => startMark(names, id) + endMark(names, id, sign)),
    ...starts.map((id) => startMark(names, id)),
  ].join('');
  switch (is) {
    case 'between':
      return [{ start: at, end: at, text: marks }];
    case 'bare':
      return [{ start: at, end: at + 2, text: `>${marks}</${around}p>` }];
    case 'in-run': {
      const text = `</${around}r>${marks}${continued(xml, names, run, signs.run)}`;
      return [{ start: at, end: at, text }];
    }
    case 'in-text': {
      const same = all.filter((other) => other.point.text === point.text);
      return partText(
        xml,
        one,
        marks,
        same.map((other) => other.point.at),
      );
    }
  }
}

/**
 * Puts the marks of comments into a main part's XML. Everything put there is told from the rest by
 * its signs, so that it can be taken out again byte for byte.
 *
 * @param xml the XML that `body` was scanned from
 * @throws {Uneditable} `absent` where there is no such paragraph
 */
export function withMarks(xml: string, body: DocumentBody, markings: readonly Marking[]): string {
  const byOffset = new Map<number, Pending>();
  const paragraphs = new Map(body.paragraphs.map((one) => [one.index, one]));
  const pendingAt = (point: Point, names: Names): Pending => {
    const found = byOffset.get(point.at) ?? { point, names, ends: [], starts: [], both: [] };
    byOffset.set(point.at, found);
    return found;
  };
  for (const { id, paragraph: index, range } of markings) {
    const paragraph = paragraphs.get(index);
    if (!paragraph) throw new Uneditable('absent');
    const names = namesAt(xml, paragraph.xml.start);
    const { start, end } = anchorOf(xml, paragraph, range);
    const first = pendingAt(start, names);
    if (start.at === end.at) first.both.push(id);
    else {
      first.starts.push(id);
      pendingAt(end, names).ends.push(id);
    }
  }
  const all = [...byOffset.values()];
  return patched(
    xml,
    all.flatMap((one) => patchesOf(xml, one, all)),
  );
}
