export interface PersonalNumber {
  readonly kind: 'identity' | 'mobile';
  readonly start: number;
  readonly end: number;
}

const identity =
  /(?<![0-9A-Za-z])[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[0-9Xx](?![0-9A-Za-z])/g;
const mobile = /(?<![\d.-])1[3-9]\d(?:\d{8}|-\d{4}-\d{4}| \d{4} \d{4})(?![\d.])/g;

/** Weights of the check digit of identity numbers, GB 11643. */
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkDigits = '10X98765432';

function hasCheckDigit(number: string): boolean {
  const sum = weights.reduce((total, weight, at) => total + weight * Number(number[at]), 0);
  return checkDigits.charAt(sum % 11) === number.slice(-1).toUpperCase();
}

/** Other numbers of 18 digits have dates in them by chance. */
const otherNumber =
  /(?:信用代码|账号|帐号|编号|编码|文号|流水号|订单号|合同号|案号|备案号)[^。；]{0,6}$/;
/** An office gives its own number behind one of these. */
const officeNumber = /(?:电话|热线|传真|手机|微信|联系方式)[^。；\d]{0,8}$/;
/** These are no office. */
const person = /申请人|原告|投诉人|举报人|当事人|上访人|信访人|第三人|身份证/;

/** Finds identity-card numbers and mobile numbers that stand for persons. */
export function findPersonalNumbers(text: string): readonly PersonalNumber[] {
  const sentence = (at: number): string =>
    text
      .slice(0, at)
      .split(/[。；\n]/)
      .at(-1) ?? '';
  const identities = [...text.matchAll(identity)].flatMap(({ index, 0: number }) => {
    const before = sentence(index);
    if (otherNumber.test(before)) return [];
    if (!hasCheckDigit(number) && !/身份证|证件号/.test(before)) return [];
    return [{ kind: 'identity', start: index, end: index + number.length } as const];
  });
  const mobiles = [...text.matchAll(mobile)].flatMap(({ index, 0: number }) => {
    const before = sentence(index);
    if (otherNumber.test(before) || (officeNumber.test(before) && !person.test(before))) return [];
    return [{ kind: 'mobile', start: index, end: index + number.length } as const];
  });
  return [...identities, ...mobiles].sort((one, other) => one.start - other.start);
}
