import { docxOf, documentOf } from './case';
import { carriedReport } from './carried-report';
import { fixtureText } from './fixture-text';
import { workbookOf } from './workbook';

/** How many findings there are of each severity. */
export interface Counts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
}

/** A body that has to file, with what was put wrong in its report. */
export interface SeededBody {
  readonly name: string;
  /** its path below the folder of this year */
  readonly file: string;
  readonly seeded: Counts;
  /** whether what came over from last year is another number than was carried forward then */
  readonly differsFromLastYear: boolean;
}

/** Mistakes by what each of them is found as, as the fixture's text and what takes its place. */
const mistakes: Readonly<Record<keyof Counts, readonly (readonly [string, string])[]>> = {
  error: [
    ['review.total = 2', 'review.total = 3'],
    ['directSuit.total = 1', 'directSuit.total = 2'],
  ],
  warning: [
    ['方便群众理解', '方便群众群众理解'],
    ['较为单一。', '较为单一。。'],
    ['二是政策解读', '三是政策解读'],
  ],
  info: [['## 六、其他需要报告的事项', '## 六、其他需要报告事项']],
};

const counties = ['云岭县', '青河区', '景阳县'] as const;
const bureaus = [
  ...(['财政', '民政', '水利', '教育', '审计', '统计', '体育', '档案', '信访', '林业'] as const),
  ...(['商务', '司法', '气象', '医疗保障', '自然资源', '住房和城乡建设'] as const),
  ...(['交通运输', '农业农村', '生态环境', '市场监督管理'] as const),
] as const;

/** Sixty bodies with a report each: of every twelve another mixture of mistakes. */
export const bodies: readonly SeededBody[] = counties.flatMap((county, place) =>
  bureaus.map((bureau, index): SeededBody => {
    const number = place * bureaus.length + index;
    const name = `${county}${bureau}局`;
    return {
      name,
      file: `${county}/${name}.docx`,
      seeded: { error: number % 3, warning: number % 4, info: number % 2 },
      differsFromLastYear: number % 10 === 9,
    };
  }),
);

/** Bodies that have to file as well, and did not. */
export const missingBodies = ['云岭县文化和旅游局', '青河区应急管理局'] as const;

/** The one that filed a second time, and where that lies. */
export const filedTwice = { name: '云岭县财政局', file: '补报/云岭县财政局（补报）.docx' };

function withMistakes(text: string, seeded: Counts): string {
  const wanted = (['error', 'warning', 'info'] as const).flatMap((severity) =>
    mistakes[severity].slice(0, seeded[severity]),
  );
  return wanted.reduce((changed, [old, now]) => changed.replace(old, now), text);
}

function reportOf(name: string, seeded: Counts): Uint8Array {
  const text = fixtureText('clean').replaceAll('临江区民政局', name);
  return docxOf(documentOf(withMistakes(text, seeded)), 'word');
}

/** This year's reports by their paths below a folder. */
export function reportsOfSixty(): ReadonlyMap<string, Uint8Array> {
  return new Map([
    ...bodies.map(({ name, file, seeded }) => [file, reportOf(name, seeded)] as const),
    [filedTwice.file, reportOf(filedTwice.name, { error: 0, warning: 0, info: 0 })],
  ]);
}

/** Last year's of the same bodies, in short. */
export function lastYearOfSixty(): ReadonlyMap<string, Uint8Array> {
  return new Map(
    bodies.map(({ name, differsFromLastYear }) => {
      const text = carriedReport(name, 2023, 0, differsFromLastYear ? 3 : 2);
      return [`${name}.docx`, docxOf(documentOf(text))];
    }),
  );
}

/** Who has to file, as a workbook: the sixty and two more. */
export function rosterOfSixty(): Uint8Array {
  const names = [...bodies.map(({ name }) => name), ...missingBodies];
  return workbookOf([['单位', '上级', '应报年度'], ...names.map((name) => [name, '景州市', 2024])]);
}
