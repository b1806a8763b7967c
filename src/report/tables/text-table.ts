import type { Block, Paragraph } from '../../ooxml/blocks';
import type { Label, TableForm } from '../../schema/form';
import type { LeafColumn } from '../../schema/walk';
import type { TextTable } from '../model';
import { fold } from '../text/fold';
import { formLines } from './lines';
import type { FormLine } from './lines';
import { labelScore } from './score';

type FigureLine = Extract<FormLine, { is: 'figures' }>;

/** From this score on a wording is taken for a label. */
const isLabel = 1.7;

/** A label may be torn into so many words. */
const longestRun = 4;

const figure = /^(?:\d[\d,]*(?:\.\d+)?|[-－—–/／])$/;

function tokensOf({ text }: Paragraph): readonly string[] {
  return text.split(/[\s\u200b|｜│]+/).filter((token) => token !== '');
}

/** How well the last of some words fit a label. */
function fitOf(words: readonly string[], label: Label): number {
  let best = 0;
  for (let count = 1; count <= Math.min(longestRun, words.length); count += 1) {
    best = Math.max(best, labelScore(fold(words.slice(-count).join('')), label));
  }
  return best;
}

function labelsOf(lines: readonly FormLine[]): readonly Label[] {
  return lines.flatMap((line) => {
    if (line.is === 'heading') return [line.label];
    if (line.is === 'header') return [...line.labels];
    return line.row ? [line.row.label, ...line.row.groups] : [];
  });
}

/** Gathers figures behind the labels of a form, in a text that goes on from line to line. */
class Gatherer {
  readonly found: { row: string; column: string; text: string }[] = [];
  readonly seen = new Set<Label>();
  /** figures that no label claims */
  stray = 0;
  readonly #left: FigureLine[];
  #words: string[] = [];
  #run: string[] = [];

  constructor(private readonly lines: readonly FormLine[]) {
    this.#left = lines.filter((line) => line.is === 'figures');
  }

  /** Takes a line in; gives whether it says anything of the form. */
  take(tokens: readonly string[]): boolean {
    const before = this.seen.size + this.found.length;
    for (const token of tokens) {
      if (figure.test(token)) this.#run.push(token);
      else {
        if (this.#run.length > 0) this.settle();
        this.#words.push(token);
        this.#see();
      }
    }
    if (this.#isDue()) this.settle();
    return this.seen.size + this.found.length > before;
  }

  /** Puts the figures that have come so far where they belong. */
  settle(): void {
    const run = this.#run;
    this.#run = [];
    const fitting = this.#left
      .filter(({ section }) => section.columns.length === run.length)
      .map((line) => ({ line, fit: line.row ? fitOf(this.#words, line.row.label) : isLabel }))
      .filter(({ fit }) => fit >= isLabel);
    const [best] = fitting.sort((one, other) => other.fit - one.fit);
    this.#words = [];
    if (!best) {
      this.stray += run.length;
      return;
    }
    this.#left.splice(this.#left.indexOf(best.line), 1);
    for (const [at, column] of best.line.section.columns.entries()) {
      this.found.push(this.#figureOf(best.line, column, run[at] ?? ''));
    }
  }

  /** A run goes on in the next line until it is as long as some line of the form. */
  #isDue(): boolean {
    return this.#left.some(({ section }) => section.columns.length === this.#run.length);
  }

  #see(): void {
    for (const label of labelsOf(this.lines)) {
      if (fitOf(this.#words, label) >= isLabel) this.seen.add(label);
    }
  }

  #figureOf({ row }: FigureLine, column: LeafColumn, text: string) {
    return { row: column.row ?? row?.id ?? '', column: column.id, text };
  }
}

/** A sentence is no line of a table. */
function isSentence({ text }: Paragraph): boolean {
  return /[。；;]/.test(text);
}

/**
 * Reads a table that is set as text, its cells parted by tabs or spaces.
 *
 * @param blocks those of its chapter
 * @returns undefined where there is not enough of the form to be it
 */
export function readTextTable(blocks: readonly Block[], form: TableForm): TextTable | undefined {
  const lines = formLines(form);
  const gatherer = new Gatherer(lines);
  const own: Paragraph[] = [];
  const between: Paragraph[] = [];
  for (const block of blocks) {
    if (block.kind === 'table' || isSentence(block)) {
      if (own.length > 0) break;
      continue;
    }
    const tokens = tokensOf(block);
    const isOfForm = gatherer.take(tokens) || tokens.some((token) => figure.test(token));
    if (isOfForm) own.push(...between.splice(0), block);
    else if (own.length > 0) between.push(block);
  }
  gatherer.settle();
  const { found, seen, stray } = gatherer;
  const cells = lines.flatMap((line) =>
    line.is === 'figures' ? line.section.columns.map(() => line) : [],
  ).length;
  const labels = new Set(labelsOf(lines)).size;
  if (found.length * 2 < cells || seen.size * 2 < labels) return undefined;
  const [first, ...others] = own;
  return first && { figures: found, lines: [first, ...others], isWhole: stray === 0 };
}
