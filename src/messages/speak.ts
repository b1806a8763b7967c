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
import { voiceOf } from './say';
import type { Language, Say } from './say';

/** Puts what a check gives into a language. */
export interface Speaker {
  readonly language: Language;
  /** the surfaces' own words */
  readonly say: Say;
  /** what is wrong, in one sentence */
  message(finding: Finding): string;
  /** a short name of the mistake; the id where there is no such rule */
  ruleName(rule: string): string;
  /** what the rule asks and where that is written */
  why(rule: string): string;
  /** that only the first of a rule's findings are told */
  cut(rule: string): string;
  place(place: Place, edition: Edition): string;
  equation(equation: Equation): string;
  /** what a fix does, in a few words */
  fixTitle(fix: Fix): string;
  /** what the fixes of findings of one kind do together */
  groupTitle(fixes: Parameters<typeof groupTitle>[1]): string;
  /** why a document could not be read, and what to do */
  problem(code: ProblemCode, data?: Data): string;
}

/** Gives a speaker of a language for some rules. */
export function createSpeaker(language: Language, rules: readonly Rule[]): Speaker {
  const say = voiceOf(language);
  const words = new Map<string, RuleWords<string>>(
    rules.map((rule) => [rule.id, rule.words[language]]),
  );
  return {
    language,
    say,
    message({ rule, code, data = {} }) {
      return fill(words.get(rule)?.messages[code] ?? code, data, say('listSeparator'));
    },
    ruleName: (rule) => words.get(rule)?.name ?? rule,
    why: (rule) => words.get(rule)?.why ?? '',
    cut: (rule) =>
      say('cut', { rule: words.get(rule)?.name ?? rule, limit: defaultLimits.findings }),
    place: (place, edition) => placeName(say, place, edition),
    equation: (equation) => equationName(say, equation),
    fixTitle: (fix) => fixTitle(say, fix),
    groupTitle: (fixes) => groupTitle(say, fixes),
    problem: (code, data) => problemSentence(say, code, data),
  };
}
