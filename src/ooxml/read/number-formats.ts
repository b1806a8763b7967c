const digits = '零一二三四五六七八九';
const legalDigits = '零壹贰叁肆伍陆柒捌玖';
const stems = '甲乙丙丁戊己庚辛壬癸';
const branches = '子丑寅卯辰巳午未申酉戌亥';

function pick(characters: string, index: number): string {
  return characters.charAt(index % characters.length);
}

/** Counts as spoken, 一 to 九千九百九十九; `units` are those of ten, hundred and thousand. */
function spoken(value: number, names: string, units: readonly [string, string, string]): string {
  if (value === 0) return names.charAt(0);
  const places = [1000, 100, 10, 1] as const;
  const unitOf = { 1000: units[2], 100: units[1], 10: units[0], 1: '' } as const;
  let text = '';
  let gap = false;
  for (const place of places) {
    const digit = Math.floor(value / place) % 10;
    if (digit === 0) {
      gap = text !== '';
      continue;
    }
    if (gap) text += names.charAt(0);
    gap = false;
    // Ten to nineteen are said without their leading one.
    const silentOne = place === 10 && digit === 1 && text === '';
    text += (silentOne ? '' : names.charAt(digit)) + unitOf[place];
  }
  return text;
}

/** Up to what Word counts to: a thousand more is a letter more. */
function roman(value: number): string {
  if (value > 32_767) return String(value);
  const steps: readonly (readonly [number, string])[] = [
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ];
  let rest = value;
  let text = '';
  for (const [step, letters] of steps) {
    while (rest >= step) {
      text += letters;
      rest -= step;
    }
  }
  return text;
}

/** a, b … z, aa, bb …: Word repeats the letter, up to thirty times. */
function letters(value: number): string {
  if (value > 780) return String(value);
  return value < 1
    ? ''
    : pick('abcdefghijklmnopqrstuvwxyz', value - 1).repeat(Math.ceil(value / 26));
}

function fullWidth(text: string): string {
  return text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

function circled(value: number): string {
  return value >= 1 && value <= 20 ? String.fromCharCode(0x245f + value) : String(value);
}

function chinese(value: number): string {
  return value > 9999 ? String(value) : spoken(value, digits, ['十', '百', '千']);
}

const formats: ReadonlyMap<string, (value: number) => string> = new Map(
  Object.entries({
    decimal: String,
    decimalZero: (value) => String(value).padStart(2, '0'),
    decimalFullWidth: (value) => fullWidth(String(value)),
    decimalFullWidth2: (value) => fullWidth(String(value)),
    decimalHalfWidth: String,
    decimalEnclosedCircle: circled,
    decimalEnclosedCircleChinese: circled,
    decimalEnclosedParen: (value) =>
      value >= 1 && value <= 20 ? String.fromCharCode(0x2473 + value) : `(${String(value)})`,
    decimalEnclosedFullstop: (value) =>
      value >= 1 && value <= 20 ? String.fromCharCode(0x2487 + value) : `${String(value)}.`,
    lowerLetter: letters,
    upperLetter: (value) => letters(value).toUpperCase(),
    lowerRoman: roman,
    upperRoman: (value) => roman(value).toUpperCase(),
    chineseCounting: chinese,
    chineseCountingThousand: chinese,
    japaneseCounting: chinese,
    taiwaneseCounting: chinese,
    taiwaneseCountingThousand: chinese,
    ideographDigital: (value) =>
      String(value).replace(/\d/g, (digit) => digits.charAt(Number(digit)).replace('零', '〇')),
    japaneseDigitalTenThousand: (value) =>
      String(value).replace(/\d/g, (digit) => digits.charAt(Number(digit)).replace('零', '〇')),
    chineseLegalSimplified: (value) =>
      value > 9999 ? String(value) : spoken(value, legalDigits, ['拾', '佰', '仟']),
    ideographLegalTraditional: (value) =>
      value > 9999 ? String(value) : spoken(value, '零壹貳參肆伍陸柒捌玖', ['拾', '佰', '仟']),
    ideographTraditional: (value) => (value < 1 ? '' : pick(stems, value - 1)),
    ideographZodiac: (value) => (value < 1 ? '' : pick(branches, value - 1)),
    ideographEnclosedCircle: (value) =>
      value >= 1 && value <= 10 ? String.fromCharCode(0x327f + value) : chinese(value),
    none: () => '',
    bullet: () => '',
  }),
);

/**
 * Writes a counter in one of WordprocessingML's number formats (`ST_NumberFormat`, ECMA-376
 * part 1, 17.18.59); a format not known here is written in digits.
 */
export function formatNumber(format: string, value: number): string {
  return (formats.get(format) ?? String)(value);
}
