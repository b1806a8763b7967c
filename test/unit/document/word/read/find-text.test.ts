import fc from 'fast-check';
import { findingOf, searchText, searchFor } from '../../../../../src/document/word/read/find-text';

/** What a search finds that, like Word's, takes widths and quotes for one another. */
function searched(text: string, outer: string, inner: string): [number, number] | undefined {
  const folded = (part: string): string => part.normalize('NFKC').replace(/[“”]/g, '"');
  const start = folded(text).indexOf(folded(outer));
  const within = folded(outer).indexOf(folded(inner));
  if (start < 0 || within < 0) return undefined;
  return [start + within, start + within + inner.length];
}

test('whatever is found is the very stretch that was meant', () => {
  // Characters that fold into one another, none of which folds into several.
  const texts = fc.string({
    unit: fc.constantFrom('a', 'ａ', ',', '，', '“', '”', '"', '件'),
    maxLength: 12,
  });
  fc.assert(
    fc.property(texts, fc.nat(12), fc.nat(12), (text, one, other) => {
      const [start, end] = [Math.min(one, other), Math.max(one, other)];
      fc.pre(end <= text.length && text !== '');
      const finding = findingOf(text, start, end);
      if (!finding) return;
      if (finding.by === 'whole') expect([start, end]).toEqual([0, text.length]);
      else if (finding.by === 'edge') {
        expect(start).toBe(end);
        expect(start).toBe(finding.edge === 'Start' ? 0 : text.length);
      } else {
        const found = searched(text, finding.outer, finding.inner);
        expect(found?.[1]).toBe(end);
        if (!finding.behind) expect(found?.[0]).toBe(start);
      }
    }),
    { numRuns: 2000 },
  );
});

test('a comma among many is found by what stands beside it', () => {
  const text = '一,二,三，四,五';
  expect(findingOf(text, 3, 4)).toMatchObject({ by: 'search', inner: ',' });
});

test('what search cannot tell apart is not found', () => {
  expect(findingOf('甲甲甲甲', 1, 2)).toBeUndefined();
});

describe('where deleted text is shown still', () => {
  test('what reaches across it is not looked for', () => {
    const finding = findingOf('受理4件，办结4件', 2, 3, '受理34件，办结4件');
    expect(finding).toMatchObject({ by: 'search', inner: '4' });
    const outer = finding?.by === 'search' ? finding.outer : '';
    expect('受理34件，办结4件'.split(outer)).toHaveLength(2);
  });

  test('what stands in it a second time is not found', () => {
    expect(findingOf('甲,乙', 1, 2, ',甲,乙')).toMatchObject({
      outer: expect.stringMatching(/甲,|,乙/),
    });
    expect(findingOf('甲乙', 1, 2, '甲乙甲乙')).toBeUndefined();
  });
});

test.each([
  [-1, 1],
  [2, 1],
  [0, 4],
  [4, 4],
])('there is nothing from %d to %d of three characters', (start, end) => {
  expect(findingOf('甲乙丙', start, end)).toBeUndefined();
});

test('an end of the text is an edge, and all of it is the whole, unless there is none', () => {
  expect(findingOf('甲乙', 0, 0)).toEqual({ by: 'edge', edge: 'Start' });
  expect(findingOf('甲乙', 2, 2)).toEqual({ by: 'edge', edge: 'End' });
  expect(findingOf('甲乙', 0, 2)).toEqual({ by: 'whole' });
  expect(findingOf('', 0, 0)).toEqual({ by: 'edge', edge: 'Start' });
});

test('quotes that a search takes for one another are told apart by what stands beside them', () => {
  expect(findingOf("‘甲'乙", 2, 3)).toMatchObject({ outer: "'乙" });
  expect(findingOf('“甲"乙', 2, 3)).toMatchObject({ outer: '"乙' });
  expect(findingOf('‘’', 1, 2)).toBeUndefined();
});

test('a point is found behind as much as is there once, and no more than can be searched', () => {
  expect(findingOf('甲乙甲丙', 3, 3)).toEqual({
    by: 'search',
    outer: '乙甲',
    inner: '乙甲',
    behind: true,
  });
  expect(findingOf('甲\n乙丙', 2, 2)).toBeUndefined();
  const long = '甲'.repeat(300);
  expect(findingOf(`${long}乙丙`, 150, 150)).toBeUndefined();
  expect(findingOf(`乙${long}丙`, 201, 201)).toBeUndefined();
  expect(findingOf(`乙${long}丙`, 200, 200)).toMatchObject({ outer: `乙${'甲'.repeat(199)}` });
});

test('a stretch may be as long as a search takes, and no longer', () => {
  const text = '甲'.repeat(99) + '乙'.repeat(102);
  expect(searchFor(text, 0, 200)).toMatchObject({ inner: text.slice(0, 200) });
  expect(searchFor(text, 0, 201)).toBeUndefined();
  expect(searchFor('甲\n乙', 0, 2)).toBeUndefined();
  expect(searchFor('甲乙', 0, 2)).toEqual({
    by: 'search',
    outer: '甲乙',
    inner: '甲乙',
    behind: false,
  });
});

test('a caret is searched for as itself', () => {
  expect(searchText('a^p^')).toBe('a^^p^^');
});
