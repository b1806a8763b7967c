import type { JsonChecked } from '../../contract/check';
import type { Translator } from '../../messages/translator';
import type { Column, DeskRow, RowProblem } from './desk-state';
import type { TakenTogether } from './taken-together';
import { againstLastYear } from './last-year-cell';
import { missingTables } from './rows-shown';
import type { DeskTranslate } from './translate';

/** A cell of a row: what it says, from which column on and over how many. */
export interface Cell {
  readonly start: number;
  readonly span: number;
  readonly text: string;
  /** how it is to be looked at; absent where it is as it should be, or says nothing of that */
  readonly tone?: 'error' | 'warning' | 'quiet';
}

/** What cells are told in. */
export interface Voice {
  readonly translate: DeskTranslate;
  readonly translator: Translator;
  /** those that are shown */
  readonly columns: readonly Column[];
  /** whether what waits is left unchecked */
  readonly isHalted: boolean;
  /** what all reports tell together */
  readonly together: TakenTogether;
}

/** Why a file was not checked, and what to do. */
export function problemText(
  { code, data }: RowProblem,
  { translate, translator }: Pick<Voice, 'translate' | 'translator'>,
): string {
  return code === 'unreadable' || code === 'lost' || code === 'overdue' || code === 'unexpected'
    ? translate(`problem.${code}`, data)
    : translator.problem(code, data);
}

function kindText({ publisherKind, publisherLevel }: JsonChecked, { translate }: Voice): string {
  const words = [
    publisherLevel && translate(`level.${publisherLevel}`),
    publisherKind && translate(`publisher.${publisherKind}`),
  ];
  return words.filter((word) => word !== undefined).join(' ');
}

function relationsText({ relations }: JsonChecked, { translate }: Voice): string {
  const { held, failed, unjudged } = relations;
  return [
    translate('relations', { held }),
    ...(failed > 0 ? [translate('relationsFailed', { failed })] : []),
    ...(unjudged > 0 ? [translate('relationsUnjudged', { unjudged })] : []),
  ].join(' ');
}

function lastYearCell(row: DeskRow, { translate }: Voice): Pick<Cell, 'text' | 'tone'> {
  const against = againstLastYear(row);
  switch (against.is) {
    case 'unknown':
      return { text: translate('none'), tone: 'quiet' };
    case 'none':
      return { text: translate('lastYear.none'), tone: 'quiet' };
    case 'held': {
      const { findings, isCopied } = against;
      if (findings === 0) return { text: translate('lastYear.same') };
      const text = translate(isCopied ? 'lastYear.copied' : 'lastYear.differs', {
        count: findings,
      });
      return { text, tone: 'warning' };
    }
    case 'several':
    case 'asked':
    case 'unread':
      return { text: translate(`lastYear.${against.is}`), tone: 'warning' };
  }
}

function childrenCell(
  { path }: DeskRow,
  { translate, together }: Voice,
): Pick<Cell, 'text' | 'tone'> {
  const sums = together.sums.get(path);
  if (!sums) return { text: translate('none'), tone: 'quiet' };
  const { differing, lacking } = sums;
  if (lacking > 0)
    return { text: translate('children.lacking', { count: lacking }), tone: 'warning' };
  return differing > 0
    ? { text: translate('children.differs', { count: differing }), tone: 'error' }
    : { text: translate('children.same') };
}

function countCell(count: number, tone?: Cell['tone']): Pick<Cell, 'text' | 'tone'> {
  if (count === 0) return { text: '0', tone: 'quiet' };
  return { text: `${count}`, ...(tone && { tone }) };
}

/** What who reviews thinks of a report. */
function opinionCell({ opinion }: DeskRow, { translate }: Voice): Pick<Cell, 'text' | 'tone'> {
  const text = translate(`opinion.${opinion ?? 'none'}`);
  if (opinion === 'back') return { text, tone: 'error' };
  return opinion === undefined ? { text, tone: 'quiet' } : { text };
}

function checkedCell(
  row: DeskRow,
  report: JsonChecked,
  column: Column,
  voice: Voice,
): Pick<Cell, 'text' | 'tone'> {
  const { translate, translator } = voice;
  const { summary, year, publisher, relations } = report;
  switch (column) {
    case 'unit': {
      const standing = voice.together.standings.get(row.path);
      const name = publisher ?? translate('unnamed');
      if (standing) return { text: translate(`standing.${standing}`, { name }), tone: 'warning' };
      return publisher === undefined ? { text: name, tone: 'quiet' } : { text: name };
    }
    case 'year':
      return year === undefined ? { text: translate('none'), tone: 'quiet' } : { text: `${year}` };
    case 'kind':
      return { text: kindText(report, voice) || translate('none') };
    case 'error':
    case 'warning':
      return countCell(summary[column], column);
    case 'info':
      return countCell(summary.info);
    case 'tables': {
      const missing = missingTables(row).map((table) =>
        translator.place({ table }, report.edition),
      );
      return missing.length > 0
        ? { text: missing.join(translator.translate('listSeparator')), tone: 'error' }
        : { text: translate('none'), tone: 'quiet' };
    }
    case 'relations': {
      const text = relationsText(report, voice);
      return relations.failed > 0 ? { text, tone: 'error' } : { text };
    }
    case 'lastYear':
      return lastYearCell(row, voice);
    case 'children':
      return childrenCell(row, voice);
    case 'opinion':
      return opinionCell(row, voice);
    case 'file':
      return { text: row.path, tone: 'quiet' };
  }
}

/** The cells of a row; what is not known of a file leaves room for why. */
export function cellsOf(row: DeskRow, voice: Voice): readonly Cell[] {
  const { state, path } = row;
  const { columns } = voice;
  if (state.is === 'checked') {
    return columns.map((column, start) => ({
      start,
      span: 1,
      ...checkedCell(row, state.report, column, voice),
    }));
  }
  const { translate, isHalted } = voice;
  const last = columns.length - 1;
  // It may be done without, as any column.
  const hasOpinion = columns[last - 1] === 'opinion';
  if (state.is === 'missing') {
    return [
      { start: 0, span: 1, text: state.unit, tone: 'error' },
      { start: 1, span: last - 1, text: translate('missing'), tone: 'error' },
      { start: last, span: 1, text: translate('none'), tone: 'quiet' },
    ];
  }
  const name = path.slice(path.lastIndexOf('/') + 1);
  const why: Pick<Cell, 'text' | 'tone'> =
    state.is === 'unread'
      ? {
          text: translate('unread', { reason: problemText(state.problem, voice) }),
          tone: 'warning',
        }
      : { text: translate(isHalted ? 'left' : 'waiting'), tone: 'quiet' };
  return [
    { start: 0, span: 1, text: name, tone: 'quiet' },
    { start: 1, span: hasOpinion ? last - 2 : last - 1, ...why },
    ...(hasOpinion ? [{ start: last - 1, span: 1, ...opinionCell(row, voice) }] : []),
    { start: last, span: 1, text: path, tone: 'quiet' },
  ];
}
