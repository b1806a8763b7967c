import type { Part, Relationship } from '../parts';
import { element, valued } from '../xml';
import type { Format, Habits } from './habits';
import { officeNamespaces, relationshipNamespace } from './names';
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
import { allSides, borders, cellMargins, headingParagraph, outerSides, stylesXml } from './styles';
import type { StyleEntry } from './styles';

const wpsData = 'http://www.wps.cn/officeDocument/2013/wpsCustomData';

/** WPS numbers all styles in the order of their use; 2 to 4 are headings that nobody here takes. */
const styles: readonly StyleEntry[] = [
  {
    id: '1',
    name: 'Normal',
    isDefault: true,
    paragraph: '<w:widowControl w:val="0"/><w:jc w:val="both"/>',
  },
  ...[1, 2, 3].map((level) => ({
    id: String(level + 1),
    name: `heading ${level}`,
    basedOn: '1',
    next: '1',
    paragraph: headingParagraph(level),
    run: '<w:b/>',
  })),
  { id: '5', type: 'character', name: 'Default Paragraph Font', isDefault: true },
  { id: '6', type: 'table', name: 'Normal Table', isDefault: true, table: cellMargins },
  {
    id: '7',
    type: 'table',
    name: 'Table Grid',
    basedOn: '6',
    table: borders('w:tblBorders', allSides) + cellMargins,
  },
];

const fonts: Readonly<Record<Format['of'], string>> = {
  title: '方正小标宋简体',
  heading: '黑体',
  text: '仿宋_GB2312',
  label: '仿宋_GB2312',
  figure: '仿宋_GB2312',
};

/** From line to line: 固定值28磅 in what is read, single in tables. */
const spacing: Readonly<Record<Format['of'], string>> = {
  title: 'w:line="640" w:lineRule="exact"',
  heading: 'w:line="560" w:lineRule="exact"',
  text: 'w:line="560" w:lineRule="exact"',
  label: 'w:line="240" w:lineRule="auto"',
  figure: 'w:line="240" w:lineRule="auto"',
};

const sizes: Readonly<Record<Format['of'], number>> = {
  title: 44,
  heading: 32,
  text: 32,
  label: 21,
  figure: 21,
};

function customProperties(): { readonly part: Part; readonly relationship: Relationship } {
  const property = (pid: number, name: string, value: string) =>
    element(
      'property',
      { fmtid: '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}', pid, name },
      element('vt:lpwstr', {}, value),
    );
  return {
    part: {
      name: 'docProps/custom.xml',
      contentType: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
      data: element(
        'Properties',
        {
          xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
          'xmlns:vt': 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
        },
        property(2, 'KSOProductBuildVer', '2052-12.1.0.16929'),
        property(3, 'ICV', '4E1F0C2B7A5D4C0E9A1B3C5D7E9F0A1B_13'),
      ),
    },
    relationship: {
      id: 'rIdCustom',
      type: `${relationshipNamespace}/custom-properties`,
      target: 'docProps/custom.xml',
    },
  };
}

const customXmlPart: Part = {
  name: 'customXml/item1.xml',
  contentType: 'application/xml',
  data: element(
    's:customData',
    { 'xmlns:s': wpsData },
    '<extobjs/>',
    element('s:customSectProps', {}, '<s:customSectPr/>'),
  ),
};

const customXmlProperties: Part = {
  name: 'customXml/itemProps1.xml',
  contentType: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
  data: element(
    'ds:datastoreItem',
    {
      'ds:itemID': '{B1977F7D-205B-4081-913C-38D41E755F92}',
      'xmlns:ds': 'http://schemas.openxmlformats.org/officeDocument/2006/customXml',
    },
    element('ds:schemaRefs', {}, element('ds:schemaRef', { 'ds:uri': wpsData })),
  ),
};

/** A text by script, since WPS names another font for each. */
function byScript(text: string): readonly string[] {
  return text.match(/[\x20-\x7e]+|[^\x20-\x7e]+/g) ?? [text];
}

/**
 * WPS Writer's: bold paragraphs for headings, all of a run's and a cell's properties spelled out,
 * runs cut where the script changes, hardly any revision ids.
 */
