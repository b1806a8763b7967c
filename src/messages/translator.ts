import type { Finding } from '../check/finding';
import { defaultLimits } from '../ooxml/limits';
import type { Place } from '../report/model';
import type { Equation } from '../facts/relations/equation';
import type { Fix, Rule, RuleWords } from '../rules/rule';
import type { Edition } from '../schema/form';
import { equationName } from './equation';
import { fill } from './fill';
import type { Data } from './fill';
import { fixTitle, groupTitle } from './fix-title';
import { placeName } from './place';
import { problemSentence } from './problem';
import type { ProblemCode } from './problem';
import { sharedTranslate } from './translate';
import type { Language, Translate } from './translate';

/** Puts what a check gives into a language. */
export interface Translator {
  readonly language: Language;
  /** the surfaces' own words */
  readonly translate: Translate;
  /** what is wrong, in one sentence */
  message(finding: Finding): string;
  /** a short name of the mistake; the id where there is no such rule */
  ruleName(rule: string): string;
  /** what the rule asks and where that is written */
  why(rule: string): string;
  /** that only the first of a rule's findings are told */
  cut(rule: string): string;
  /** where something stands; without its chapter where that is told above it */
  place(place: Place, edition: Edition, under?: 'chapter'): string;
  equation(equation: Equation): string;
  /** what a fix does, in a few words */
  fixTitle(fix: Fix): string;
  /** what the fixes of findings of one kind do together */
  groupTitle(fixes: Parameters<typeof groupTitle>[1]): string;
  /** why a document could not be read, and what to do */
  problem(code: ProblemCode, data?: Data): string;
}

/** Makes a translator into a language for some rules. */
export function createTranslator(language: Language, rules: readonly Rule[]): Translator {
  const translate = sharedTranslate(language);
  const words = new Map<string, RuleWords<string>>(
    rules.map((rule) => [rule.id, rule.words[language]]),
  );
  return {
    language,
    translate,
    message({ rule, code, data = {} }) {
      const sentence = words.get(rule)?.messages[code] ?? code;
      return fill(sentence, data, translate('listSeparator'));
    },
    ruleName: (rule) => words.get(rule)?.name ?? rule,
    why: (rule) => words.get(rule)?.why ?? '',
    cut: (rule) =>
      translate('cut', { rule: words.get(rule)?.name ?? rule, limit: defaultLimits.findings }),
    place: (place, edition, under) => placeName(translate, place, edition, under),
    equation: (equation) => equationName(translate, equation),
    fixTitle: (fix) => fixTitle(translate, fix),
    groupTitle: (fixes) => groupTitle(translate, fixes),
    problem: (code, data) => problemSentence(translate, code, data),
  };
}
