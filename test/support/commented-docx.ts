import { smallDocx } from './small-docx';

export function run(text: string): string {
  return `<w:r><w:t>${text}</w:t></w:r>`;
}

function signed(id: number, runs: string): string {
  return (
    `<w:commentRangeStart w:id="${String(id)}"/>${runs}<w:commentRangeEnd w:id="${String(id)}"/>` +
    `<w:r><w:commentReference w:id="${String(id)}"/></w:r>`
  );
}

/** Runs on which a colleague's comment stands; none leave it without a stretch of text. */
export function commented(runs: string): string {
  return runs === '' ? '<w:r><w:commentReference w:id="7"/></w:r>' : signed(7, runs);
}

/** Runs that a bookmark names. */
export function named(name: string, runs: string): string {
  const id = String(100 + name.length);
  return `<w:bookmarkStart w:id="${id}" w:name="${name}"/>${runs}<w:bookmarkEnd w:id="${id}"/>`;
}

function comment(id: number, text: string): string {
  return `<w:comment w:id="${String(id)}" w:author="同事"><w:p>${run(text)}</w:p></w:comment>`;
}

/** A document of three paragraphs: the second holds what is given, the last has another comment. */
export function commentedDocx(paragraph: string): Uint8Array {
  return smallDocx(
    `<w:p>${run('前一段')}</w:p><w:p><w:pPr><w:jc w:val="left"/></w:pPr>${paragraph}</w:p>` +
      `<w:p>${run('后')}${signed(9, run('一段'))}</w:p>`,
    { comments: comment(7, '请核对') + comment(9, '另一处') },
  );
}
