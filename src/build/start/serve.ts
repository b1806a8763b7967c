import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import sirv from 'sirv';
import type { Options } from 'sirv';

/** The names of this computer; a page of any other could reach the server through one of its own. */
const localHost = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i;

/** What the library does not know, or says without the characters' encoding. */
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/**
 * How long an icon keeps. Office shows a general one in place of an icon that is to be asked for
 * each time, as the library has it of everything here.
 */
const iconKeeps = 'max-age=60';

/** With what is said in place of a file. */
const noFile = { 'content-type': 'text/plain; charset=utf-8' };

function refuse(response: ServerResponse, code: number, reason: string): void {
  response.writeHead(code, noFile).end(`${reason}\n`);
}

/** A file stays open where nobody is left to send it to, unless it is closed by hand. */
function closeWithAnswer(response: ServerResponse): void {
  response.once('pipe', (file) => {
    const close = (): void => {
      file.destroy();
    };
    // Such as where too many are open.
    file.once('error', () => response.destroy());
    if (response.destroyed) close();
    else response.once('close', close);
  });
}

/**
 * Answers requests of this computer with the files that a folder has by now, and nothing outside it.
 *
 * @param frameAncestors which pages may show these in a frame of theirs; all where it is absent
 */
export function serveFolder(
  folder: string,
  frameAncestors?: string,
): (request: IncomingMessage, response: ServerResponse) => void {
  const options: Options = {
    extensions: [],
    // It looks for a file when it is asked for, not for all there are when it starts.
    dev: true,
    setHeaders: (response, path) => {
      response.setHeader('x-content-type-options', 'nosniff');
      if (extname(path) === '.png') response.setHeader('cache-control', iconKeeps);
      const type = types[extname(path)];
      if (type !== undefined) response.setHeader('content-type', type);
      if (frameAncestors !== undefined) {
        response.setHeader('content-security-policy', `frame-ancestors ${frameAncestors}`);
      }
    },
  };
  const files = sirv(folder, options);
  return (request, response) => {
    if (!localHost.test(request.headers.host ?? '')) {
      refuse(response, 403, 'not for other hosts');
      return;
    }
    // The library would give the file of that name, whose own links then lead elsewhere.
    if (/^[^?#]*\/(?:$|[?#])/.test(request.url ?? '/')) {
      refuse(response, 404, 'not found');
      return;
    }
    closeWithAnswer(response);
    // Nothing here is long, and what ranges may say is without end.
    delete request.headers.range;
    try {
      files(request, response, () => {
        refuse(response, 404, 'not found');
      });
    } catch {
      // A file may go, as in a build, between being found and being looked at.
      response.destroy();
    }
  };
}
