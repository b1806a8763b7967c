import { SingleBar } from 'cli-progress';
import type { CliTranslate } from './translate';

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
  translate: CliTranslate,
): Progress {
  if (stream.isTTY !== true || total < worthABar) {
    return { step: () => undefined, stop: () => undefined };
  }
  const bar = new SingleBar({
    format: translate('text.progress'),
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
