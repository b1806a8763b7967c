import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { useMemo, useState } from 'react';
import type { Language } from '../../../messages/translate';
import type { Desk } from '../desk';
import type { DeskRow } from '../desk-state';
import { useWayBack } from '../use-way-back';
import { withRule } from './decisions';
import { ReasonLine } from './reason-line';
import { decideTranslate } from './translate';
import { useRuleNames } from './use-rule-names';

const useStyles = makeStyles({
  list: { margin: 0, padding: '0 12px', listStyleType: 'none' },
  one: { padding: '6px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  text: { margin: 0 },
  note: { margin: '2px 0', fontSize: tokens.fontSizeBase200 },
});

/** What is found by one rule in all reports. */
interface OfRule {
  readonly rule: string;
  readonly isMend: boolean;
  readonly reports: number;
  readonly findings: number;
}

/** The rules by which something is found, those of most reports first. */
function rulesIn(rows: readonly DeskRow[]): readonly OfRule[] {
  const all = new Map<string, OfRule>();
  for (const { state } of rows) {
    if (state.is !== 'checked') continue;
    const here = new Set<string>();
    for (const { rule, class: its } of state.report.findings) {
      const { reports = 0, findings = 0 } = all.get(rule) ?? {};
      all.set(rule, {
        rule,
        isMend: its === 'mend',
        reports: reports + (here.has(rule) ? 0 : 1),
        findings: findings + 1,
      });
      here.add(rule);
    }
  }
  return [...all.values()].sort(
    (one, other) => other.reports - one.reports || other.findings - one.findings,
  );
}

/** Decides of whole kinds of findings, in all reports at once. */
export function RuleDecisions({
  desk,
  rows,
  language,
}: {
  readonly desk: Desk;
  readonly rows: readonly DeskRow[];
  readonly language: Language;
}): JSX.Element {
  const styles = useStyles();
  const translate = decideTranslate(language);
  const ruleName = useRuleNames(language);
  const [asked, setAsked] = useState<string>();
  const { note, goBack } = useWayBack();
  const all = useMemo(() => rulesIn(rows), [rows]);
  if (all.length === 0) return <p className={styles.list}>{translate('noRules')}</p>;
  return (
    <ul className={styles.list}>
      {all.map(({ rule, isMend, reports, findings }) => {
        const reason = desk.state.decisions.rules.get(rule);
        const decide = (next: string | undefined): void => {
          if (asked !== undefined) {
            setAsked(undefined);
            goBack();
          }
          desk.decide((decisions) => withRule(decisions, rule, next));
        };
        return (
          <li key={rule} className={styles.one}>
            <p className={styles.text}>{ruleName(rule)}</p>
            <p className={styles.note}>{translate('ruleCounts', { reports, findings })}</p>
            {isMend && <p className={styles.note}>{translate('mend')}</p>}
            {reason !== undefined && (
              <p className={styles.note}>{translate('reason', { reason })}</p>
            )}
            {!isMend && (
              <Button
                size="small"
                onClick={() => {
                  if (reason === undefined) {
                    note();
                    setAsked(rule);
                  } else decide(undefined);
                }}
              >
                {translate(reason === undefined ? 'dropRule' : 'takeBack')}
              </Button>
            )}
            {asked === rule && (
              <ReasonLine
                label={translate('ruleLabel', { rule: ruleName(rule) })}
                initial={translate('droppedRule')}
                language={language}
                onReason={decide}
                onCancel={() => {
                  setAsked(undefined);
                  goBack();
                }}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}
