import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

/** A port that nobody listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

/** What `npm start` runs, running. */
export interface Started {
  readonly child: ChildProcess;
  /** its exit status, once it ended */
  readonly ended: Promise<number | null>;
  /** all it wrote to standard error, once it ended */
  readonly errors: Promise<string>;
  /** What it wrote to standard output, as soon as that has what is wanted. */
  readonly written: (wanted: RegExp) => Promise<string>;
}

/** Runs what `npm start` runs, but opens no browser. */
export function start(...args: readonly string[]): Started {
  const child = spawn(
    process.execPath,
    [join(__dirname, '../../src/build/start/start.js'), '--no-open', ...args],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const ended = new Promise<number | null>((done) => child.on('close', done));
  const errors = text(child.stderr);
  const written = (wanted: RegExp): Promise<string> => {
    let output = '';
    child.stdout.setEncoding('utf8');
    return new Promise((done, fail) => {
      child.stdout.on('data', (piece: string) => {
        output += piece;
        if (wanted.test(output)) done(output);
      });
      child.on('close', () => {
        fail(new Error(`ended having written: ${output}`));
      });
    });
  };
  return { child, ended, errors, written };
}

/** The address with the sample that `npm start` tells. */
export function sampleAddress(output: string): string {
  return /(http:\S+\?open=\S+)/.exec(output)?.[1] ?? '';
}
