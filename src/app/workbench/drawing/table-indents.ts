/** Says how far tables are moved in also as docx-preview looks for it, which it does as of paragraphs. */
export function withTableIndents(xml: string): string {
  return xml.replace(
    /<([\w.-]+:)?tblInd\s[^>]*?\bw="(-?\d+)"[^>]*?\/?>/g,
    (tag, prefix: string | undefined, width: string) => {
      const isLength = !/type="(?:pct|nil|auto)"/.test(tag);
      const name = `${prefix ?? ''}left`;
      return isLength ? tag.replace(/\/?>$/, (end) => ` ${name}="${width}"${end}`) : tag;
    },
  );
}
