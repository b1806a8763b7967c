import type { OpcPackage } from '../package/package';

/** Where a table begins or ends, as every program writes it. */
const edge = /<(\/?)w:tbl(?:\s[^<>]*)?>/g;

/** What in a table may bear on what stands behind it: fields, lists, and what revisions took away. */
const reaching = /<w:(?:fldChar|numPr|del|ins|move\w+)\b/;

const emptied = '<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>';

/** Where `<w:tbl>` may be something other than a table. */
const otherwise = /<!--|<!\[CDATA\[|<w:tbl\s*\/>/;

/** Empties the outermost tables of a main part; the very same text where none can be. */
function emptiedTables(xml: string): string {
  if (otherwise.test(xml)) return xml;
  let kept = '';
  let from = 0;
  let start = 0;
  let depth = 0;
  for (const found of xml.matchAll(edge)) {
    if (found[1] === '') {
      if (depth === 0) start = found.index;
      depth += 1;
      continue;
    }
    depth -= 1;
    if (depth < 0) return xml;
    if (depth > 0) continue;
    const end = found.index + found[0].length;
    if (reaching.test(xml.slice(start, end))) continue;
    kept += xml.slice(from, start) + emptied;
    from = end;
  }
  return depth === 0 ? kept + xml.slice(from) : xml;
}

/**
 * A document whose tables are empty, for who asks only for what stands outside of them: they take
 * most of the time. What is wrong with a table goes unnoticed, and no place in the text is right.
 */
export function withoutTables(opened: OpcPackage): OpcPackage {
  const { mainPart } = opened;
  return {
    ...opened,
    xml: (name) => {
      const xml = opened.xml(name);
      return xml === undefined || name !== mainPart ? xml : emptiedTables(xml);
    },
  };
}
