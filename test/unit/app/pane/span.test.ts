import { firstSpan, longer, spanWith, within } from '../../../../src/app/pane/span';

const finding = {
  is: 'wrong',
  rule: 'punctuation',
  code: 'doubled',
  severity: 'warning',
  at: [{}],
} as const;
const entry = (key: string) => ({ is: 'finding' as const, finding: { ...finding, key } });
const chapters = [90, 90, 90].map((count, chapter) => ({
  chapter,
  entries: Array.from({ length: count }, (_, at) => entry(`${String(chapter)}/${String(at)}`)),
}));
const shownIn = (span: typeof firstSpan) => {
  const { chapters: shown, before, behind } = within(chapters, span);
  return [before, ...shown.map(({ chapter, entries }) => [chapter, entries.length]), behind];
};

it('shows the first hundred, chapters without any left out', () => {
  expect(shownIn(firstSpan)).toEqual([0, [0, 90], [1, 10], 170]);
});

it('goes on to either side', () => {
  expect(shownIn(longer(firstSpan, 1))).toEqual([0, [0, 90], [1, 90], [2, 20], 70]);
  const around = spanWith(firstSpan, 200);
  expect(shownIn(around)).toEqual([150, [1, 30], [2, 70], 20]);
  expect(shownIn(longer(around, -1))).toEqual([50, [0, 40], [1, 90], [2, 70], 20]);
});

it('stays where what is asked for is shown already', () => {
  expect(spanWith(firstSpan, 99)).toBe(firstSpan);
});

it('shows the end of a list that has become shorter than where it was shown', () => {
  expect(shownIn({ first: 300, end: 400 })).toEqual([170, [1, 10], [2, 90], 0]);
});
