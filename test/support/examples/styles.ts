const font = (name: string): string =>
  `<w:rFonts w:ascii="${name}" w:hAnsi="${name}" w:eastAsia="${name}"/>`;

const heading =
  '<w:pPr><w:keepNext/><w:ind w:firstLine="640" w:firstLineChars="200"/><w:outlineLvl w:val="0"/></w:pPr>';

/** The content of a styles part that says of Normal all that offices say of it. */
export const officeStyles =
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>' +
  '<w:pPr><w:spacing w:before="156" w:line="560" w:lineRule="exact"/>' +
  '<w:ind w:firstLine="640" w:firstLineChars="200"/><w:jc w:val="both"/></w:pPr>' +
  `<w:rPr>${font('仿宋')}<w:kern w:val="2"/><w:sz w:val="32"/></w:rPr></w:style>` +
  '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/>' +
  '<w:basedOn w:val="Normal"/><w:pPr><w:ind w:firstLine="0" w:firstLineChars="0"/>' +
  `<w:jc w:val="center"/></w:pPr><w:rPr>${font('宋体')}<w:sz w:val="44"/></w:rPr></w:style>` +
  '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/>' +
  `<w:basedOn w:val="Normal"/>${heading}<w:rPr>${font('黑体')}</w:rPr></w:style>`;
