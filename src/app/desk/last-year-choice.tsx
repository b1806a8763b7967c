import { Button } from '@fluentui/react-components';
import type { JSX } from 'react';
import { useState } from 'react';
import type { LeftOut } from '../../across/pair-years';
import type { Desk } from './desk';
import type { DeskRow, LastYearFolder } from './desk-state';
import { askForFolder } from './folders';
import type { DeskTranslate } from './translate';

/** So many files are named; of more only how many there are. */
const mostNamed = 5;

function named(files: readonly string[]): readonly string[] {
  if (files.length <= mostNamed) return files;
  return files.slice(0, mostNamed).map((file, at) => (at < mostNamed - 1 ? file : `${file}…`));
}

/** What is to be said of last year's reports, once they are looked at. */
function told(
  { name, files, leftOut }: LastYearFolder,
  rows: readonly DeskRow[],
  translate: DeskTranslate,
): readonly string[] {
  const paths = new Map(files.map(({ id, path }) => [`${id}`, path]));
  const unread = files.filter(({ state }) => state.is === 'unread').map(({ path }) => path);
  const leftAs = (why: LeftOut['why']): readonly string[] =>
    leftOut.filter((one) => one.why === why).map(({ file }) => paths.get(file) ?? file);
  const whys = [...new Set(leftOut.map(({ why }) => why))];
  const paired = rows.filter(({ lastYear }) => lastYear?.is === 'paired').length;
  return [
    translate('lastYearUsed', { name, count: files.length, paired }),
    ...(unread.length > 0
      ? [translate('lastYearUnread', { count: unread.length, files: named(unread) })]
      : []),
    ...whys.map((why) => {
      const left = leftAs(why);
      return translate(`lastYearLeft.${why}`, { count: left.length, files: named(left) });
    }),
  ];
}

/** Lets a person say where last year's reports are, and tells what became of them. */
export function LastYearChoice({
  desk,
  folder,
  rows,
  translate,
}: {
  readonly desk: Desk;
  readonly folder: LastYearFolder | undefined;
  readonly rows: readonly DeskRow[];
  readonly translate: DeskTranslate;
}): JSX.Element {
  const [refused, setRefused] = useState<string>();
  const choose = async (): Promise<void> => {
    try {
      const chosen = await askForFolder();
      if (!chosen) return;
      const { name, files } = chosen;
      setRefused(files.length > 0 ? undefined : translate('noLastYear', { name }));
      if (files.length > 0) desk.compareWith(name, files);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      setRefused(translate('problem.unreadable', { reason }));
    }
  };
  return (
    <>
      <Button onClick={() => void choose()}>{translate('lastYear')}</Button>
      {refused !== undefined && <span role="alert">{refused}</span>}
      {folder && told(folder, rows, translate).map((words) => <span key={words}>{words}</span>)}
    </>
  );
}
