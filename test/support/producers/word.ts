import { element, valued } from '../xml';
import type { Format, Habits } from './habits';
import { officeNamespaces } from './names';
import { Odd } from './odd';
import {
  fontTablePart,
  mainPart,
  mainRelationship,
  optionalParts,
  propertyParts,
  related,
  themePart,
} from './shared-parts';
import type { Related } from './shared-parts';
import { allSides, borders, cellMargins, stylesXml } from './styles';
import type { StyleEntry } from './styles';

/** 固定值28磅, from line to line, as official documents are set. */
const exact = '<w:spacing w:line="560" w:lineRule="exact"/>';

/** Two characters' room before the first line, said by characters and for programs that count none. */
const indent = '<w:ind w:firstLineChars="200" w:firstLine="640"/>';

const fonts: Readonly<Record<Format['of'], string>> = {
  title: '方正小标宋简体',
  heading: '黑体',
  text: '仿宋_GB2312',
  label: '仿宋_GB2312',
  figure: '仿宋_GB2312',
};

/** 二号 for the title, 三号 for what is read, 五号 in tables; in half points. */
const sizes: Readonly<Record<Format['of'], number>> = {
  title: 44,
  heading: 32,
  text: 32,
  label: 21,
  figure: 21,
};

/** Chinese Word numbers the styles of its headings, and names the others a, a0, a1 … */
const styles: readonly StyleEntry[] = [
  {
    id: 'a',
    name: 'Normal',
    isDefault: true,
    paragraph: '<w:widowControl w:val="0"/><w:jc w:val="both"/>',
  },
  ...[1, 2, 3, 4, 5].flatMap((level): readonly StyleEntry[] => [
    {
      id: String(level),
      name: `heading ${level}`,
      basedOn: 'a',
      next: 'a',
      link: `${level}0`,
      paragraph: `<w:keepNext/><w:keepLines/>${exact}${indent}${valued('w:outlineLvl', level - 1)}`,
      run: '<w:b/><w:bCs/><w:sz w:val="32"/>',
    },
    {
      id: `${level}0`,
      type: 'character',
      name: `标题 ${level} 字符`,
      basedOn: 'a0',
      link: String(level),
      run: '<w:b/><w:bCs/>',
    },
  ]),
  { id: 'a0', type: 'character', name: 'Default Paragraph Font', isDefault: true },
  {
    id: 'a1',
    type: 'table',
    name: 'Normal Table',
    isDefault: true,
    table: `<w:tblInd w:w="0" w:type="dxa"/>${cellMargins}`,
  },
  { id: 'a2', type: 'numbering', name: 'No List', isDefault: true },
  {
    id: 'a3',
    name: 'Title',
    basedOn: 'a',
    next: 'a',
    paragraph: '<w:spacing w:line="640" w:lineRule="exact"/><w:jc w:val="center"/>',
    run: '<w:b/><w:bCs/><w:sz w:val="44"/>',
  },
  {
    id: 'a4',
    type: 'table',
    name: 'Table Grid',
    basedOn: 'a1',
    table: borders('w:tblBorders', allSides),
  },
  { id: 'TOC', name: 'TOC Heading', basedOn: '1', next: 'a' },
  { id: 'TOC1', name: 'toc 1', basedOn: 'a', next: 'a' },
];

function settings(rsids: readonly string[]): Related {
  return related(
    'settings',
    element(
      'w:settings',
      { 'xmlns:w': officeNamespaces['xmlns:w'] },
      '<w:zoom w:percent="100"/><w:bordersDoNotSurroundHeader/><w:bordersDoNotSurroundFooter/><w:proofState w:spelling="clean" w:grammar="clean"/><w:defaultTabStop w:val="420"/><w:characterSpacingControl w:val="compressPunctuation"/>',
      element(
        'w:compat',
        {},
        '<w:spaceForUL/><w:balanceSingleByteDoubleByteWidth/><w:useFELayout/>',
        element('w:compatSetting', {
          'w:name': 'compatibilityMode',
          'w:uri': 'http://schemas.microsoft.com/office/word',
          'w:val': 15,
        }),
      ),
      element('w:rsids', {}, ...rsids.map((id) => valued('w:rsid', id))),
      '<w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/><w:decimalSymbol w:val="."/><w:listSeparator w:val=","/>',
    ),
  );
}

/** Authors break narrow labels of four characters into two lines. */
function broken(text: string, columns: number): string {
  const isNarrow = columns >= 10 && /^\p{Script=Han}{4}$/u.test(text);
  return isNarrow ? `${text.slice(0, 2)}\n${text.slice(2)}` : text;
}

function styleId({ of, level = 1 }: Format): string | undefined {
  if (of === 'title') return 'a3';
  return of === 'heading' ? String(level) : undefined;
}

/** Whether the nth paragraph stands in a content control of its own. */
function isControlled(paragraph: number): boolean {
  return paragraph === 1 || paragraph % 6 === 0;
}

/**
 * Word's own: ids of revisions on every paragraph and run, texts cut into runs at odd places,
 * spelling marks, page breaks as last laid out, bookmarks, links, smart tags, content controls.
 */
