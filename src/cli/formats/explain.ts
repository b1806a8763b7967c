import { subjectOf } from '../../facts/facts';
import { proseFacts } from '../../facts/prose-facts';
import type { Statements } from '../../facts/statements';
import type { Frame } from '../../facts/statements/frame';
import type { Report } from '../../report/model';
import { compare, valueIn } from '../../facts/statements/compare';
import type { Tables } from '../../facts/statements/compare';
import type { CliTranslate } from '../translate';
import { joined } from './format';
import type { Format } from './format';

/** How a quantity fared: read, left out for a reason, or not understood. */
type Fate = 'understood' | 'left' | 'unknown';

interface Explained {
  readonly fate: Fate;
  readonly line: string;
}

/** The figures that a statement may mean, each with what the table has. */
function against(tables: Tables, { meaning }: Frame): readonly string[] {
  if (meaning.is !== 'figures') return [];
  const named = meaning.measures.flatMap(({ table, readings }) =>
    readings.map(({ refs, name }) => {
      const value = valueIn(tables, table, refs)?.value;
      return { name, value };
    }),
  );
  return named
    .filter(({ value }, at) => named.findIndex((each) => each.value === value) === at)
    .map(({ name, value }) => `${name}${value === undefined ? '' : String(value)}`);
}

function ofFigures(
  tables: Tables,
  frame: Frame,
  figure: string,
  translate: CliTranslate,
): Explained {
  const data = { figure, against: against(tables, frame) };
  const comparison = compare(tables, frame);
  if (!comparison) {
    const isRough = frame.quantity.approximate;
    return {
      fate: 'understood',
      line: translate(isRough ? 'explain.rough' : 'explain.no-table', data),
    };
  }
  if (comparison.is !== 'fits')
    return { fate: 'understood', line: translate('explain.differs', data) };
  const { name, value } = comparison.held;
  return {
    fate: 'understood',
    line: translate('explain.fits', { figure, against: `${name}${String(value)}` }),
  };
}

/** What else a sentence holds a figure against. */
function otherwise(
  frame: Frame,
  { lists, shares, changes }: Statements,
): 'share' | 'part' | 'change' | undefined {
  if (shares.some((share) => share.frame === frame)) return 'share';
  if (changes.some((change) => change.frame === frame || change.earlier === frame)) return 'change';
  return lists.some(({ whole, parts }) => whole === frame || parts.includes(frame))
    ? 'part'
    : undefined;
}

function explained(
  tables: Tables,
  frame: Frame,
  read: Statements,
  translate: CliTranslate,
): Explained {
  const { quantity, meaning } = frame;
  const figure = quantity.raw;
  const other = otherwise(frame, read);
  if (other === 'share')
    return { fate: 'understood', line: translate('explain.share', { figure }) };
  if (meaning.is === 'figures' && quantity.unit !== '%') {
    return ofFigures(tables, frame, figure, translate);
  }
  if (other !== undefined)
    return { fate: 'understood', line: translate(`explain.${other}`, { figure }) };
  const why = meaning.is === 'left' ? meaning.why : 'unit';
  const word = meaning.is === 'left' ? (meaning.word ?? '') : '';
  return {
    fate: why === 'unknown-word' || why === 'nothing-named' ? 'unknown' : 'left',
    line: translate('explain.left', { figure, why: translate(`explain.why.${why}`, { word }) }),
  };
}

/** Line by line how the figures of a report's sentences were read; the last one counts them. */
function explainLines(report: Report, translate: CliTranslate): readonly string[] {
  const lines: string[] = [];
  const counts: Record<Fate, number> = { understood: 0, left: 0, unknown: 0 };
  const subject = subjectOf(report);
  for (const read of proseFacts(subject).statements) {
    if (read.frames.length === 0 && read.claims.length === 0) continue;
    lines.push(read.sentence.text);
    for (const frame of read.frames) {
      const { fate, line } = explained(subject.facts.tables, frame, read, translate);
      counts[fate] += 1;
      lines.push(`  ${line}`);
    }
    for (const { clause, name } of read.claims) {
      lines.push(`  ${translate('explain.claim', { words: clause.text, against: name })}`);
    }
  }
  const all = counts.understood + counts.left + counts.unknown;
  return [...lines, translate('explain.total', { all, ...counts })];
}

/** How the figures of each sentence were read: what each was held against, or why it was left out. */
export const explain: Format = {
  of: 'checked',
  write: ({ file, report }, { translate }) => joined([file, ...explainLines(report, translate)]),
};
