import type { Speaker } from '../../messages/speak';
import type { Edition } from '../../schema/form';
import type { Finding } from '../../check/finding';
import { placesIn } from '../session/places-in';
import type { Notice, Problem } from '../session/session-state';
import { problemText } from './problem-text';
import type { PaneSay } from './voice';

/** What the last thing asked for came to, in a sentence; and what fonts the program changed. */
export function noticeText(
  notice: Notice,
  speaker: Speaker,
  say: PaneSay,
  edition: Edition,
): string {
  const told = outcomeText(notice, speaker, say, edition);
  const relooked = 'relooked' in notice ? notice.relooked : undefined;
  return relooked === undefined ? told : say('notice.relooked', { told, relooked });
}

/** Of these, something may have been done. */
const uncertain: ReadonlySet<Problem['code']> = new Set([
  'partly',
  'timed-out',
  'remarks-partly',
  'traces-partly',
]);

function outcomeText(notice: Notice, speaker: Speaker, say: PaneSay, edition: Edition): string {
  const named = (findings: readonly Finding[]): readonly string[] =>
    findings.map(({ at, rule }) => `${speaker.ruleName(rule)}（${speaker.place(at[0], edition)}）`);
  switch (notice.is) {
    case 'some-refused': {
      const { left, parts, refused } = notice;
      const told = say('notice.changed', { count: placesIn(parts), left });
      if (refused.length === 0) return told;
      return say('notice.someRefused', { told, places: named(refused) });
    }
    case 'changed': {
      const count = placesIn(notice.change.parts);
      const told = say('notice.changed', { count, left: notice.left });
      const gone = named(notice.vanished ?? []);
      return gone.length === 0 ? told : say('notice.vanished', { told, gone });
    }
    case 'revealed':
      return say(`notice.revealed.${notice.how}`);
    case 'remarked':
      return notice.unplaced === 0
        ? say('notice.remarked', { count: notice.count })
        : say('notice.remarkedSome', { count: notice.count, unplaced: notice.unplaced });
    case 'remarks-cleared':
      return notice.kept === 0
        ? say('notice.remarks-cleared', { count: notice.count })
        : say('notice.remarksKept', { count: notice.count, kept: notice.kept });
    case 'traces-cleared':
      return notice.kept === 0
        ? say('notice.traces-cleared', { remarks: notice.remarks })
        : say('notice.tracesKept', { remarks: notice.remarks, kept: notice.kept });
    case 'refused': {
      const reason = problemText(notice.problem, speaker, say);
      const hasLost = notice.problem.data['reason'] === 'marks-lost';
      if (!hasLost && !uncertain.has(notice.problem.code)) return say('notice.refused', { reason });
      const { standing = [] } = notice;
      const places = standing.map(({ place }) => speaker.place(place, edition));
      return places.length === 0
        ? reason
        : say('problem.standing', { told: reason, places: [...new Set(places)] });
    }
    case 'reasons-cleared':
    case 'undone':
    case 'redone':
    case 'ignored':
    case 'restored':
      return say(`notice.${notice.is}`);
  }
}
