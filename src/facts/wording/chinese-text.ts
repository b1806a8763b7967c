const han = /\p{Script=Han}/u;
const chineseMark = /[，。、；：？！“”‘’（）《》〈〉【】〔〕「」『』…—]/;

/** Whether a character is a Chinese character. */
export function isHan(character: string): boolean {
  return han.test(character);
}

/** Whether a character is one of Chinese text, marks included. */
export function isChinese(character: string): boolean {
  return han.test(character) || chineseMark.test(character);
}

/** Lengths are bounded, so that no text makes a search slow. */
const foreign =
  /[A-Za-z][A-Za-z0-9+.-]{0,12}:\/\/[!-~]+|(?:www\.|(?<![\w.+-])[\w.+-]{1,64}@)[!-~]+|(?<![A-Za-z0-9.-])[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,6}\.(?:gov|com|cn|org|net|edu)(?![A-Za-z])[!-~]*/g;

/** Blanks out addresses of the network, whose marks are their own; the length stays. */
export function withoutAddresses(text: string): string {
  return text.replace(foreign, (address) => 'x'.repeat(address.length));
}
