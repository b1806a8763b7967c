import type { JsonChecked, JsonFinding } from '../../../../src/contract/check';

/** What a worker tells of a report with so many findings. */
export function told(
  publisher: string,
  summary: Partial<JsonChecked['summary']> = {},
  more: Partial<JsonChecked> = {},
): JsonChecked {
  return {
    file: `${publisher}.docx`,
    edition: '2021',
    year: 2025,
    publisher,
    summary: { error: 0, warning: 0, info: 0, ...summary },
    relations: { held: 55, failed: 0, unjudged: 0 },
    findings: [],
    figures: { disclosure: {}, applications: {}, reviewAndLitigation: {} },
    ...more,
  };
}

/** A finding with a sentence. */
export function finding(message: string): JsonFinding {
  return {
    rule: 'row-sum',
    severity: 'error',
    class: 'mend',
    message,
    place: { label: '表三' },
    key: 'a.b',
  };
}
