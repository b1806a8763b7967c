import type { Finding } from '../../src/check/finding';
import { expectationKeys } from './case-file';
import type { Expectation, ExpectationKey } from './case-file';

function fixOf({ fixes = [] }: Finding): string {
  if (fixes.length === 0) return 'none';
  return fixes.some(({ kind }) => kind === 'safe') ? 'safe' : 'offer';
}

function said(finding: Finding, key: ExpectationKey): string | undefined {
  const [place] = finding.at;
  switch (key) {
    case 'code':
    case 'actual':
    case 'expected':
      return finding[key];
    case 'fix':
      return fixOf(finding);
    case 'cells':
      return finding.isOfEach === true ? String(finding.at.length) : undefined;
    case 'paragraph':
      return place.paragraph === undefined ? undefined : String(place.paragraph);
    default:
      return place[key];
  }
}

function fits(finding: Finding, { severity, wants }: Expectation): boolean {
  return (
    finding.severity === severity &&
    [...wants].every(([key, wanted]) => {
      const value = said(finding, key);
      return key === 'text' ? (value?.includes(wanted) ?? false) : value === wanted;
    })
  );
}

/** Finds each expectation a finding of its own; gives the two lists' leftovers. */
export function unmatched(
  findings: readonly Finding[],
  expectations: readonly Expectation[],
): { readonly surplus: readonly Finding[]; readonly unmet: readonly Expectation[] } {
  const taken = new Map<Finding, Expectation>();
  const settle = (wanted: Expectation, tried: Set<Finding>): boolean => {
    for (const finding of findings) {
      if (tried.has(finding) || !fits(finding, wanted)) continue;
      tried.add(finding);
      const holder = taken.get(finding);
      if (!holder || settle(holder, tried)) {
        taken.set(finding, wanted);
        return true;
      }
    }
    return false;
  };
  const unmet = expectations.filter((wanted) => !settle(wanted, new Set()));
  return { surplus: findings.filter((finding) => !taken.has(finding)), unmet };
}

/** A finding in one line, in the words that an expectation has. */
export function told(finding: Finding): string {
  const pairs = expectationKeys.flatMap((key) => {
    const value = said(finding, key);
    if (value === undefined) return [];
    return [`${key}=${/\s/.test(value) ? JSON.stringify(value) : value}`];
  });
  return [finding.rule, finding.severity, ...pairs].join(' ');
}
