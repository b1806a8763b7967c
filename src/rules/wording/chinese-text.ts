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

const foreign =
  /[A-Za-z][A-Za-z0-9+.-]*:\/\/[!-~]+|(?:www\.|[\w.+-]+@)[!-~]+|[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.(?:gov|com|cn|org|net|edu)(?![A-Za-z])[!-~]*/g;

/** Blanks out addresses of the network, whose marks are their own; the length stays. */
export function withoutAddresses(text: string): string {
  return text.replace(foreign, (address) => 'x'.repeat(address.length));
}
