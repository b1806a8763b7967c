const digits = '零一二三四五六七八九';
const stems = '甲乙丙丁戊己庚辛壬癸';
const branches = '子丑寅卯辰巳午未申酉戌亥';

function pick(characters: string, index: number): string {
  return characters.charAt(index % characters.length);
}

/**
 * Counts as spoken, 一 to 九千九百九十九; `units` are those of ten, hundred and thousand. Sums of money
 * say the one of ten, too: 壹拾.
 */
function spoken(
  value: number,
  names: string,
  units: readonly [string, string, string],
  saysOne = false,
): string {
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
    const silentOne = !saysOne && place === 10 && digit === 1 && text === '';
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

/** Digit by digit, 一〇 for ten. */
function readOut(names: string): (value: number) => string {
  return (value) => String(value).replace(/\d/g, (digit) => names.charAt(Number(digit)));
}

/** As sums of money are written. */
function legal(names: string, units: readonly [string, string, string]): (value: number) => string {
  return (value) => (value > 9999 ? String(value) : spoken(value, names, units, true));
}

/** One sign after the other, and again from the first. */
function inTurn(signs: string): (value: number) => string {
  return (value) => (value < 1 ? '' : pick(signs, value - 1));
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
    ideographDigital: readOut('〇一二三四五六七八九'),
    taiwaneseDigital: readOut('○一二三四五六七八九'),
    japaneseDigitalTenThousand: readOut('〇一二三四五六七八九'),
    koreanDigital: readOut('영일이삼사오육칠팔구'),
    koreanDigital2: readOut('零一二三四五六七八九'),
    koreanCounting: (value) =>
      value > 9999 ? String(value) : spoken(value, '영일이삼사오육칠팔구', ['십', '백', '천']),
    chineseLegalSimplified: legal('零壹贰叁肆伍陆柒捌玖', ['拾', '佰', '仟']),
    ideographLegalTraditional: legal('零壹貳參肆伍陸柒捌玖', ['拾', '佰', '仟']),
    japaneseLegal: legal('零壱弐参四伍六七八九', ['拾', '百', '阡']),
    ideographTraditional: inTurn(stems),
    ideographZodiac: inTurn(branches),
    ideographZodiacTraditional: (value) =>
      value < 1 ? '' : pick(stems, value - 1) + pick(branches, value - 1),
    aiueo: inTurn('ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝ'),
    aiueoFullWidth: inTurn(
      'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン',
    ),
    iroha: inTurn('ｲﾛﾊﾆﾎﾍﾄﾁﾘﾇﾙｦﾜｶﾖﾀﾚｿﾂﾈﾅﾗﾑｳヰﾉｵｸﾔﾏｹﾌｺｴﾃｱｻｷﾕﾒﾐｼヱﾋﾓｾｽﾝ'),
    irohaFullWidth: inTurn(
      'イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン',
    ),
    ganada: inTurn('가나다라마바사아자차카타파하'),
    chosung: inTurn('ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ'),
    numberInDash: (value) => `- ${String(value)} -`,
    hex: (value) => value.toString(16).toUpperCase(),
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
