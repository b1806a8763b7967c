import { endingOf, givenOf, groupBy, isPageInstead, pathsOf } from '../answer';
import type { Answer } from '../answer';
import type { Remark } from '../remark';
import { typeFor } from './types';

/** Kinds of file that a server may never have heard of, and does not give then. */
const rare = /^(webmanifest|docx|svg|json|md)$/;

function statusOf({ said }: Answer): number {
  return said?.status ?? 0;
}

function notGiven(answers: readonly Answer[], status: number): readonly Remark[] {
  const files = answers.filter((answer) => statusOf(answer) === status);
  if (status === 0) return [{ severity: 'error', key: 'noAnswer', files: pathsOf(files) }];
  if (status === 401 || status === 407) {
    return [{ severity: 'error', key: 'login', data: { status }, files: pathsOf(files) }];
  }
  const isRefused = (ending: string): boolean =>
    rare.test(ending) &&
    answers.every((answer) => endingOf(answer.path) !== ending || statusOf(answer) === status);
  const refused = files.filter(({ path }) => isRefused(endingOf(path)));
  const missing = files.filter((file) => !refused.includes(file));
  return [
    ...(missing.length === 0
      ? []
      : [
          { severity: 'error', key: 'missing', data: { status }, files: pathsOf(missing) } as const,
        ]),
    ...[...groupBy(refused, ({ path }) => endingOf(path))].map(([ending, group]): Remark => ({
      severity: 'error',
      key: 'endingRefused',
      data: { ending, status, type: typeFor(ending) ?? 'text/plain' },
      files: pathsOf(group),
    })),
  ];
}

/** Which files a server does not give, or not as they were released. */
export function remarksOnFiles(answers: readonly Answer[]): readonly Remark[] {
  const statuses = new Set(answers.map(statusOf).filter((status) => status !== 200));
  const other = givenOf(answers).filter(({ isSame }) => isSame === false);
  const pages = other.filter(isPageInstead);
  const changed = other.filter((file) => !isPageInstead(file));
  return [
    ...[...statuses].sort((one, two) => one - two).flatMap((status) => notGiven(answers, status)),
    ...(
      [
        ['pageInstead', pages],
        ['changed', changed],
      ] as const
    ).flatMap(([key, files]): readonly Remark[] =>
      files.length === 0 ? [] : [{ severity: 'error', key, files: pathsOf(files) }],
    ),
  ];
}
