import type { JsonChecked, JsonFinding, JsonUnfollowed } from '../../src/contract/check';
import { createTranslator } from '../../src/messages/translator';
import type { Language } from '../../src/messages/translate';
import { rules } from '../../src/rules/index';
import type { About } from '../../src/export/about';

/** What is told of a finding, as far as a test cares. */
export function toldFinding(more: Partial<JsonFinding> = {}): JsonFinding {
  return {
    rule: 'result-total',
    key: 'k1',
    severity: 'error',
    class: 'mend',
    message: '总计不等于各项之和。',
    place: {
      table: 'applications',
      row: 'total',
      column: 'total',
      label: '表三 › （七）总计 › 总计',
    },
    ...more,
  };
}

/** What is told of a reason that is not followed, given for a finding. */
export function toldUnfollowed({ rule, key, place }: JsonFinding, reason: string): JsonUnfollowed {
  return { rule, key, place, reason };
}

/** What is told of a report with some findings, counted but for those that were explained. */
export function toldReport(
  findings: readonly JsonFinding[] = [],
  more: Partial<JsonChecked> = {},
): JsonChecked {
  const count = (severity: JsonFinding['severity']): number =>
    findings.filter((one) => one.severity === severity && one.reason === undefined).length;
  return {
    file: '报告/甲.docx',
    edition: '2021',
    year: 2023,
    publisher: '某区财政局',
    summary: { error: count('error'), warning: count('warning'), info: count('info') },
    relations: { held: 40, failed: 2, unjudged: 1 },
    findings: [...findings],
    figures: { disclosure: {}, applications: {}, reviewAndLitigation: {} },
    ...more,
  };
}

/** What results are told by, in a language. */
export function aboutIn(language: Language = 'zh', more: Partial<About> = {}): About {
  return { translator: createTranslator(language, rules), rules, ...more };
}
