/**
 * `npm run start:word`: makes the Word of this computer know the add-in, and serves what was built
 * on https://localhost:3000 until it is stopped. `npm run start:word -- --stop` makes Word forget
 * it again.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:https';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { find, parseXml } from '../manifest/xml';
import { wrongWith } from './certificates';
import type { Certificate } from './certificates';
import { certificateFiles, describeStep, stepsToStart, stepsToStop } from './steps';
import type { Step } from './steps';
import { serveFolder } from '../start/serve';

/** What was built for this computer: not dist/, which may go to a server. */
const dist = import.meta.dirname;
const port = 3000;
/** Makes a certificate for localhost, and asks the system to trust it. */
const certificates = 'office-addin-dev-certs@3.0.0';

const noWord = `Word runs on Windows and on the Mac only; nothing was changed on this computer.
To try the add-in there, run “npm run start:word” on such a computer.
To try it in Word on the web, run “npm run build -- --env base=ADDRESS”, put dist/ on the https server
of that address, choose Home > Add-ins > More Add-ins > Upload My Add-in, and give dist/manifest.xml.`;

function take(step: Step): void {
  console.log(describeStep(step));
  if (step.kind === 'run') run(step.command, step.args);
  else if (step.kind === 'remove') rmSync(step.file, { force: true });
  else {
    mkdirSync(dirname(step.to), { recursive: true });
    copyFileSync(step.from, step.to);
  }
}

function run(command: string, args: readonly string[], shell = false): void {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', shell });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ended with status ${status ?? 'unknown'}`);
}

function readCertificate(): Certificate | undefined {
  const { cert, key, authority } = certificateFiles(process.platform, homedir());
  if (![cert, key, authority].every((file) => existsSync(file))) return undefined;
  const read = (file: string): string => readFileSync(file, 'utf8');
  return { cert: read(cert), key: read(key), authority: read(authority) };
}

/**
 * Gives the certificate of this user, made anew where there is none that will do.
 *
 * @throws {Error} where even the new one will not
 */
function haveCertificate(): Certificate {
  const found = readCertificate();
  const wrong = found && wrongWith(found, Date.now());
  if (found && wrong === undefined) return found;
  console.log(
    wrong === undefined
      ? 'There is no development certificate yet.'
      : `The development certificate will not do: ${wrong}.`,
  );
  console.log(`Making one with ${certificates}; the system asks whether to trust it.`);
  console.log(`To undo that later: npx ${certificates} uninstall`);
  const isWindows = process.platform === 'win32';
  // What is there is not replaced as long as its files are.
  if (found) run('npx', ['--yes', certificates, 'uninstall'], isWindows);
  run('npx', ['--yes', certificates, 'install'], isWindows);
  const made = readCertificate();
  const stillWrong = made ? wrongWith(made, Date.now()) : 'it is not there';
  if (!made || stillWrong !== undefined) {
    throw new Error(`The new development certificate will not do: ${stillWrong ?? ''}`);
  }
  return made;
}

function start(steps: readonly Step[]): void {
  const { cert, key } = haveCertificate();
  const server = createServer({ cert, key }, serveFolder(dist));
  server.on('error', (error) => {
    console.error(`https://localhost:${port} cannot be served: ${error.message}`);
    process.exitCode = 1;
  });
  // To this computer only.
  server.listen(port, 'localhost', () => {
    for (const step of steps) take(step);
    console.log(`The add-in is served on https://localhost:${port}/ until Ctrl+C is pressed.`);
    console.log('Start Word anew: 年报检查 is on the Home tab, or under Home > Add-ins.');
    console.log('To make Word forget it: npm run start:word -- --stop');
  });
}

const manifest = join(dist, 'manifest.xml');
const id = find(parseXml(readFileSync(manifest, 'utf8')), 'Id')?.text ?? '';
const stopping = process.argv.includes('--stop');
const steps = (stopping ? stepsToStop : stepsToStart)(process.platform, homedir(), {
  id,
  manifest,
});

if (!steps) {
  console.log(noWord);
  process.exitCode = stopping ? 0 : 1;
} else if (stopping) {
  for (const step of steps) take(step);
  // It was built for this computer alone.
  rmSync(dist, { recursive: true, force: true });
  console.log('Word no longer knows the add-in, once it is started anew.');
} else {
  start(steps);
}
