import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from './median';
import type { Sample } from './read';

/** Starts the program over a folder of `count` reports; gives seconds from start to end. */
function timeFolder(program: string, samples: readonly Sample[], count: number): number {
  const folder = mkdtempSync(join(tmpdir(), 'report-check-bench-'));
  try {
    for (let index = 0; index < count; index += 1) {
      const bytes = samples[index % samples.length]?.bytes;
      if (bytes) writeFileSync(join(folder, `${String(index).padStart(4, '0')}.docx`), bytes);
    }
    const start = performance.now();
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [program, '--format', 'json', '--fail-on', 'never', folder],
      { encoding: 'utf8', maxBuffer: 1 << 30 },
    );
    const seconds = (performance.now() - start) / 1000;
    const done: unknown = JSON.parse(stdout).reports?.length;
    if (status !== 0 || done !== count) {
      throw new Error(
        `${String(done)} of ${String(count)} checked, status ${String(status)}\n${stderr}`,
      );
    }
    return seconds;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Seconds for a folder of few and one of ten times as many reports, medians of some runs. */
export function compareFolders(
  program: string,
  samples: readonly Sample[],
  few: number,
  runs: number,
): { readonly few: number; readonly many: number } {
  const times = Array.from({ length: runs }, () => ({
    few: timeFolder(program, samples, few),
    many: timeFolder(program, samples, few * 10),
  }));
  return {
    few: median(times.map((time) => time.few)),
    many: median(times.map((time) => time.many)),
  };
}
