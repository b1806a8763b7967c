import type { FigureKind } from '../../schema/form';
import { fold } from '../text/fold';
import { parseNumeral } from '../text/numerals';
import type { FigureState, FormatFault } from '../model';

/** What stands for "nothing" in practice: / - — 无 and the like, folded. */
const placeholder = /^(?:-+|\/+|\\+|\*+|~+|_+|无|空|n\/a|不适用|无此项|…+|\.{2,}|、)$/i;

const digitsOnly = /^[+-]?\d+(?:\.\d+)?$/;
const grouped = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const withUnit = /^([+-]?[\d.,]+)(件|条|项|个|宗|起|次|份|元|万元)$/;
const spelledSign = /^(增加?|减少?|上升|下降)([\d.,]+)$/;
const fullWidth = /[０-９．，－＋]/;
/** 万元 with six decimals is a fen, the smallest coin. */
const mostDecimals = 6;

/** A figure with a remark in brackets behind it. */
const remarked =
  /^(\s*[-+－＋]?[\d０-９][\d０-９.,．，\s]*[\u4e00-\u9fff]{0,2}\s*)([（(〔［[【].+[）)〕］\]】])\s*$/su;
const longestRemark = 200;
const unitAlone = /^[（(](?:件|条|项|个|宗|起|次|份|元|万元)[）)]$/;

/**
 * Reads one figure of a table as written.
 *
 * @param raw the cell's text
 * @param kind what the form wants there
 * @param mark of a note beside it, which is no part of it
 */
export function readFigure(raw: string, kind: FigureKind, mark = ''): FigureState {
  const split = raw.length <= longestRemark ? remarked.exec(raw) : null;
  const [, figure = raw, remark = ''] = split ?? [];
  const note = `${remark}${mark}`;
  const state = readBare(unitAlone.test(remark) ? figure + remark.slice(1, -1) : figure, kind);
  if (note === '' || unitAlone.test(note))
    return state.is === 'words' ? readBare(raw, kind) : state;
  return state.is === 'number'
    ? { ...state, format: [...state.format, 'note'], note }
    : readBare(`${raw}${mark}`, kind);
}

function readBare(raw: string, kind: FigureKind): FigureState {
  const text = fold(raw);
  if (text === '') return { is: 'blank' };
  if (placeholder.test(text)) return { is: 'placeholder' };

  const faults: FormatFault[] = [];
  if (fullWidth.test(raw)) faults.push('full-width');
  if (/\S\s+\S/u.test(raw.trim())) faults.push('space');

  let body = text;
  const unit = withUnit.exec(body);
  if (unit?.[1] !== undefined) {
    faults.push('unit');
    body = unit[1];
  }
  const sign = kind === 'change' ? spelledSign.exec(body) : null;
  if (sign?.[1] !== undefined && sign[2] !== undefined) {
    faults.push('spelled-sign');
    body = (/^[减下]/.test(sign[1]) ? '-' : '') + sign[2];
  }
  if (grouped.test(body)) {
    faults.push('separator');
    body = body.replace(/,/g, '');
  }
  if (!digitsOnly.test(body)) return readSpelled(body, faults);
  if (kind !== 'change' && body.startsWith('+')) faults.push('spelled-sign');

  const value = Number(body);
  if (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER) return { is: 'words' };
  if (/^[+-]?0\d/.test(body)) faults.push('leading-zero');
  const decimals = body.split('.')[1]?.length ?? 0;
  const tooFine = kind === 'amount' ? decimals > mostDecimals : decimals > 0;
  // A count with a part is no count at all, which is more than a matter of writing.
  if (tooFine && (kind === 'amount' || Number.isInteger(value))) faults.push('decimals');
  return { is: 'number', value, format: faults };
}

/** A number in Chinese characters, such as 十二. */
function readSpelled(text: string, faults: readonly FormatFault[]): FigureState {
  const value = /^[零〇一二两三四五六七八九十百千万亿]+$/.test(text)
    ? parseNumeral(text)
    : undefined;
  return value === undefined
    ? { is: 'words' }
    : { is: 'number', value, format: [...faults, 'spelled-number'] };
}
