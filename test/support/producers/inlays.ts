import { element, escaped, holder, valued } from '../xml';

/** What documents hold that is no text of the report. */
export const inlays = ['textBox', 'field', 'footnote', 'nestedTable', 'contents'] as const;
export type Inlay = (typeof inlays)[number];

/** Words of a text box, a footnote and a nested table: none of them may turn up as the report's. */
export const strangeText = '二、不应读入的文字：新收申请九百九十九件';

function strangeParagraph(): string {
  return element('w:p', {}, element('w:r', {}, element('w:t', {}, strangeText)));
}

/** A run with a text box, as DrawingML and again as VML for old programs. */
export function textBoxRun(): string {
  const content = element('w:txbxContent', {}, strangeParagraph());
  const shape = element(
    'wps:wsp',
    {},
    element('wps:cNvSpPr', { txBox: 1 }),
    '<wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1800000" cy="360000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr>',
    element('wps:txbx', {}, content),
    '<wps:bodyPr/>',
  );
  const drawing = element(
    'w:drawing',
    {},
    element(
      'wp:inline',
      { distT: 0, distB: 0, distL: 0, distR: 0 },
      '<wp:extent cx="1800000" cy="360000"/><wp:docPr id="101" name="文本框 1"/><wp:cNvGraphicFramePr/>',
      element(
        'a:graphic',
        { 'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main' },
        element(
          'a:graphicData',
          { uri: 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape' },
          shape,
        ),
      ),
    ),
  );
  const fallback = element(
    'w:pict',
    {},
    element(
      'v:shape',
      { id: 'textbox1', style: 'width:142pt;height:28pt' },
      element('v:textbox', {}, content),
    ),
  );
  return element(
    'w:r',
    {},
    element(
      'mc:AlternateContent',
      {},
      element('mc:Choice', { Requires: 'wps' }, drawing),
      element('mc:Fallback', {}, fallback),
    ),
  );
}

/** Runs as the result of a field. */
export function fieldAround(instruction: string, result: string): string {
  const mark = (type: string) =>
    element('w:r', {}, element('w:fldChar', { 'w:fldCharType': type }));
  const code = element(
    'w:r',
    {},
    element('w:instrText', { 'xml:space': 'preserve' }, escaped(` ${instruction} `)),
  );
  return mark('begin') + code + mark('separate') + result + mark('end');
}

export function footnoteRun(): string {
  return element(
    'w:r',
    {},
    '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>',
    element('w:footnoteReference', { 'w:id': 1 }),
  );
}

/** What follows the paragraphs of a cell that holds a table of its own. */
export function nestedTable(): string {
  const inner = element(
    'w:tbl',
    {},
    '<w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="600"/></w:tblGrid>',
    element(
      'w:tr',
      {},
      element('w:tc', {}, '<w:tcPr><w:tcW w:w="600" w:type="dxa"/></w:tcPr>', strangeParagraph()),
    ),
  );
  return `${inner}<w:p/>`;
}

/** A table of contents of these headings, as Word's gallery makes it. */
export function tableOfContents(headings: readonly string[]): string {
  const entries = headings.map((heading, index) => {
    const anchor = `_Toc${String(150_000_001 + index)}`;
    const page = fieldAround(`PAGEREF ${anchor} \\h`, '<w:r><w:t>1</w:t></w:r>');
    const link = element(
      'w:hyperlink',
      { 'w:anchor': anchor, 'w:history': 1 },
      element('w:r', {}, element('w:t', {}, escaped(heading))),
      '<w:r><w:tab/></w:r>',
      page,
    );
    const opening =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \\o "1-2" \\h \\z \\u </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>';
    return element(
      'w:p',
      {},
      element('w:pPr', {}, valued('w:pStyle', 'TOC1')),
      index === 0 ? opening : '',
      link,
    );
  });
  const end = element('w:p', {}, '<w:r><w:fldChar w:fldCharType="end"/></w:r>');
  const title = element(
    'w:p',
    {},
    element('w:pPr', {}, valued('w:pStyle', 'TOC')),
    '<w:r><w:t>目录</w:t></w:r>',
  );
  return element(
    'w:sdt',
    {},
    holder(
      'w:sdtPr',
      valued('w:id', 990_001),
      element(
        'w:docPartObj',
        {},
        valued('w:docPartGallery', 'Table of Contents'),
        '<w:docPartUnique/>',
      ),
    ),
    element('w:sdtContent', {}, title, ...entries, end),
  );
}

/** A run with a picture. */
export function pictureRun(): string {
  const picture =
    '<pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="1" name="image1.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rIdPicture"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="3600000" cy="1200000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>';
  return element(
    'w:r',
    {},
    element(
      'w:drawing',
      {},
      element(
        'wp:inline',
        { distT: 0, distB: 0, distL: 0, distR: 0 },
        '<wp:extent cx="3600000" cy="1200000"/><wp:docPr id="1" name="图片 1"/><wp:cNvGraphicFramePr/>',
        element(
          'a:graphic',
          { 'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main' },
          element(
            'a:graphicData',
            { uri: 'http://schemas.openxmlformats.org/drawingml/2006/picture' },
            picture,
          ),
        ),
      ),
    ),
  );
}
