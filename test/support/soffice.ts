import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Gives a folder of its own to something, and takes it away again. */
export function inFolder<T>(use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'report-check-'));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Lets LibreOffice, with a profile that nobody else uses, save files in another format. */
export function convert(format: string, files: readonly string[], into: string): void {
  inFolder((profile) => {
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        '--headless',
        '--convert-to',
        format,
        '--outdir',
        into,
        ...files,
      ],
      { stdio: ['ignore', 'ignore', 'inherit'] },
    );
  });
}