export function word(): Habits {
  const odd = new Odd(20_241_231);
  const rsids = Array.from({ length: 6 }, () => `00${odd.id().slice(2)}`);
  const rsid = () => rsids[odd.below(rsids.length)];
  let runs = 0;
  let paragraphs = 0;
  let cells = 0;
  let rows = 0;
  let controls = 0;
  const control = (content: string) => {
    controls += 1;
    return element(
      'w:sdt',
      {},
      element('w:sdtPr', {}, valued('w:tag', `栏${controls}`), valued('w:id', 700_000 + controls)),
      element('w:sdtContent', {}, content),
    );
  };
  const smartTag = (content: string) =>
    element(
      'w:smartTag',
      { 'w:uri': 'urn:schemas-microsoft-com:office:smarttags', 'w:element': 'chmetcnv' },
      element(
        'w:smartTagPr',
        {},
        element('w:attr', {
          'w:uri': 'urn:schemas-microsoft-com:office:smarttags',
          'w:name': 'UnitName',
          'w:val': '件',
        }),
      ),
      content,
    );

  return {
    namespaces: { ...officeNamespaces, 'mc:Ignorable': 'w14 w15 wp14' },
    attributes(name) {
      if (name === 'w:r') return { 'w:rsidRPr': odd.below(3) === 0 ? rsid() : undefined };
      return {
        'w:rsidR': rsid(),
        'w:rsidRPr': odd.below(4) === 0 ? rsid() : undefined,
        ...(name === 'w:p' ? { 'w:rsidRDefault': rsid(), 'w:rsidP': rsid() } : {}),
        'w14:paraId': odd.id(),
        'w14:textId': '77777777',
      };
    },
    label: broken,
    cut(text) {
      const characters = Array.from(text);
      const pieces: string[] = [];
      for (let at = 0; at < characters.length;) {
        const length = 1 + odd.below(7);
        pieces.push(characters.slice(at, at + length).join(''));
        at += length;
      }
      return pieces;
    },
    aroundRun(run, { of }) {
      runs += 1;
      const laidOut =
        runs % 29 === 0 && !run.includes('<w:br/>')
          ? run.replace('<w:t', '<w:lastRenderedPageBreak/><w:t')
          : run;
      if (runs === 40) {
        return `<w:bookmarkStart w:id="0" w:name="_GoBack"/>${laidOut}<w:bookmarkEnd w:id="0"/>`;
      }
      if (runs % 7 === 0) {
        return `<w:proofErr w:type="gramStart"/>${laidOut}<w:proofErr w:type="gramEnd"/>`;
      }
      if (runs % 31 === 0) return smartTag(laidOut);
      if (runs % 37 === 0) return control(laidOut);
      // LibreOffice shows a link inside a cell or a content control as its field code.
      const isInside = of === 'figure' || of === 'label' || isControlled(paragraphs + 1);
      if (runs % 41 === 0 && !isInside) {
        return element('w:hyperlink', { 'w:anchor': '_GoBack', 'w:history': 1 }, laidOut);
      }
      return laidOut;
    },
    aroundParagraph(paragraph, { of }) {
      if (of === 'label' || of === 'figure') return paragraph;
      paragraphs += 1;
      return isControlled(paragraphs) ? control(paragraph) : paragraph;
    },
    aroundCell(cell) {
      cells += 1;
      return cells % 23 === 0 ? control(cell) : cell;
    },
    aroundRow(row) {
      rows += 1;
      return rows % 13 === 0 ? control(row) : row;
    },
    run({ of, level = 1, bold }) {
      const emphasis = bold ? '<w:b/><w:bCs/>' : '';
      const font = of === 'heading' && level > 1 ? '楷体_GB2312' : fonts[of];
      return `<w:rFonts w:ascii="${font}" w:eastAsia="${font}" w:hint="eastAsia"/>${emphasis}${valued('w:sz', sizes[of])}`;
    },
    paragraph(format) {
      const id = styleId(format);
      const inCell = format.of === 'label' || format.of === 'figure';
      const alignment = inCell ? 'center' : format.alignment;
      // Rows of a table are not to be as high as the page's lines.
      const spacing = inCell ? '<w:snapToGrid w:val="0"/>' : format.of === 'text' ? exact : '';
      const first = format.of === 'text' && !alignment ? indent : '';
      return {
        style: id === undefined ? '' : valued('w:pStyle', id),
        rest: spacing + first + (alignment === undefined ? '' : valued('w:jc', alignment)),
      };
    },
    table: () =>
      '<w:tblStyle w:val="a4"/><w:tblW w:w="5000" w:type="pct"/><w:tblLook w:val="04A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/>',
    row: ({ header }) => ({
      exception: '',
      properties: header ? '<w:cantSplit/><w:tblHeader/>' : '<w:cantSplit/>',
    }),
    cell: (_, width) => ({
      width: `<w:tcW w:w="${width}" w:type="dxa"/>`,
      rest: '<w:shd w:val="clear" w:color="auto" w:fill="auto"/><w:vAlign w:val="center"/>',
    }),
    continued: '<w:vMerge/>',
    leavesContinuedBare: true,
    section:
      '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="851" w:footer="992" w:gutter="0"/><w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="579"/></w:sectPr>',
    package(surroundings) {
      const properties = propertyParts('Microsoft Office Word', '16.0000');
      const beside = [
        related(
          'styles',
          stylesXml('<w:rFonts w:eastAsia="等线"/><w:kern w:val="2"/><w:sz w:val="21"/>', styles),
        ),
        settings(rsids),
        fontTablePart(['仿宋_GB2312', '楷体_GB2312', '黑体', '方正小标宋简体', '等线', '宋体']),
        themePart(),
        ...optionalParts(surroundings),
      ];
      return {
        parts: [
          mainPart(surroundings.main),
          ...beside.map(({ part }) => part),
          ...properties.parts,
        ],
        relationships: {
          '': [mainRelationship, ...properties.relationships],
          'word/document.xml': beside.map(({ relationship }) => relationship),
        },
      };
    },
  };
}
