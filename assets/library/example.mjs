// Checks the reports of a folder, says what they come to, and puts copies with comments into another:
//   node example.mjs REPORTS COPIES
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { annotate, check, merge } from 'report-check';

const [, , folder = '.', copies] = process.argv;
const results = [];

for (const name of (await readdir(folder)).filter((each) => each.endsWith('.docx')).sort()) {
  const bytes = await readFile(join(folder, name));
  const result = check(bytes, { file: name, language: 'en' });
  results.push(result);
  if (copies === undefined || 'problem' in result) continue;
  await mkdir(copies, { recursive: true });
  // Only what must be mended goes back; the rest is for whoever reviews it.
  const findings = result.findings.filter((finding) => finding.class === 'mend');
  await writeFile(join(copies, name), annotate(bytes, findings, { language: 'en' }));
}

const { totals, units, defects } = merge(results, { language: 'en' });
console.log(`${totals.files} files, ${totals.findings.error} errors`);
for (const { name, report } of units) {
  const applications = report?.figures.applications?.newlyReceived?.total;
  console.log(
    `${name}: ${report?.summary.error ?? 'not read'}, ${applications ?? '?'} applications`,
  );
}
for (const { name, reports } of defects.slice(0, 5)) console.log(`${name}: ${reports}`);
