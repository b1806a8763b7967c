import type { Asked } from '../../src/facts/asked';
import { askedBy, readProfile } from '../../src/profile/profile';
import type { Severity } from '../../src/schema/form';
import { editionNames } from '../../src/schema/editions';
import type { ReadOptions } from '../../src/report/read';

import type { CaseDocument } from './document';
import { cellName, documentOf, sides, valueOf } from './document-text';
import { fixtureText } from './fixture-text';
import { withFigure } from './table-changes';

/** What an expectation may name, in the order in which it is told. */
export const expectationKeys = [
  'code',
  'chapter',
  'table',
  'row',
  'column',
  'text',
  'paragraph',
  'cells',
  'actual',
  'expected',
  'fix',
] as const;
export type ExpectationKey = (typeof expectationKeys)[number];

/** A finding as a case asks for it: what it names must hold, the rest may be anything. */
export interface Expectation {
  readonly severity: Severity;
  readonly wants: ReadonlyMap<ExpectationKey, string>;
  /** as written */
  readonly line: string;
}

/** A case: a document and what the folder's rule must say of it. */
export interface Case {
  readonly document: CaseDocument;
  readonly options: ReadOptions;
  /** the report of the year before, where the case has one */
  readonly lastYear?: Pick<Case, 'document' | 'options'>;
  /** what a profile asks, where the case names one */
  readonly asked?: Asked;
  readonly expectations: readonly Expectation[];
  /** other rules that may report an error */
  readonly also: readonly string[];
}

type TextChange = (text: string) => string;

function isTableMark(line: string | undefined): boolean {
  return line?.startsWith('[表') ?? false;
}

function isBelowTable(line: string | undefined): boolean {
  return line?.startsWith('  ') ?? false;
}

/** Where the lines end that belong to the one at an index: a table's changes stand below it. */
function endOf(lines: readonly string[], index: number): number {
  let end = index + 1;
  if (isTableMark(lines[index])) while (isBelowTable(lines[end])) end += 1;
  return end;
}

function onlyLineWith(lines: readonly string[], text: string): number {
  const found = lines.flatMap((line, index) => (line.includes(text) ? [index] : []));
  const [index] = found;
  if (index === undefined || found.length > 1) {
    throw new Error(`${String(found.length)} lines, not one, contain: ${text}`);
  }
  return index;
}

/** `\n` makes a line, `\\n` leaves the mark for a line break inside one. */
function newText(written: string): string {
  return written.replace(/^ /, '').replace(/(\\?)\\n/g, (_, kept) => (kept ? '\\n' : '\n'));
}

function pair(value: string): readonly [string, string] {
  const both = sides(value, '=>');
  if (!both) throw new Error(`This lacks “=>”: ${value}`);
  return [both[0], newText(both[1])];
}

/** Puts another text at every place of the old; with a table go the changes written below it. */
function replacing(value: string): TextChange {
  const [old, now] = pair(value);
  return (text) => {
    if (!text.includes(old)) throw new Error(`The text does not contain: ${old}`);
    const lines = text.split('\n');
    const changed = lines.flatMap((line, index) => {
      if (line.includes(old)) return line.replaceAll(old, now).split('\n');
      const above = lines.slice(0, index).findLastIndex((each) => !isBelowTable(each));
      const mark = lines[above] ?? '';
      const isOrphan =
        isBelowTable(line) &&
        isTableMark(mark) &&
        !isTableMark(
          mark
            .replaceAll(old, now)
            .split('\n')
            .findLast((each) => !isBelowTable(each)),
        );
      return isOrphan ? [] : [line];
    });
    return changed.join('\n');
  };
}

function deleting(value: string): TextChange {
  return (text) => {
    const lines = text.split('\n');
    const index = onlyLineWith(lines, value.trim());
    return [...lines.slice(0, index), ...lines.slice(endOf(lines, index))].join('\n');
  };
}

function inserting(value: string): TextChange {
  const [mark, now] = pair(value);
  return (text) => {
    const lines = text.split('\n');
    const end = endOf(lines, onlyLineWith(lines, mark));
    return [...lines.slice(0, end), now, ...lines.slice(end)].join('\n');
  };
}

const textChanges: Readonly<Record<string, (value: string) => TextChange>> = {
  replace: replacing,
  delete: deleting,
  'insert-after': inserting,
};

