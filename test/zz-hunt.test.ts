import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { check } from '../src/check/check';
import { createSpeaker } from '../src/words/speak';
import { reportOf } from './support/case';
const dir = '/tmp/hunt/out/';
const only = process.env.HUNT ?? '';
let all = '';
afterAll(() => writeFileSync('/tmp/hunt/findings.txt', all));
it.each(readdirSync(dir).filter((n) => n.includes(only)))('%s', (name) => {
  const report = reportOf(readFileSync(dir + name, 'utf8'));
  const { findings, held, failures } = check(report);
  const s = createSpeaker('zh');
  all += `== ${name} ${report.year} ${JSON.stringify(report.publisher)} ${report.chapters.map((c) => c.id + '/' + c.topics.map((t) => t.id ?? t.heading.title).join('+')).join(' ')} held ${held}\n` +
      findings.map((f) => `${f.severity} ${f.rule}/${f.code} ${s.message(f)} [${s.place(f.at[0], report.edition)}] ${JSON.stringify(f.at[0]).slice(0,160)} ${f.fixes?.[0]?.kind ?? ''}\n`).join('') +
      failures.map((f) => `FAILED ${f.rule} ${String((f.cause as Error).stack)}\n`).join('');
});
