import { main } from './cli/main';
import { english } from './messages/english';
import { provideEnglish } from './messages/say';

// A reader such as head may stop before the end; that is no mistake.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

provideEnglish(english);
process.exitCode = await main(process.argv.slice(2), process);
