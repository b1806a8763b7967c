import { allEditions } from '../../schema/editions';
import type { Relation, RelationWords } from '../../schema/relation';
import type { Rule, RuleWords } from '../rule';
import { lookAtBounds } from './bound-rule';
import { lookAtSums } from './sum-rule';
import type { SumCode } from './sum-rule';

function sumWords(
  { name, why, failed }: RelationWords,
  apart: string,
  explained: string,
): RuleWords<SumCode> {
  return {
    name,
    why,
    messages: { failed: `${failed}${apart}`, explained: `${failed}${explained}` },
  };
}

function boundWords({ name, why, failed }: RelationWords, ending: string): RuleWords<'failed'> {
  return { name, why, messages: { failed: `${failed}${ending}` } };
}

function sumRule({ id, basis, severity, words }: Relation): Rule<SumCode> {
  return {
    id,
    basis: [basis],
    severity,
    words: {
      zh: sumWords(words.zh, '。', '；把“{wrongRow}”的“{wrongColumn}”改为{value}即可平衡。'),
      en: sumWords(words.en, '.', '; with {value} at {wrongRow}, {wrongColumn} they agree.'),
    },
    look: ({ facts }) => lookAtSums(facts, id),
  };
}

function boundRule({ id, basis, severity, words }: Relation): Rule<'failed'> {
  return {
    id,
    basis: [basis],
    severity,
    words: { zh: boundWords(words.zh, '，请核对。'), en: boundWords(words.en, '.') },
    look: ({ facts }) => lookAtBounds(facts, id),
  };
}

/** The relations of all editions, of those that several have the oldest. */
function distinctRelations(): readonly Relation[] {
  const all = allEditions().flatMap(({ relations }) => relations);
  return [...new Map(all.reverse().map((relation) => [relation.id, relation])).values()].reverse();
}

/** One rule for each relation of the form, which tells where it fails. */
export const relationRules: readonly Rule[] = distinctRelations().map((relation) =>
  relation.is === 'equal' ? sumRule(relation) : boundRule(relation),
);
