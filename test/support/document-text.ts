import { formOf, isEdition } from '../../src/schema/editions';
import type { TableId } from '../../src/schema/form';
import type { CaseBlock, CaseCell, CaseDocument, CaseParagraph, CaseTable } from './document';
import { officialTable } from './official-table';
import { changed } from './table-changes';
import type { TableChange } from './table-changes';

const tableNames: Readonly<Record<string, TableId>> = {
  表二: 'disclosure',
  表三: 'applications',
  表四: 'reviewAndLitigation',
};

/** A value without its quotes, which keep outer spaces, and with \n as a line break. */
export function valueOf(written: string): string {
  const trimmed = written.trim();
  const quoted = /^"(.*)"$/s.exec(trimmed);
  return (quoted?.[1] ?? trimmed).replaceAll('\\n', '\n');
}

/** The two sides of `left => right` or `left = right`; undefined where the sign is absent. */
export function sides(line: string, sign: string): readonly [string, string] | undefined {
  const at = line.indexOf(sign);
  return at < 0 ? undefined : [line.slice(0, at).trim(), line.slice(at + sign.length)];
}

function bothSides(line: string, sign: string): readonly [string, string] {
  const both = sides(line, sign);
  if (!both) throw new Error(`This line lacks “${sign}”: ${line}`);
  return both;
}

/** The row and the column of `row.column`; a row's name may have a point of its own. */
export function cellName(name: string): { readonly row: string; readonly column: string } {
  const at = name.lastIndexOf('.');
  if (at < 0) throw new Error(`This names no cell: ${name}`);
  return { row: name.slice(0, at), column: name.slice(at + 1) };
}

function changeOf(line: string): TableChange {
  const [, key, rest = ''] = /^([a-z-]+):(.*)$/s.exec(line) ?? [];
  switch (key) {
    case 'label': {
      const [old, now] = bothSides(rest, '=>');
      return { do: 'label', old: valueOf(old), now: valueOf(now) };
    }
    case 'remove-row':
      return { do: 'remove-row', row: rest.trim() };
    case 'remove-column':
      return { do: 'remove-column', column: rest.trim() };
    case 'split-before': {
      const both = sides(rest, ' paragraph:');
      return both
        ? { do: 'split-before', label: both[0], paragraph: valueOf(both[1]) }
        : { do: 'split-before', label: rest.trim() };
    }
    case 'repeat-header':
      return { do: 'repeat-header', label: rest.trim() };
    case 'merge-figures': {
      const [row, text] = bothSides(rest, '=');
      return { do: 'merge-figures', row, text: valueOf(text) };
    }
    case 'extra-row-after': {
      const [label, cells] = bothSides(rest, '=');
      return { do: 'extra-row-after', label, cells: cells.split('|').map(valueOf) };
    }
    case undefined: {
      if (line === 'flatten' || line === 'blank' || line === 'auto-numbers') return { do: line };
      const [name, text] = bothSides(line, '=');
      return { do: 'set', ...cellName(name), text: valueOf(text) };
    }
    default:
      throw new Error(`No change to a table is called “${key}”`);
  }
}

function otherTable(lines: readonly string[]): CaseTable {
  const texts = lines.map((line) => line.split('|').map(valueOf));
  const width = Math.max(1, ...texts.map((row) => row.length));
  const rows = texts.map((row) => ({
    header: false,
    cells: row.map((text, index): CaseCell => ({
      text,
      gridSpan: index === row.length - 1 ? width - index : 1,
      role: { is: 'other' },
    })),
  }));
  return { kind: 'table', width, rows };
}

function tableOf(name: string, lines: readonly string[]): readonly CaseBlock[] {
  if (name === '表格') return [otherTable(lines)];
  const [kind = '', edition = '2021'] = name.split(/\s+/);
  const id = tableNames[kind];
  if (!id || !isEdition(edition)) {
    throw new Error(`There is no table “${name}”`);
  }
  const form = formOf(edition).tables[id];
  return lines
    .map(changeOf)
    .reduce<readonly CaseBlock[]>(
      (pieces, change) => changed(pieces, change),
      [officialTable(form)],
    );
}

function paragraphOf(line: string): CaseParagraph {
  const [, marks, heading] = /^(#{1,6})\s+(.*)$/s.exec(line) ?? [];
  if (marks !== undefined && heading !== undefined) {
    return marks.length === 1
      ? { kind: 'paragraph', role: 'title', text: heading }
      : { kind: 'paragraph', role: 'heading', level: marks.length - 1, text: heading };
  }
  if (line.trim() === '![picture]') return { kind: 'paragraph', role: 'picture', text: '' };
  if (line.startsWith('> ')) {
    return { kind: 'paragraph', role: 'text', text: line.slice(2), alignment: 'right' };
  }
  if (line.startsWith('\\b')) {
    return { kind: 'paragraph', role: 'text', text: line.slice(2).trimStart(), bold: true };
  }
  return { kind: 'paragraph', role: 'text', text: line };
}

/**
 * Reads a document as test cases write it: `# title`, `## heading`, `### subheading`, `> right
 * aligned`, `\b bold`, `![picture]`, `[表二]` … with changes indented below it, `[表格]` with rows
 * indented below it; any other line is a paragraph.
 *
 * @throws {Error} where a table or a change is unknown, or a change finds nothing to change
 */
export function documentOf(text: string): CaseDocument {
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  const blocks: CaseBlock[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const [, name] = /^\[(表.+)\]\s*$/.exec(line) ?? [];
    if (name === undefined) {
      if (line.trim() !== '') blocks.push(paragraphOf(line.replaceAll('\\n', '\n')));
      continue;
    }
    const below: string[] = [];
    while (lines[index + 1]?.startsWith('  ')) {
      below.push((lines[index + 1] ?? '').trim());
      index += 1;
    }
    blocks.push(...tableOf(name.trim(), below));
  }
  return { blocks };
}
