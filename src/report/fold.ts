const quotes = /["“”„‟「」『』＂〝〞]/g;
const singleQuotes = /['‘’‚‛＇`]/g;
const dashes = /[‐‑‒–—―−－﹣]/g;
const angles: Readonly<Record<string, string>> = { '〈': '<', '〉': '>', '＜': '<', '＞': '>' };
const squares: Readonly<Record<string, string>> = {
  '【': '[',
  '】': ']',
  '〔': '[',
  '〕': ']',
  '［': '[',
  '］': ']',
  '﹝': '[',
  '﹞': ']',
};
// Soft hyphen, zero-width characters, directional marks and the byte order mark.
const invisible = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/g;

/**
 * Folds a text for comparison: full- and half-width forms, kinds of bracket, quote and dash become
 * one, and white space goes away. Two labels that a reader takes for the same fold alike.
 */
export function fold(text: string): string {
  return text
    .replace(/[【】〔〕［］﹝﹞]/g, (mark) => squares[mark] ?? mark)
    .replace(/[〈〉＜＞]/g, (mark) => angles[mark] ?? mark)
    .normalize('NFKC')
    .replace(quotes, '"')
    .replace(singleQuotes, "'")
    .replace(dashes, '-')
    .replace(invisible, '')
    .replace(/\s+/gu, '');
}
