import type { DeskWorker } from '../../src/app/desk/desk';
import type { Answer } from '../../src/app/desk/desk-state';

/** A worker of the desk that has an answer to each file by its path, and none where it gives none. */
export function answeringWorker(
  answerTo: (path: string, file: File) => Answer | undefined,
): DeskWorker {
  const never = (): Promise<never> => new Promise(() => undefined);
  return {
    isGone: false,
    check: (file, path) => {
      const answer = answerTo(path, file);
      return answer ? Promise.resolve(answer) : never();
    },
    compare: never,
    identify: never,
    close: () => undefined,
  };
}