export function wps(): Habits {
  const odd = new Odd(31);
  let paragraphs = 0;
  return {
    namespaces: {
      ...officeNamespaces,
      'xmlns:wpsCustomData': wpsData,
      'mc:Ignorable': 'w14 w15 wp14',
    },
    attributes(name) {
      if (name !== 'w:p') return {};
      paragraphs += 1;
      return {
        'w14:paraId': odd.id(),
        ...(paragraphs % 40 === 0 ? { 'w:rsidR': '00172A27' } : {}),
      };
    },
    label: (text) => text,
    cut: byScript,
    aroundRun: (run) => run,
    aroundParagraph: (paragraph) => paragraph,
    aroundCell: (cell) => cell,
    aroundRow: (row) => row,
    run({ of, level = 1, bold }, text) {
      const isChinese = /[^\x20-\x7e]/.test(text);
      const strong = bold === true || of === 'title' || of === 'heading';
      const font = of === 'heading' && level > 1 ? '楷体_GB2312' : fonts[of];
      return [
        element('w:rFonts', {
          'w:hint': isChinese ? 'eastAsia' : 'default',
          'w:ascii': font,
          'w:hAnsi': font,
          'w:eastAsia': font,
          'w:cs': font,
        }),
        strong ? '<w:b/><w:bCs/>' : '<w:b w:val="0"/>',
        '<w:i w:val="0"/><w:iCs w:val="0"/><w:color w:val="auto"/><w:kern w:val="0"/>',
        element('w:sz', { 'w:val': sizes[of] }),
        element('w:szCs', { 'w:val': sizes[of] }),
        '<w:u w:val="none"/>',
        isChinese
          ? '<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar"/>'
          : '<w:lang w:val="en-US" w:eastAsia="zh-CN"/>',
      ].join('');
    },
    paragraph({ of, alignment }) {
      const jc =
        of === 'title' || of === 'label' || of === 'figure' ? 'center' : (alignment ?? 'both');
      const indent =
        of === 'text' && !alignment
          ? '<w:ind w:firstLine="640" w:firstLineChars="200"/>'
          : '<w:ind w:left="0" w:leftChars="0" w:firstLine="0" w:firstLineChars="0"/>';
      return {
        style: '<w:keepNext w:val="0"/><w:keepLines w:val="0"/><w:widowControl/>',
        rest: `<w:suppressLineNumbers w:val="0"/><w:spacing w:before="0" w:beforeAutospacing="0" w:after="0" w:afterAutospacing="0" ${spacing[of]}/>${indent}${valued('w:jc', jc)}`,
      };
    },
    table: () =>
      `<w:tblStyle w:val="7"/><w:tblW w:w="9300" w:type="dxa"/><w:tblInd w:w="-150" w:type="dxa"/>${borders('w:tblBorders', allSides)}<w:tblLayout w:type="fixed"/>${cellMargins}`,
    row: () => ({
      exception: element('w:tblPrEx', {}, borders('w:tblBorders', allSides), cellMargins),
      properties: '<w:trHeight w:val="454" w:hRule="atLeast"/>',
    }),
    cell: (_, width) => ({
      width: `<w:tcW w:w="${width}" w:type="dxa"/>`,
      rest: `${borders('w:tcBorders', outerSides)}<w:noWrap w:val="0"/><w:vAlign w:val="center"/>`,
    }),
    continued: valued('w:vMerge', 'continue'),
    leavesContinuedBare: false,
    section:
      '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1800" w:bottom="1440" w:left="1800" w:header="851" w:footer="992" w:gutter="0"/><w:cols w:space="425" w:num="1"/><w:docGrid w:type="lines" w:linePitch="312" w:charSpace="0"/></w:sectPr>',
    package(surroundings) {
      const properties = propertyParts(
        'WPS Office_12.1.0.16929_F1E327BC-269C-435d-A152-05C5408002CA',
        '14.0000',
      );
      const custom = customProperties();
      const beside = [
        related(
          'styles',
          stylesXml('<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="宋体"/>', styles),
        ),
        fontTablePart(['仿宋_GB2312', '楷体_GB2312', '黑体', '方正小标宋简体']),
        themePart(),
        ...optionalParts(surroundings),
      ];
      return {
        parts: [
          mainPart(surroundings.main),
          ...beside.map(({ part }) => part),
          ...properties.parts,
          custom.part,
          customXmlPart,
          customXmlProperties,
        ],
        relationships: {
          '': [mainRelationship, ...properties.relationships, custom.relationship],
          'word/document.xml': [
            ...beside.map(({ relationship }) => relationship),
            {
              id: 'rIdItem1',
              type: `${relationshipNamespace}/customXml`,
              target: '../customXml/item1.xml',
            },
          ],
          'customXml/item1.xml': [
            {
              id: 'rId1',
              type: `${relationshipNamespace}/customXmlProps`,
              target: 'itemProps1.xml',
            },
          ],
        },
      };
    },
  };
}
