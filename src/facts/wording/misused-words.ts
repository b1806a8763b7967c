/** A word that is another one's place. */
export interface MisusedWord {
  readonly start: number;
  readonly end: number;
  readonly now: string;
}

const words: readonly { readonly pattern: RegExp; readonly now: string }[] = [
  // 截止日期 ends something, and so does 自1月1日起，截止12月31日; 截止到 is accepted.
  {
    pattern:
      /(?<![起自从][^。；]{0,16})截止(?=\s*(?:20\d\d\s*年|[本今去上]年[底末]?|目前|当前|年[底末]|\d{1,2}\s*月))/g,
    now: '截至',
  },
  // 流转结果 and 周转结余 are other words.
  {
    pattern:
      /(?<![流周运扭逆好中移翻])转结(?=\s*(?:[上下本至到的为政申数件]|\d|20\d\d年|继续))|(?<=[上下本]年度?)转结(?![果余案论构合束算业账清])/g,
    now: '结转',
  },
  { pattern: /(?<![推改促跟引递])进下一步/g, now: '进一步' },
];

/** Finds words written for others that sound or look alike: 截止2024年底, 转结下年度. */
export function findMisusedWords(text: string): readonly MisusedWord[] {
  return words
    .flatMap(({ pattern, now }) =>
      [...text.matchAll(pattern)].map(({ index, 0: word }) => ({
        start: index,
        end: index + word.length,
        now,
      })),
    )
    .sort((one, other) => one.start - other.start);
}
