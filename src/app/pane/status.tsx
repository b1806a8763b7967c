import { makeResetStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { Suspense } from 'react';
import { NoticeText } from './lazy';
import { usePane } from './pane-context';
import type { PaneParts } from './pane-context';

const useNoticeStyle = makeResetStyles({
  ':empty': { display: 'none' },
  padding: '6px 12px',
  backgroundColor: tokens.colorNeutralBackground3,
});
const useWaitingStyle = makeResetStyles({ padding: '24px 12px' });
const useBarStyle = makeResetStyles({
  display: 'block',
  width: '100%',
  accentColor: tokens.colorBrandBackground,
});

/** How far what is under way has come. */
function Bar(): JSX.Element {
  const style = useBarStyle();
  const { translate, state } = usePane();
  const { progress } = state;
  return (
    <progress
      className={style}
      aria-label={translate(progress?.of === 'edits' ? 'writing' : 'checking')}
      max={progress?.total}
      value={progress?.done}
    />
  );
}

/** What is under way, if anything is. */
function taskText({ state: { progress, task }, translate }: PaneParts): string | undefined {
  if (progress?.of === 'edits') {
    return translate('writingSome', { done: progress.done, total: progress.total });
  }
  return task && translate(task);
}

/** The line that tells what is done. */
export function Status(): JSX.Element {
  const style = useNoticeStyle();
  const parts = usePane();
  const { checked, problem, progress, notice } = parts.state;
  const task = taskText(parts);
  return (
    <div className={style} role="status" aria-live="polite">
      {(checked ?? problem) && task}
      {(checked ?? problem) && task === undefined && notice && (
        <Suspense fallback={null}>
          <NoticeText notice={notice} />
        </Suspense>
      )}
      {checked && progress && <Bar />}
    </div>
  );
}

/** In place of a result before there is one. */
export function Waiting(): JSX.Element {
  const style = useWaitingStyle();
  const { translate } = usePane();
  return (
    <div className={style} role="status">
      <p>{translate('checking')}</p>
      <Bar />
    </div>
  );
}
