import type { Entry } from '../../../../src/app/pane/groups';
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
  const { chapters: shown, before, behind } = within(chapters, span, new Set());
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

describe('a group that is unfolded', () => {
  const findings = [finding, ...Array.from({ length: 149 }, () => finding)].map((one, at) => ({
    ...one,
    key: String(at),
  }));
  const [first, ...others] = findings;
  if (!first) throw new Error('There are none');
  const group: Entry = {
    is: 'group',
    group: { key: 'all', isRow: false, findings: [first, ...others] },
  };
  const list = [{ chapter: 0, entries: [entry('before'), group, entry('behind')] }];
  const linesIn = (span: typeof firstSpan, unfolded: readonly string[]) => {
    const { chapters: shown, before, behind } = within(list, span, new Set(unfolded));
    const lines = shown.flatMap(({ entries }) =>
      entries.map((one) => (one.is === 'finding' ? one.finding.key : one.findings.length)),
    );
    return [before, ...lines, behind];
  };

  it('is listed as far as other findings are', () => {
    expect(linesIn(firstSpan, ['all'])).toEqual([0, 'before', 98, 53]);
    expect(linesIn(longer(firstSpan, 1), ['all'])).toEqual([0, 'before', 150, 'behind', 0]);
  });

  it('has its own line above those of it that are listed', () => {
    expect(linesIn({ first: 100, end: 200 }, ['all'])).toEqual([99, 52, 'behind', 0]);
  });

  it('is one line where it is not', () => {
    expect(linesIn(firstSpan, [])).toEqual([0, 'before', 0, 'behind', 0]);
  });
});
