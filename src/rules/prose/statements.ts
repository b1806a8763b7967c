import type { Quantity } from '../../report/text/quantities';
import type { Clause, Sentence } from '../../report/text/prose';
import type { Report } from '../../report/model';
import { figurePhrases } from '../../schema/phrases';
import type { FigurePhrase, PhraseSubject } from '../../schema/phrases';
import { quantitiesOf, sentencesToRead } from './stated';
import type { StatedQuantity } from './stated';
import { namesOtherBody } from './subject';
import { hasAny, without } from './words';
import { phrasesOf } from './yearly-phrases';
import type { YearlyPhrase } from './yearly-phrases';
import { isOfReportYear } from './years';

/** A quantity that states a figure of a table. */
export interface Statement extends StatedQuantity {
  readonly phrase: FigurePhrase;
}

/** Things that offices count beside applications, so that a bare number may be theirs. */
const otherObjects =
  /建议|提案|议案|投诉|举报|留言|信件|来信|热线|咨询|工单|诉求|信访|评论|许可|复议|诉讼|案件|电话|来电|来访|意见|会议|培训|回应|证明|登记|备案/;

/** The office's own documents are sorted by whether they may be public, as applications are. */
const ownDocuments =
  /公文|公开属性|(?:制发|印发|制作|拟制|起草|产生|形成|核定|审核)[^，。；]{0,8}文件/;

/** 约收到30件 is as vague as 收到约30件. */
const vague = /(?<![预节公合契])约(?![束谈定])|逾|将近|超过|接近|不完全统计/;

/** What may follow a number that stands for applications. */
const tail =
  /^(?:$|[、。：！]|的?(?:政府信息|政务信息|信息公开|依申请|公开申请|申请(?!人|书|材料)|答复|办理)|并|且|和|及|均|全部|已|都|其中|后|中)/;

const applicationNames = figurePhrases
  .filter(({ about }) => about === 'applications')
  .flatMap(({ names }) => names);

/** How far a name may stand from its number. */
const longestGap = 40;

/** Whether a sentence is about what the wording has to be about, up to a point in a clause. */
export function isAbout(
  subject: PhraseSubject,
  sentence: Sentence,
  clause: Clause,
  end: number,
): boolean {
  if (subject === 'documents' || subject === 'decisions') return true;
  const texts = sentence.clauses.map(({ text }) => text);
  if (subject === 'appeals') {
    return sentence.chapter === 'reviewAndLitigation' || /信息公开|依申请/.test(texts.join('，'));
  }
  const at = sentence.clauses.indexOf(clause);
  const ahead = [...texts.slice(0, at), clause.text.slice(0, end)].join('，');
  const around = ahead + clause.text.slice(end, end + 12);
  if (otherObjects.test(without(around, applicationNames))) return false;
  if (ownDocuments.test(ahead)) return false;
  return (
    sentence.chapter === 'applications' ||
    sentence.topic === 'disclosureOnRequest' ||
    /依申请|信息公开申请|公开申请|申请公开|信息公开.{0,6}申请/.test(around)
  );
}

interface Candidate {
  readonly wording: YearlyPhrase;
  readonly quantity: Quantity;
  /** where the name stands in the clause */
  readonly start: number;
  readonly end: number;
  readonly behind: boolean;
}

/** Whether a name is one of several that share the number: 予以公开和部分公开12件. */
function isJoined(text: string, start: number, found: readonly Quantity[]): boolean {
  return /[、和及与或]$/.test(text.slice(0, start)) && !found.some(({ end }) => end === start - 1);
}

/** The name that stands right before a quantity, with nothing but linking words between. */
function nameBefore(
  wording: YearlyPhrase,
  { text }: Clause,
  found: readonly Quantity[],
  quantity: Quantity,
): Candidate | undefined {
  const { phrase, names, betweenAboveZero } = wording;
  const from = Math.max(0, quantity.start - longestGap);
  const ahead = text.slice(from, quantity.start);
  const words = quantity.value === 0 ? phrase.between : betweenAboveZero;
  let best: Candidate | undefined;
  for (const name of names) {
    const at = ahead.lastIndexOf(name);
    if (at < 0) continue;
    const start = from + at;
    const end = start + name.length;
    if (without(text.slice(end, quantity.start), words) !== '') continue;
    if (isJoined(text, start, found)) continue;
    if (phrase.notAfter.some((word) => text.slice(0, start).endsWith(word))) continue;
    if (!best || end > best.end || (end === best.end && start < best.start)) {
      best = { wording, quantity, start, end, behind: false };
    }
  }
  return best;
}

/** The name that stands right behind a quantity: 3件予以公开. */
function nameBehind(
  wording: YearlyPhrase,
  { text }: Clause,
  found: readonly Quantity[],
  quantity: Quantity,
): Candidate | undefined {
  const { phrase, names } = wording;
  if (!phrase.behind) return undefined;
  const next = found.find(({ start }) => start >= quantity.end)?.start ?? text.length;
  const rest = text.slice(quantity.end, Math.min(next, quantity.end + longestGap));
  if (rest.startsWith('、')) return undefined;
  for (const name of names) {
    const at = rest.indexOf(name);
    if (at < 0 || without(rest.slice(0, at), phrase.between) !== '') continue;
    const start = quantity.end + at;
    const end = start + name.length;
    const follows = text.slice(end, next);
    if (next < text.length && !/[、；]/.test(follows)) continue;
    if (!/^(?:$|[、。]|的|并|且|和|及)/.test(follows) && without(follows, phrase.between) !== '') {
      continue;
    }
    if (phrase.notAfter.some((word) => text.slice(0, start).endsWith(word))) continue;
    return { wording, quantity, start, end, behind: true };
  }
  return undefined;
}

