import { SingleBar } from 'cli-progress';
import type { CliSay } from './voice';

/** Fewer files than this are done before a bar could be read. */
const worthABar = 6;

export interface Progress {
  step(): void;
  stop(): void;
}

/** Shows how far a check has come, where there is a terminal and enough to wait for. */
export function progressOf(
  total: number,
  stream: NodeJS.WritableStream & { readonly isTTY?: boolean },
  say: CliSay,
): Progress {
  if (stream.isTTY !== true || total < worthABar) {
    return { step: () => undefined, stop: () => undefined };
  }
  const bar = new SingleBar({
    format: say('text.progress'),
    stream,
    clearOnComplete: true,
    hideCursor: true,
  });
  bar.start(total, 0);
  return {
    step: () => {
      bar.increment();
    },
    stop: () => {
      bar.stop();
    },
  };
}
