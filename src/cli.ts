import { answerApart, Apart, apartFlag } from './cli/apart';
import { main } from './cli/main';
import { english } from './messages/english';
import { provideEnglish } from './messages/translate';

async function run(): Promise<void> {
  // A reader such as head may stop before the end; that is no mistake.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  const [, script = '', ...args] = process.argv;
  const apart = new Apart(script);
  process.exitCode = await main(args, process, undefined, (...asked) => apart.check(...asked));
  apart.close();
}

provideEnglish(english);
if (process.send && process.argv[2] === apartFlag) answerApart();
else await run();
