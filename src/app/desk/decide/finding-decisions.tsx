import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { useState } from 'react';
import { groupBy } from '../../../across/group-by';
import type { JsonChecked, JsonFinding } from '../../../contract/check';
import { reasonsTranslate } from '../../../messages/reasons/translate';
import type { Language } from '../../../messages/translate';
import type { Desk } from '../desk';
import type { DeskRow } from '../desk-state';
import { ofFile, withDecision, withRule } from './decisions';
import type { Decision } from './decisions';
import { useWayBack } from '../use-way-back';
import { ReasonLine } from './reason-line';
import { decideTranslate } from './translate';
import { useRuleNames } from './use-rule-names';

const useStyles = makeStyles({
  group: { margin: 0, padding: '8px 12px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { margin: 0, fontSize: tokens.fontSizeBase300 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  one: { padding: '6px 0' },
  text: { margin: 0 },
  place: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  decided: { margin: '2px 0', fontWeight: tokens.fontWeightSemibold },
  note: { margin: '4px 0', fontSize: tokens.fontSizeBase200 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
});

interface OfRow {
  readonly desk: Desk;
  readonly row: DeskRow;
  readonly language: Language;
}

/** What can be done with some findings of one rule. */
function Choices({
  desk,
  row: { path },
  language,
  findings,
  rule,
  own,
}: OfRow & {
  readonly findings: readonly JsonFinding[];
  /** whether it is for all of a rule in a report, and by its name for those of all reports */
  readonly rule?: string;
  /** what was decided here of the only one */
  readonly own?: Decision | undefined;
}): JSX.Element {
  const styles = useStyles();
  const translate = decideTranslate(language);
  const [asked, setAsked] = useState<'explain' | 'rule'>();
  const { note, goBack } = useWayBack();
  const ask = (what: 'explain' | 'rule'): void => {
    note();
    setAsked(what);
  };
  const stopAsking = (): void => {
    setAsked(undefined);
    goBack();
  };
  const [first] = findings;
  const decide = (decision: Decision | undefined): void => {
    setAsked(undefined);
    const keys = findings.map(({ key }) => key);
    desk.decide((all) => withDecision(all, path, keys, decision));
  };
  const isMend = first?.class === 'mend';
  const count = findings.length;
  // What is said of the only one of its kind stands at itself.
  const isOfThese = rule === undefined || count > 1;
  const label = (one: 'adopt' | 'explain' | 'drop'): string =>
    rule === undefined ? translate(one) : translate(`${one}All`, { count });
  return (
    <>
      <div className={styles.buttons}>
        {isOfThese && (
          <>
            <Button
              size="small"
              onClick={() => {
                decide({ is: 'adopted' });
              }}
            >
              {label('adopt')}
            </Button>
            <Button
              size="small"
              disabledFocusable={isMend}
              onClick={() => {
                ask('explain');
              }}
            >
              {label('explain')}
            </Button>
            <Button
              size="small"
              disabledFocusable={isMend}
              onClick={() => {
                decide({ is: 'excused', reason: translate('dropped') });
              }}
            >
              {label('drop')}
            </Button>
          </>
        )}
        {rule !== undefined && (
          <Button
            size="small"
            disabledFocusable={isMend}
            onClick={() => {
              ask('rule');
            }}
          >
            {translate('dropRule')}
          </Button>
        )}
        {own && (
          <Button
            size="small"
            onClick={() => {
              decide(undefined);
            }}
          >
            {translate('takeBack')}
          </Button>
        )}
      </div>
      {asked !== undefined && (
        <ReasonLine
          key={asked}
          label={
            asked === 'explain'
              ? translate('reasonLabel')
              : translate('ruleLabel', { rule: rule ?? '' })
          }
          initial={asked === 'rule' ? translate('droppedRule') : ''}
          language={language}
          onReason={(reason) => {
            stopAsking();
            if (asked === 'explain') decide({ is: 'excused', reason });
            else if (first) desk.decide((all) => withRule(all, first.rule, reason));
          }}
          onCancel={stopAsking}
        />
      )}
    </>
  );
}

/** What is to be said of findings for which a reason was given that is not followed. */
function unfollowedIn(
  { lapsed = [], refused = [] }: JsonChecked,
  language: Language,
): ReadonlyMap<string, string> {
  const translate = reasonsTranslate(language);
  return new Map([
    ...lapsed.map(({ key, reason }) => [key, translate('refused.lapsed', { reason })] as const),
    ...refused.map(({ key, reason }) => [key, translate('refused.mend', { reason })] as const),
  ]);
}

/** The findings of a report by their rules, each with what was decided and can be. */
export function FindingDecisions({ desk, row, language }: OfRow): JSX.Element {
  const styles = useStyles();
  const translate = decideTranslate(language);
  const ruleName = useRuleNames(language);
  if (row.state.is !== 'checked') return <p className={styles.group}>{translate('notChecked')}</p>;
  const { findings } = row.state.report;
  if (findings.length === 0) return <p className={styles.group}>{translate('noFindings')}</p>;
  const own = ofFile(desk.state.decisions.findings, row.path);
  const notFollowed = unfollowedIn(row.state.report, language);
  return (
    <>
      {[...groupBy(findings, ({ rule }) => rule)].map(([rule, group]) => {
        const name = ruleName(rule);
        const ruleReason = desk.state.decisions.rules.get(rule);
        return (
          <section key={rule} className={styles.group}>
            <h3 className={styles.head}>
              {translate('ruleHead', { rule: name, count: group.length })}
            </h3>
            {group[0]?.class === 'mend' && <p className={styles.note}>{translate('mend')}</p>}
            <Choices desk={desk} row={row} language={language} findings={group} rule={name} />
            {ruleReason !== undefined && (
              <Button
                size="small"
                onClick={() => {
                  desk.decide((all) => withRule(all, rule, undefined));
                }}
              >
                {translate('takeBackRule', { reason: ruleReason })}
              </Button>
            )}
            <ul className={styles.list}>
              {group.map((finding) => {
                const decision = own?.get(finding.key);
                return (
                  <li key={finding.key} className={styles.one}>
                    <p className={styles.text}>
                      {`${translate(`severity.${finding.severity}`)} `}
                      {finding.message}
                    </p>
                    <p className={mergeClasses(styles.text, styles.place)}>{finding.place.label}</p>
                    {finding.reason !== undefined && (
                      <p className={styles.decided}>
                        {translate('reason', { reason: finding.reason })}
                      </p>
                    )}
                    {finding.reason === undefined && notFollowed.has(finding.key) && (
                      <p className={styles.note}>{notFollowed.get(finding.key)}</p>
                    )}
                    {decision?.is === 'adopted' && (
                      <p className={styles.decided}>{translate('adopted')}</p>
                    )}
                    <Choices
                      desk={desk}
                      row={row}
                      language={language}
                      findings={[finding]}
                      own={decision}
                    />
                  </li>
                );
              })}
            </ul>
          </section>
        );
      })}
    </>
  );
}
