import { createHash } from 'node:crypto';
import type { Ask } from '../../../src/setup/ask';

/** What a server of the tests has at a path. */
export interface Served {
  readonly body?: string;
  readonly type?: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** where it comes from in the end */
  readonly address?: string;
  /** the connection breaks */
  readonly isBroken?: boolean;
}

export const folder = 'https://intranet.example/report-check/';

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=UTF-8',
  css: 'text/css',
  png: 'image/png',
  webmanifest: 'application/manifest+json',
  docx: 'application/octet-stream',
};

/** A program of few files, one of each kind. */
const released = [
  'taskpane.html',
  'diagnosis.html',
  'workbench.html',
  'workbench.webmanifest',
  'offline.js',
  'pages.css',
  'js/taskpane.0123abcd.js',
  'assets/check-16.png',
  'samples/report-2024.docx',
];

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** A server that has the program as it was released, but for what is said. */
export function server(
  but: Readonly<Record<string, Served>> = {},
  headers: Readonly<Record<string, string>> = { 'cache-control': 'no-cache' },
): Ask {
  const list = released.map((path) => `${sha256(path)}  ${path}\n`).join('');
  return (asked) => {
    const [path = '', query] = asked.split('?', 2);
    const changed = but[path] ?? but[`*.${path.replace(/^.*\./, '')}`] ?? but['*'] ?? {};
    if (changed.isBroken) return Promise.resolve(undefined);
    const body = changed.body ?? (path.endsWith('sha256.txt') ? list : path);
    const ending = path.replace(/^.*\./, '');
    const isPng = ending === 'png' && !('*' in but);
    return Promise.resolve({
      status: changed.status ?? 200,
      address: changed.address ?? new URL(query === undefined ? path : asked, folder).href,
      headers: new Headers({
        'content-type': changed.type ?? types[ending] ?? 'text/plain',
        ...(isPng ? { 'cache-control': 'max-age=3600' } : headers),
        ...changed.headers,
      }),
      bytes: new TextEncoder().encode(body),
    });
  };
}
