import type { Equation, Term } from '../facts/relations/equation';
import type { Translate } from './translate';
import { shortLabel } from './shorten';

/** A sum with more terms than this is told without those that are 0. */
const longSum = 4;

/** Figures have six decimals at most; more are noise of binary fractions. */
function exact(value: number): number {
  return Number(value.toFixed(6));
}

function figure(value: number): string {
  return String(exact(value)).replace('-', '−');
}

function totalOf(terms: readonly Term[]): number {
  return exact(terms.reduce((sum, { value, sign = 1 }) => sum + sign * value, 0));
}

/** What the terms of a sum are to each other: rows of one column, or columns of one row. */
function linesOf(terms: readonly Term[]): 'rows' | 'columns' | 'terms' {
  const count = (part: 'row' | 'column'): number =>
    new Set(terms.map(({ place }) => place?.[part])).size;
  if (count('column') === 1 && count('row') === terms.length) return 'rows';
  if (count('row') === 1 && count('column') === terms.length) return 'columns';
  return 'terms';
}

function sideName(translate: Translate, terms: readonly Term[]): string {
  const told = terms.length > longSum ? terms.filter(({ value }) => value !== 0) : terms;
  const total = figure(totalOf(terms));
  if (told.length === 0) return total;
  const sum = told
    .map(({ label, value, sign }, index) => {
      const join = sign === -1 ? 'equation.minus' : 'equation.plus';
      const before = index > 0 ? translate(join) : sign === -1 ? translate(join).trimStart() : '';
      return `${before}${shortLabel(label)} ${figure(value)}`;
    })
    .join('');
  return told.length === 1 ? sum : `${sum}${translate('equation.equal')}${total}`;
}

function leftOut(translate: Translate, terms: readonly Term[]): string {
  const zeros = terms.filter(({ value }) => value === 0).length;
  if (terms.length <= longSum || zeros === 0) return '';
  const lines = translate(`equation.${linesOf(terms)}`);
  return translate(zeros === terms.length ? 'equation.allZero' : 'equation.restZero', { lines });
}

/**
 * An equation with its figures and by how much its sides differ; of a long sum, the terms that are
 * 0 are left out and said to be.
 */
export function equationName(translate: Translate, { left, is, right }: Equation): string {
  const difference = exact(totalOf(left) - totalOf(right));
  const holds = { equal: 'equation.equal', 'at least': 'equation.atLeast' } as const;
  const fails = { equal: 'equation.unequal', 'at least': 'equation.less' } as const;
  const held = is === 'equal' ? difference === 0 : difference >= 0;
  const apart = held
    ? ''
    : translate('equation.difference', { difference: figure(Math.abs(difference)) });
  return [
    sideName(translate, left),
    translate((held ? holds : fails)[is]),
    sideName(translate, right),
    apart,
    leftOut(translate, left),
    leftOut(translate, right),
  ].join('');
}