function sinceSemicolon({ clauses }: Sentence, clause: Clause): string {
  const at = clauses.indexOf(clause);
  const from = clauses.slice(0, at).findLastIndex(({ mark }) => mark === '；') + 1;
  return clauses
    .slice(from, at)
    .map(({ text }) => text)
    .join('，');
}

/** 分别收到38件、45件、50件 tells of several years or bodies with one name. */
function isShared({ text }: Clause, start: number, { end }: Quantity): boolean {
  return text.slice(0, start).includes('分别') && /^[、和及与]\d/.test(text.slice(end));
}

/** The form counts what has lapsed with what was repealed: 废止5件，失效2件. */
function isPartOfRepeal({ readings }: FigurePhrase, { clauses }: Sentence): boolean {
  const isRepeal = readings.some((sum) => sum.some(({ column }) => column === 'repealed'));
  return isRepeal && clauses.some(({ text }) => text.includes('失效'));
}

function isMeant(
  report: Report,
  { wording, quantity, start, end, behind }: Candidate,
  sentence: Sentence,
  clause: Clause,
): boolean {
  const { phrase } = wording;
  if (!behind && !tail.test(clause.text.slice(quantity.end))) return false;
  const rest = clause.text.slice(0, start) + clause.text.slice(end);
  if (hasAny(rest, phrase.unless)) return false;
  if (vague.test(clause.text)) return false;
  if (isShared(clause, Math.min(start, quantity.start), quantity)) return false;
  if (isPartOfRepeal(phrase, sentence)) return false;
  const at = sentence.clauses.indexOf(clause);
  const own = clause.text.slice(0, Math.min(start, quantity.start));
  const before = sentence.clauses.slice(0, at).map(({ text }) => text);
  const earlier = before.join('，') + own;
  // What a name leaves unsaid is said in the same part of the sentence.
  const near = phrase.needsEarlier ? sinceSemicolon(sentence, clause) + own : earlier;
  if (hasAny(near, phrase.unlessEarlier)) return false;
  if (phrase.needsEarlier && !hasAny(near, phrase.needsEarlier)) return false;
  const last = Math.max(end, quantity.end);
  return (
    isAbout(phrase.about, sentence, clause, last) && isOfReportYear(report, sentence, clause, last)
  );
}

/** The wording that a quantity belongs to, if any: the nearest name, and of two the longer. */
function nearest(candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.reduce<Candidate | undefined>((best, one) => {
    if (!best) return one;
    if (one.end !== best.end) return one.end > best.end ? one : best;
    return one.start < best.start ? one : best;
  }, undefined);
}

function statementsIn(report: Report, sentence: Sentence, clause: Clause): readonly Statement[] {
  const found = quantitiesOf(clause);
  if (found.length === 0) return [];
  const wordings = phrasesOf(report.year).filter(({ names }) => hasAny(clause.text, names));
  const named = new Map<Quantity, Candidate>();
  const fitting = ({ unit }: Quantity): readonly YearlyPhrase[] =>
    wordings.filter(({ phrase }) => phrase.units.includes(unit));
  for (const quantity of found) {
    const before = nearest(
      fitting(quantity).flatMap((wording) => nameBefore(wording, clause, found, quantity) ?? []),
    );
    if (before) named.set(quantity, before);
  }
  for (const quantity of found) {
    if (named.has(quantity)) continue;
    const [behind] = fitting(quantity)
      .flatMap((wording) => nameBehind(wording, clause, found, quantity) ?? [])
      .sort((one, other) => one.start - other.start || other.end - one.end);
    if (behind) named.set(quantity, behind);
  }
  return [...named.values()].flatMap((candidate): readonly Statement[] => {
    if (!isMeant(report, candidate, sentence, clause)) return [];
    return [{ sentence, clause, quantity: candidate.quantity, phrase: candidate.wording.phrase }];
  });
}

const stated = new WeakMap<Report, readonly Statement[]>();

/**
 * The quantities of a report's prose that state a figure of a table, in document order. Left out is
 * whatever may mean something else: another year, another body, a part, another thing counted.
 */
export function statementsOf(report: Report): readonly Statement[] {
  const known = stated.get(report);
  if (known) return known;
  const found = sentencesToRead(report).flatMap((sentence) => {
    if (!sentence.clauses.some((clause) => quantitiesOf(clause).length > 0)) return [];
    const text = sentence.clauses.map((clause) => clause.text).join('，');
    if (namesOtherBody(text, report.publisher)) return [];
    return sentence.clauses.flatMap((clause) => statementsIn(report, sentence, clause));
  });
  stated.set(report, found);
  return found;
}
