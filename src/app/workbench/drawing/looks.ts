import { drawnCharacters } from './characters';

/** A stretch of a paragraph that looks alike from end to end. */
export interface Stretch {
  /** of the paragraph's text */
  readonly start: number;
  readonly end: number;
  readonly nodes: readonly Text[];
}

/** What is seen of a character beside itself. */
const seen = [
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'color',
  'background-color',
  'text-decoration-line',
  'vertical-align',
] as const;

function lookOf({ parentElement }: Text): string {
  if (!parentElement) return '';
  const style = getComputedStyle(parentElement);
  // A link stays one: nothing is to flow into it from beside it, or out of it.
  const link = parentElement.closest('a') ? 'link' : '';
  return [...seen.map((name) => style.getPropertyValue(name)), link].join('|');
}

/**
 * The stretches of a paragraph that look alike, in order, as it is drawn; none where what is drawn
 * is not known to be its text.
 */
export function stretchesOf(paragraph: Element, text: string): readonly Stretch[] {
  const { all, text: drawn } = drawnCharacters(paragraph);
  const signs = [...Array.from({ length: text.length }, (_, at) => at)].filter(
    (at) => !/\s/.test(text.charAt(at)),
  );
  if (drawn !== signs.map((at) => text.charAt(at)).join('') || all.length === 0) return [];
  const stretches: { look: string; end: number; nodes: Text[] }[] = [];
  for (const [at, { node }] of all.entries()) {
    const last = stretches.at(-1);
    const end = (signs[at] ?? 0) + 1;
    if (last?.nodes.at(-1) === node) {
      last.end = end;
      continue;
    }
    const look = lookOf(node);
    if (last?.look === look) {
      last.nodes.push(node);
      last.end = end;
    } else stretches.push({ look, end, nodes: [node] });
  }
  return stretches.map(({ end, nodes }, at) => ({
    start: stretches[at - 1]?.end ?? 0,
    end: at === stretches.length - 1 ? text.length : end,
    nodes,
  }));
}
