/** A file of the example: where it lies beside the page, and as what it is shown. */
interface ExampleFile {
  readonly file: string;
  readonly path: string;
}

const bodies = {
  government: '云岭县人民政府',
  finance: '云岭县财政局',
  'civil-affairs': '云岭县民政局',
  water: '云岭县水利局',
  education: '云岭县教育局',
  housing: '云岭县住房和城乡建设局',
  transport: '云岭县交通运输局',
  health: '云岭县卫生健康局',
  agriculture: '云岭县农业农村局',
  market: '云岭县市场监督管理局',
} as const;

const withLastYear = ['finance', 'civil-affairs', 'water', 'education', 'transport'] as const;

/** The example: a county's reports, last year's of some, and who has to file. */
export const exampleFiles: Readonly<Record<'thisYear' | 'lastYear', readonly ExampleFile[]>> & {
  readonly roster: ExampleFile;
} = {
  // Names that every server gives as they are.
  thisYear: [
    ...Object.entries(bodies).map(([file, name]) => ({
      file: `samples/county/2024/${file}.docx`,
      path: `示例/${name}.docx`,
    })),
    { file: 'samples/county/2024/sports.pdf', path: '示例/云岭县体育局（扫描件）.pdf' },
  ],
  lastYear: withLastYear.map((file) => ({
    file: `samples/county/2023/${file}.docx`,
    path: `示例2023/${bodies[file]}.docx`,
  })),
  roster: { file: 'samples/county/roster.xlsx', path: '名册.xlsx' },
};
