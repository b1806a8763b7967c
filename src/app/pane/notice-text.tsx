import type { JSX } from 'react';
import type { Translator } from '../../messages/translator';
import { currentEdition } from '../../schema/editions';
import type { Edition } from '../../schema/form';
import type { Finding } from '../../check/finding';
import { placesIn } from '../session/places-in';
import type { Notice, Problem } from '../session/session-state';
import { problemText } from './problem-text';
import { usePane } from './pane-context';
import type { PaneTranslate } from './translate';

/** What the last thing asked for came to. */
export function NoticeText({ notice }: { readonly notice: Notice }): JSX.Element {
  const { state, translate, translator } = usePane();
  const edition = state.checked?.report.edition ?? currentEdition();
  return <>{noticeText(notice, translator, translate, edition)}</>;
}

/** The same in a sentence; and what fonts the program changed. */
function noticeText(
  notice: Notice,
  translator: Translator,
  translate: PaneTranslate,
  edition: Edition,
): string {
  const outcome = outcomeText(notice, translator, translate, edition);
  const stuck = 'stuck' in notice ? (notice.stuck ?? 0) : 0;
  const told = stuck === 0 ? outcome : translate('notice.stuck', { told: outcome, stuck });
  const reformatted = 'reformatted' in notice ? notice.reformatted : undefined;
  return reformatted === undefined ? told : translate('notice.reformatted', { told, reformatted });
}

/** Of these, something may have been done. */
const uncertain: ReadonlySet<Problem['code']> = new Set([
  'partly',
  'timed-out',
  'remarks-partly',
  'traces-partly',
]);

/** What is told of something that was written. */
type Written = Extract<Notice, { is: 'changed' | 'some-refused' }>;

function outcomeText(
  notice: Notice,
  translator: Translator,
  translate: PaneTranslate,
  edition: Edition,
): string {
  const named = (findings: readonly Finding[]): readonly string[] =>
    findings.map(
      ({ at, rule }) => `${translator.ruleName(rule)}（${translator.place(at[0], edition)}）`,
    );
  const withGone = (told: string, { vanished = [] }: Written): string =>
    vanished.length === 0 ? told : translate('notice.vanished', { told, gone: named(vanished) });
  switch (notice.is) {
    case 'some-refused': {
      const { left, parts, refused } = notice;
      const told = withGone(translate('notice.changed', { count: placesIn(parts), left }), notice);
      if (refused.length === 0) return told;
      return translate('notice.someRefused', { told, places: named(refused) });
    }
    case 'changed': {
      const count = placesIn(notice.change.parts);
      return withGone(translate('notice.changed', { count, left: notice.left }), notice);
    }
    case 'revealed':
      return translate(`notice.revealed.${notice.how}`);
    case 'remarked':
      return notice.unplaced === 0
        ? translate('notice.remarked', { count: notice.count })
        : translate('notice.remarkedSome', { count: notice.count, unplaced: notice.unplaced });
    case 'remarks-cleared':
      return notice.kept === 0
        ? translate('notice.remarks-cleared', { count: notice.count })
        : translate('notice.remarksKept', { count: notice.count, kept: notice.kept });
    case 'traces-cleared':
      return notice.kept === 0
        ? translate('notice.traces-cleared', { remarks: notice.remarks })
        : translate('notice.tracesKept', { remarks: notice.remarks, kept: notice.kept });
    case 'refused': {
      const reason = problemText(notice.problem, translator, translate);
      const hasLost = notice.problem.data['reason'] === 'marks-lost';
      if (!hasLost && !uncertain.has(notice.problem.code))
        return translate('notice.refused', { reason });
      const { stillApplied = [] } = notice;
      const places = stillApplied.map(({ place }) => translator.place(place, edition));
      return places.length === 0
        ? reason
        : translate('problem.stillApplied', { told: reason, places: [...new Set(places)] });
    }
    case 'reasons-cleared':
    case 'undone':
    case 'redone':
    case 'explained':
    case 'restored':
      return translate(`notice.${notice.is}`);
  }
}
