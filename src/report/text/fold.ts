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

/** Labels and figures are short and come again and again, in one report and in the next. */
const shortText = 64;
const mostRemembered = 8192;
const known = new Map<string, string>();

/**
 * Folds a text for comparison: full- and half-width forms, kinds of bracket, quote and dash become
 * one, and white space goes away. Two labels that a reader takes for the same fold alike.
 */
export function fold(text: string): string {
  if (text.length > shortText) return folded(text);
  const before = known.get(text);
  if (before !== undefined) return before;
  if (known.size >= mostRemembered) known.clear();
  const result = folded(text);
  known.set(text, result);
  return result;
}

/** Folds a text to be searched, or what is searched for: letters in either case are the same, too. */
export function foldToSearch(text: string): string {
  return fold(text).toLowerCase();
}

function folded(text: string): string {
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
