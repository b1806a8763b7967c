import { makeResetStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { useSyncExternalStore } from 'react';
import type { Term } from '../../facts/relations/equation';
import type { Operand } from '../../facts/relations/relations';
import { shortLabel } from '../../messages/shorten';
import type { Translator } from '../../messages/translator';
import { typingTranslate } from '../../messages/typing/translate';
import type { Checked, Session } from '../session/session-state';
import type { FigureIn } from './filling';
import { sumsOf } from './sums';
import type { Sum } from './sums';
import { tableOf, typedFiguresOf } from './typed-figures';
import type { Pending } from './typed-figures';

const useListStyle = makeResetStyles({ margin: 0, padding: 0, listStyleType: 'none' });
const useSumStyle = makeResetStyles({
  overflowWrap: 'anywhere',
  fontVariantNumeric: 'tabular-nums',
  '&[data-sum-is=failed]': {
    color: tokens.colorStatusDangerForeground3,
    fontWeight: tokens.fontWeightSemibold,
  },
  '&[data-sum-is=held]': { color: tokens.colorStatusSuccessForeground3 },
  '&[data-sum-is=open]': { color: tokens.colorNeutralForeground2 },
});

const usePartsStyle = makeResetStyles({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(140px, 1fr))',
  columnGap: '16px',
  paddingLeft: '16px',
  color: tokens.colorNeutralForeground1,
  fontWeight: tokens.fontWeightRegular,
  '& > span': { display: 'flex', justifyContent: 'space-between', gap: '8px', minWidth: 0 },
  // A line each, so that what is typed into stays where it is; a pointer that rests there tells all.
  '& > span > span': { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

const signs: Readonly<Record<Sum['is'], string>> = { held: '✓', failed: '✕', open: '…' };

/** More labels than these say less than that it is the sum of all. */
const fewLabels = 6;

function sideText(side: readonly Operand[], translator: Translator): string {
  if (side.length > fewLabels) return typingTranslate(translator.language)('sumOfAll');
  const plus = translator.translate('equation.plus');
  return side.map(({ label }) => shortLabel(label)).join(plus);
}

function isLong(terms: readonly Term[]): boolean {
  return terms.filter(({ value }) => value !== 0).length > fewLabels;
}

/** A side of an equation, told by its sum alone where it has many parts. */
function short(terms: readonly Term[], { language }: Translator): readonly Term[] {
  if (!isLong(terms)) return terms;
  const value = terms.reduce((sum, one) => sum + (one.sign ?? 1) * one.value, 0);
  return [{ label: typingTranslate(language)('sumOfAll'), value }];
}

function sumText(sum: Sum, translator: Translator): string {
  if (sum.is !== 'open') {
    const { left, is, right } = sum.equation;
    return translator.equation({
      is,
      left: short(left, translator),
      right: short(right, translator),
    });
  }
  const sign = translator.translate(sum.bound === 'equal' ? 'equation.equal' : 'equation.atLeast');
  const left = sideText(sum.left, translator);
  const right = sideText(sum.right, translator);
  return typingTranslate(translator.language)('sumOpen', {
    sum: `${left}${sign}${right}`,
    count: sum.missing,
  });
}

/** The figures that were typed into a session's document and are not in it yet. */
export function usePending(session: Session): readonly Pending[] {
  const typed = typedFiguresOf(session);
  return useSyncExternalStore(
    (listener) => typed.subscribe(listener),
    () => typed.pending,
  );
}

/** Of what a long sum that fails is made: its parts that are not 0, each by itself. */
function Parts({ sum }: { readonly sum: Sum }): JSX.Element | null {
  const style = usePartsStyle();
  if (sum.is !== 'failed') return null;
  const { left, right } = sum.equation;
  const parts = [left, right].filter(isLong).flat();
  if (parts.length === 0) return null;
  return (
    <span className={style}>
      {parts.map(({ label, value, sign }, at) =>
        value === 0 ? null : (
          <span key={at} title={label}>
            <span>{shortLabel(label)}</span> <b>{sign === -1 ? `−${String(value)}` : value}</b>
          </span>
        ),
      )}
    </span>
  );
}

/** The sums that a figure is part of, each with whether it holds, while it is typed; none for none. */
export function FigureSums({
  at,
  text,
  checked,
  session,
  translator,
}: {
  readonly at: FigureIn;
  /** what is being typed into it; absent where nothing is */
  readonly text?: string | undefined;
  readonly checked: Checked;
  readonly session: Session;
  readonly translator: Translator;
}): JSX.Element | null {
  const list = useListStyle();
  const line = useSumStyle();
  const pending = usePending(session).filter(({ table }) => table === at.table);
  const table = tableOf(checked, at.table);
  const typed = text === undefined ? pending : [...pending, { ...at, text }];
  const sums = table ? sumsOf(table, at, typed) : [];
  if (sums.length === 0) return null;
  return (
    <ul className={list} aria-label={typingTranslate(translator.language)('sums')}>
      {sums.map((sum) => (
        <li key={sum.key} className={line} data-sum-is={sum.is}>
          {`${signs[sum.is]} ${sumText(sum, translator)}`}
          <Parts sum={sum} />
        </li>
      ))}
    </ul>
  );
}
