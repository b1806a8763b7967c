import type { Reason } from './meaning';
import { isCount } from './quantities';
import type { QuantitiesIn, StatedQuantity } from './quantities';
import type { ReadSentence } from './walk';
import type { Report } from '../../report/model';

/** A figure of the prose that no table has, under the words that name it. */
export interface LoneFigure extends StatedQuantity {
  /** what is counted, without the words that every report adds */
  readonly measure: string;
}

/** Things of which a year has one number; meetings and trainings may be counted apart. */
const units = /^(?:条|件|篇|份|个|家|元|万元)$/;

/** Only a sentence that says so speaks of the whole year. */
const wholeYear = /20\d\d年(?!初|底|末)|全年|本年度|年度/;

const padding =
  /20\d\d年度?|截至|全年|本年度|今年|本年|年度|我[局委办厅镇乡院]|[我本](?:单位|机关|部门|局|委|办|镇|乡|街道)|共计|合计|总计|一共|共|已|各类|各项|政府|政务|相关|有关|为|达到|达|：|了|的|“|”/g;

/** The fewest characters that name a thing. */
const leastMeasure = 4;

/** Words before a number that are more than when and who. */
function measureIn(text: string, name: string | undefined): string {
  const own = name === undefined ? text : text.replaceAll(name, '');
  return own.replace(/^[（(]?[一二三四五六七八九十\d]{1,2}[）)、.]/, '').replace(padding, '');
}

/** A part of a whole, or one of a list, says less than its words. */
const part = /其中|分别|各|含|包括|第|新增|更新/;

/** Why a figure is none of this year's and this body's. */
const elsewhere: ReadonlySet<Reason> = new Set([
  'other-year',
  'part-of-year',
  'several-years',
  'plan',
  'other-body',
  'comparison',
]);

/** The figures of a report's prose that stand alone and are of the whole report year. */
export function loneFiguresIn(
  { publisher }: Report,
  sentences: readonly ReadSentence[],
  quantitiesIn: QuantitiesIn,
): readonly LoneFigure[] {
  const name = publisher?.name;
  return sentences.flatMap(({ sentence, frames }) => {
    const text = sentence.clauses.map((clause) => clause.text).join('，');
    if (!wholeYear.test(text)) return [];
    if (frames.some(({ meaning }) => meaning.is === 'left' && elsewhere.has(meaning.why)))
      return [];
    return frames.flatMap(({ clause, quantity, meaning }): LoneFigure[] => {
      const at = sentence.clauses.indexOf(clause);
      if (quantitiesIn(clause).length > 1 || clause.bracketed || part.test(clause.text)) return [];
      if (!isCount(quantity) || !units.test(quantity.unit) || meaning.is === 'figures') return [];
      // What an earlier clause says, this one would not repeat.
      const before = sentence.clauses.slice(0, at);
      if (before.some((each) => measureIn(each.text, name) !== '')) return [];
      const behind = clause.text.slice(quantity.end);
      const ahead = measureIn(clause.text.slice(0, quantity.start), name);
      if (ahead.length + behind.length < leastMeasure) return [];
      return [{ sentence, clause, quantity, measure: `${ahead}|${quantity.unit}|${behind}` }];
    });
  });
}