function setting(value: string): (document: CaseDocument) => CaseDocument {
  const both = sides(value, '=');
  if (!both) throw new Error(`This lacks “=”: ${value}`);
  const [name, figure] = both;
  const point = name.indexOf('.');
  const table = name.slice(0, point);
  const { row, column } = cellName(name.slice(point + 1));
  return ({ blocks }) => ({ blocks: withFigure(blocks, table, row, column, valueOf(figure)) });
}

function expectationOf(line: string): Expectation {
  const [severity = '', ...pairs] = line.match(/(?:[^\s"]+|"[^"]*")+/g) ?? [];
  if (severity !== 'error' && severity !== 'warning' && severity !== 'info') {
    throw new Error(`An expectation starts with its severity: ${line}`);
  }
  const wants = new Map<ExpectationKey, string>();
  for (const each of pairs) {
    const both = sides(each, '=');
    const key = expectationKeys.find((known) => known === both?.[0]);
    if (!both || !key) throw new Error(`An expectation does not say “${each}”: ${line}`);
    wants.set(key, valueOf(both[1]));
  }
  return { severity, wants, line };
}

function optionsOf(headers: readonly (readonly [string, string])[]): ReadOptions {
  const last = (key: string) => headers.findLast(([name]) => name === key)?.[1].trim();
  const year = last('year');
  const written = last('edition');
  const edition = editionNames().find((each) => each === written);
  if (written !== undefined && !edition) throw new Error(`There is no edition ${written}`);
  return {
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(edition === undefined ? {} : { edition }),
  };
}

const headerKeys = ['base', 'year', 'edition', 'profile', 'expect', 'also', 'why', 'set'];

function askedIn(headers: readonly (readonly [string, string])[]): Asked | undefined {
  const json = headers.findLast(([key]) => key === 'profile')?.[1];
  if (json === undefined) return undefined;
  const read = readProfile(json, []);
  if (read.is === 'refused') throw new Error(`No profile: ${read.code} ${json}`);
  return askedBy(read.profile);
}

/** What parts a report from that of the year before. */
const lastYearMark = /^--- last year ---\n/m;

/**
 * Reads a case file: headers `key: value`, then `---` and a document's text, unless `base` names
 * one of the fixtures; `profile` holds what a `report-check.json` would. Text changes are made in their order, then figures set. Below a line
 * `--- last year ---` the report of the year before is written in the same way.
 *
 * @throws {Error} where a header is unknown, or a change finds nothing to change
 */
export function caseOf(source: string): Case {
  const [own = '', before, ...more] = source.replaceAll('\r\n', '\n').split(lastYearMark);
  if (more.length > 0) throw new Error('A case has one report of the year before');
  if (before === undefined) return oneCaseOf(own);
  const { expectations, also, ...lastYear } = oneCaseOf(before);
  if (expectations.length > 0 || also.length > 0) {
    throw new Error('What must be found stands above the report of the year before');
  }
  return { ...oneCaseOf(own), lastYear };
}

function oneCaseOf(source: string): Case {
  const [head = '', ...rest] = source.split(/^---$/m);
  const headers = head
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): readonly [string, string] => {
      const [, key, value] = /^([a-z-]+):(.*)$/s.exec(line) ?? [];
      if (
        key === undefined ||
        value === undefined ||
        !(headerKeys.includes(key) || key in textChanges)
      ) {
        throw new Error(`No header of a case: ${line}`);
      }
      return [key, value];
    });
  const base = headers.find(([key]) => key === 'base')?.[1].trim();
  if ((base === undefined) === (rest.length === 0)) {
    throw new Error('A case has either a base or a text of its own');
  }
  const text = headers
    .flatMap(([key, value]) => textChanges[key]?.(value) ?? [])
    .reduce(
      (changed, change) => change(changed),
      base === undefined ? rest.join('---') : fixtureText(base),
    );
  const document = headers
    .filter(([key]) => key === 'set')
    .map(([, value]) => setting(value))
    .reduce((changed, change) => change(changed), documentOf(text));
  const asked = askedIn(headers);
  return {
    document,
    options: optionsOf(headers),
    ...(asked && { asked }),
    expectations: headers
      .filter(([key]) => key === 'expect')
      .map(([, value]) => expectationOf(value.trim())),
    also: headers
      .filter(([key]) => key === 'also')
      .flatMap(([, value]) => value.split(',').map((rule) => rule.trim()))
      .filter((rule) => rule !== ''),
  };
}
