import type { Table } from '../../../ooxml/blocks';
import { align } from '../read/align';
import type { LiveParagraph } from '../read/live';
import { liveOf, liveProperties } from '../read/reading';
import type { Json, Probe, Tools } from './probe';
import { count, readXml, topTables } from './xml';

interface Listed {
  readonly paragraphs: number;
  /** of them, in cells that a merged cell runs through */
  readonly continued: number;
  /** of them, in tables within */
  readonly nested: number;
  readonly rows: number;
}

/** What of a table's XML a list of its paragraphs may hold. */
function listed({ rows }: Table): Listed {
  const cells = rows.flatMap((row) => row.cells);
  const inner = cells.flatMap(({ tables }) => tables.map(listed));
  const total = (name: keyof Listed): number => inner.reduce((sum, one) => sum + one[name], 0);
  const own = cells.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0);
  const continued = cells
    .filter(({ vMerge, hMerge }) => vMerge === 'continue' || hMerge === 'continue')
    .reduce((sum, { paragraphs }) => sum + paragraphs.length, 0);
  return {
    paragraphs: own + total('paragraphs'),
    continued: continued + total('continued'),
    nested: total('paragraphs'),
    rows: rows.length + total('rows'),
  };
}

/** The ways of listing a table that would give a number of paragraphs. */
function waysTo(live: number, { paragraphs, continued, rows }: Listed): readonly string[] {
  const ways = {
    'all paragraphs': paragraphs,
    'without continued cells': paragraphs - continued,
    'with row ends': paragraphs + rows,
    'with row ends, without continued cells': paragraphs + rows - continued,
  };
  return Object.entries(ways).flatMap(([way, number]) => (number === live ? [way] : []));
}

/** How many paragraphs each stretch of tables has in Word's list; tables that touch are one. */
function tableLengths(live: readonly LiveParagraph[]): readonly number[] {
  const lengths: number[] = [];
  live.forEach(({ depth }, at) => {
    if (depth === 0) return;
    if ((live[at - 1]?.depth ?? 0) === 0) lengths.push(1);
    else lengths.push((lengths.pop() ?? 0) + 1);
  });
  return lengths;
}

/** How many paragraphs Word lists for each table by itself. */
function listedByTable({ attempt }: Tools): Promise<Json> {
  return attempt(async (context) => {
    const { tables } = context.document.body;
    tables.load('items/nestingLevel');
    await context.sync();
    const inside = tables.items
      .filter(({ nestingLevel }) => nestingLevel === 1)
      .map((table) => table.getRange().paragraphs);
    for (const paragraphs of inside) paragraphs.load('items/tableNestingLevel');
    await context.sync();
    return inside.map(({ items }) => items.length);
  });
}

export const paragraphCounts: Probe = {
  id: 'P1',
  question: 'How do the paragraphs that Word lists compare with those in its XML?',
  writes: false,
  async run(tools): Promise<Json> {
    const { batch, now } = tools;
    const start = now();
    const { flat, live } = await batch(async (context) => {
      const { body } = context.document;
      const xml = body.getOoxml();
      const { paragraphs } = body;
      paragraphs.load(liveProperties);
      await context.sync();
      return { flat: xml.value, live: liveOf(paragraphs.items) };
    });
    const milliseconds = Math.round(now() - start);
    const { body, main } = readXml(flat);
    const tables = topTables(body).map(listed);
    const inList = tableLengths(live);
    return {
      milliseconds,
      paragraphs: { live: live.length, xml: body.paragraphs.length },
      placed: align(body, live).size,
      emptyParagraphs: {
        live: live.filter(({ text }) => text.trim() === '').length,
        xml: body.paragraphs.filter(({ text }) => text.trim() === '').length,
      },
      depths: [...new Set(live.map(({ depth }) => depth))].sort(),
      tables: {
        inList,
        byThemselves: await listedByTable(tools),
        xml: tables.map((table, at) => {
          // Where tables touch, which stretch is which is not known.
          const number = inList.length === tables.length ? inList[at] : undefined;
          return { ...table, ...(number === undefined ? {} : { fits: waysTo(number, table) }) };
        }),
      },
      textBoxes: count(main, /<w:txbxContent[\s>]/g),
      contentControls: count(main, /<w:sdt[\s>]/g),
      fields: count(main, /<w:(?:fldSimple|instrText)[\s>]/g),
      deletions: count(main, /<w:(?:del|moveFrom)\s/g),
      insertions: count(main, /<w:(?:ins|moveTo)\s/g),
    };
  },
};
