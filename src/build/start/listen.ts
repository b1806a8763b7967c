import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';

/** The first port to be tried, and the last, where none was asked for. */
const usual = { first: 3000, last: 3019 };

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}

function tryPort(listener: RequestListener, port: number): Promise<Server> {
  return new Promise((done, fail) => {
    const server = createServer(listener);
    server.once('error', fail);
    // To this computer only.
    server.listen(port, 'localhost', () => {
      server.off('error', fail);
      done(server);
    });
  });
}

/** A server, and whether it had to take another port than the usual one. */
export interface Listening {
  readonly server: Server;
  readonly port: number;
  readonly evaded: boolean;
}

/**
 * Listens on a port of this computer: the one asked for, or else the first usual one that is free.
 *
 * @throws {Error} with words for whoever asked, where there is none
 */
export async function listen(listener: RequestListener, port?: number): Promise<Listening> {
  const [first, last] = port === undefined ? [usual.first, usual.last] : [port, port];
  for (let each = first; each <= last; each += 1) {
    try {
      const server = await tryPort(listener, each);
      return { server, port: each, evaded: each !== first };
    } catch (error) {
      if (codeOf(error) !== 'EADDRINUSE') throw new Error(refused(each, error), { cause: error });
    }
  }
  throw new Error(taken(first, last));
}

function taken(first: number, last: number): string {
  const ports = first === last ? String(first) : `${first}–${last}`;
  return `端口 ${ports} 已被其他程序占用。请关闭那个程序，或换一个端口：npm start -- --port 端口
Port ${ports} is taken by another program. Close that one, or choose another: npm start -- --port PORT`;
}

function refused(port: number, error: unknown): string {
  const reason = String(error);
  return `不能使用端口 ${port}（${reason}）。请换一个端口：npm start -- --port 端口
Port ${port} cannot be used (${reason}). Choose another: npm start -- --port PORT`;
}
