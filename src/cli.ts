import { constants } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { answerApart, Apart, apartFlag, usual } from './cli/apart';
import { Cache } from './cli/cache';
import { Pool } from './cli/jobs';
import { main } from './cli/main';
import type { CheckOne } from './cli/port';
import { removeUnfinished } from './cli/write-whole';
import { englishOfResults } from './messages/english-of-results';
import { provideEnglish } from './messages/translate';

/** Each file is checked apart; how many at a time, whoever asks decides. */
function checkingApart(script: string): { check: CheckOne; all: readonly Apart[] } {
  const all: Apart[] = [];
  let pool: Pool<Apart> | undefined;
  return {
    all,
    check: (...asked) => {
      if (!pool) {
        const { jobs, cache: folder } = asked[1];
        const cache = folder === undefined ? undefined : new Cache(folder, script);
        all.push(...Array.from({ length: jobs }, () => new Apart(script, usual, cache)));
        pool = new Pool(all);
      }
      return pool.use((apart) => apart.check(...asked));
    },
  };
}

/**
 * Has the engine rather collect what is of no more use than take new memory: results of very many
 * files pass through here, and papers are made of them, in a third of the memory for a tenth more of
 * this process's time. An engine that does not know of it passes it over.
 */
const sparing = '--optimize-for-size';

async function run(): Promise<void> {
  setFlagsFromString(sparing);
  // A reader such as head may stop before the end; that is no mistake.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  const [, script = '', ...args] = process.argv;
  const { check, all } = checkingApart(script);
  const rest = (): void => {
    for (const apart of all) apart.close();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      for (const apart of all) apart.kill();
      removeUnfinished();
      process.exit(128 + constants.signals[signal]);
    });
  }
  process.exitCode = await main(args, process, undefined, check, rest);
  rest();
}

provideEnglish(englishOfResults);
if (process.send && process.argv[2] === apartFlag) answerApart();
else await run();
