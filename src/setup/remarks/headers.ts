import { endingOf, givenOf, pathsOf } from '../answer';
import type { Answer, Given } from '../answer';
import type { Remark } from '../remark';

/** Where Microsoft's Word on the web is. A server of one's own may have any name. */
const wordOnTheWeb = /officeapps\.live\.com|officewebapps\.cn/;

/** The policies that a header gives, each by its directives. */
function policiesOf(header: string): readonly ReadonlyMap<string, string>[] {
  return header.split(',').map((policy) => {
    const directives = policy.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name.toLowerCase(), sources.join(' ')] as const;
    });
    return new Map(directives.filter(([name]) => name !== ''));
  });
}

function letsAnyoneFrame(sources: string): boolean {
  return (
    wordOnTheWeb.test(sources) || sources.split(' ').some((each) => /^(\*|https:)$/.test(each))
  );
}

/** What limits the program beyond what its own pages say. */
const limiting = /^(default|script|style|img|connect|worker|frame|child)-src|^(sandbox|require-)/;

/** Which headers of a server keep Word on the web from showing the pages, or parts from running. */
export function remarksOnHeaders(answers: readonly Answer[]): readonly Remark[] {
  const pages = givenOf(answers).filter(({ path }) => /^(taskpane|diagnosis)\.html$/.test(path));
  return [...frameOptions(pages), ...policies(pages)];
}

function frameOptions(pages: readonly Given[]): readonly Remark[] {
  const values = pages.flatMap(({ said }) => said.headers.get('x-frame-options') ?? []);
  return [...new Set(values)].map((value) => ({
    severity: 'warning',
    key: 'frameOptions',
    data: { value },
  }));
}

function policies(pages: readonly Given[]): readonly Remark[] {
  const headers = pages.flatMap(({ said }) => said.headers.get('content-security-policy') ?? []);
  return [...new Set(headers)].flatMap((header) => {
    const all = policiesOf(header);
    const frames = all.flatMap((policy) => policy.get('frame-ancestors') ?? []);
    const isLimited = all.some((policy) => [...policy.keys()].some((name) => limiting.test(name)));
    return [
      ...frames
        .filter((value) => !letsAnyoneFrame(value))
        .map((value): Remark => ({ severity: 'warning', key: 'frameAncestors', data: { value } })),
      ...(isLimited
        ? [{ severity: 'warning', key: 'policy', data: { value: header } } as const]
        : []),
    ];
  });
}

/**
 * What a server says of how long files may be kept.
 *
 * @returns in seconds; undefined where it leaves that to browsers
 */
function keptFor({ said }: Given): number | undefined {
  const control = said.headers.get('cache-control') ?? '';
  if (/\bno-(cache|store)\b/.test(control)) return 0;
  const [, seconds] = /\bmax-age\s*=\s*"?(\d+)/.exec(control) ?? [];
  if (seconds !== undefined) return Number(seconds);
  const expires = Date.parse(said.headers.get('expires') ?? '');
  const sent = Date.parse(said.headers.get('date') ?? '');
  const difference = (expires - sent) / 1000;
  if (Number.isFinite(difference)) return Math.max(difference, 0);
  // What is no date, such as 0, means that it is over.
  return said.headers.get('expires') === null ? undefined : 0;
}

/** A name with a number of its own for each content, which may be kept for ever. */
const numbered = /\.[0-9a-f]{8}\.(js|css)$/;

/** More is too long for what keeps its name from one version to the next; in seconds. */
const long = 3600;

/** What of an update is seen late, and icons that are not kept. */
export function remarksOnCaching(answers: readonly Answer[]): readonly Remark[] {
  const given = givenOf(answers);
  const named = given.filter(
    ({ path }) => /^(html|js|css)$/.test(endingOf(path)) && !numbered.test(path),
  );
  const late = named.filter((file) => (keptFor(file) ?? 0) > long);
  const isSilent = named.some((file) => keptFor(file) === undefined);
  const icons = given.filter((file) => /^assets\/.*\.png$/.test(file.path) && keptFor(file) === 0);
  const hours = Math.round(Math.max(...late.map((file) => keptFor(file) ?? 0)) / 3600);
  return [
    ...(late.length > 0
      ? [{ severity: 'warning', key: 'cacheLong', data: { hours }, files: pathsOf(late) } as const]
      : []),
    ...(isSilent ? [{ severity: 'hint', key: 'cacheSilent' } as const] : []),
    ...icons.slice(0, 1).map(({ said }): Remark => ({
      severity: 'hint',
      key: 'iconsNotKept',
      data: { value: said.headers.get('cache-control') ?? said.headers.get('expires') ?? '' },
      files: pathsOf(icons),
    })),
  ];
}
