import type { Drawing } from './drawing';
import { stretchesOf } from './looks';
import type { Stretch } from './looks';

/** A stretch of a paragraph's text, and what it is to read. */
export interface ProseChange {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly was: string;
  readonly now: string;
}

export interface ProseActions {
  /** the text of a paragraph that can be changed here; undefined where that cannot */
  textOf(paragraph: number): string | undefined;
  changed(change: ProseChange): void;
  /** what was to be changed can be changed in Word alone */
  refused(): void;
  /** nothing is being changed any longer */
  ended(): void;
}

/** What differs of two texts, without what they have in common at both ends. */
export function leastChange(
  paragraph: number,
  start: number,
  was: string,
  now: string,
): ProseChange | undefined {
  if (was === now) return undefined;
  const shared = Math.min(was.length, now.length);
  let head = 0;
  while (head < shared && was[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < shared - head && was.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  return {
    paragraph,
    start: start + head,
    end: start + was.length - tail,
    was: was.slice(head, was.length - tail),
    now: now.slice(head, now.length - tail),
  };
}

/** Takes a stretch out of sight. Gives what brings it back. */
function hide({ nodes }: Stretch): () => void {
  const texts = nodes.map((node) => node.data);
  const [first] = nodes;
  const last = nodes.at(-1);
  const inside = document.createRange();
  if (first && last) {
    inside.setStartBefore(first);
    inside.setEndAfter(last);
  }
  const breaks = [...(first?.parentElement?.closest('p')?.querySelectorAll('br') ?? [])].filter(
    (one) => inside.intersectsNode(one),
  );
  for (const node of nodes) node.data = '';
  for (const one of breaks) one.style.display = 'none';
  return () => {
    for (const [at, node] of nodes.entries()) node.data = texts[at] ?? '';
    for (const one of breaks) one.style.display = '';
  };
}

/** Lets the text of paragraphs be changed where it stands, each stretch within its own look. */
export class Prose {
  readonly #drawing: Drawing;
  readonly #actions: ProseActions;
  readonly #waiting: (() => void)[] = [];
  #end: ((isMeant: boolean) => void) | undefined;

  constructor(drawing: Drawing, actions: ProseActions) {
    this.#drawing = drawing;
    this.#actions = actions;
    drawing.root.addEventListener('dblclick', (event) => {
      const { target } = event;
      if (!(target instanceof Element) || target.closest('[data-figure], .editing, input')) return;
      const paragraph = target.closest('p');
      if (paragraph) this.#openAt(paragraph, event);
    });
  }

  /** Whether something is being changed. */
  get isOpen(): boolean {
    return this.#end !== undefined;
  }

  /** Takes what is being changed as it is. */
  close(): void {
    this.#end?.(true);
  }

  /** Once nothing is being changed. */
  closed(): Promise<void> {
    return this.isOpen ? new Promise((done) => this.#waiting.push(done)) : Promise.resolve();
  }

  /** Lets a paragraph be changed, by keyboard: the longest stretch of it that looks alike. */
  open(paragraph: number): void {
    const drawn = this.#drawing.paragraphAt(paragraph);
    if (drawn) this.#openAt(drawn);
  }

  #openAt(drawn: HTMLElement, at?: MouseEvent): void {
    const paragraph = this.#drawing.indexOf(drawn);
    const text = paragraph === undefined ? undefined : this.#actions.textOf(paragraph);
    const stretches = text === undefined ? [] : stretchesOf(drawn, text);
    const isUnder = ({ nodes }: Stretch): boolean =>
      at?.target instanceof Element && nodes.some((node) => node.parentElement === at.target);
    const [longest] = [...stretches].sort((a, b) => b.end - b.start - (a.end - a.start));
    const stretch = stretches.find(isUnder) ?? longest;
    if (paragraph === undefined || text === undefined || !stretch) {
      this.#actions.refused();
      return;
    }
    this.#edit(paragraph, text, stretch, at);
  }

  #edit(paragraph: number, text: string, stretch: Stretch, at: MouseEvent | undefined): void {
    const { start, end, nodes } = stretch;
    const was = text.slice(start, end);
    // No rule of the document's is about such an element: it looks as what it stands in.
    const field = document.createElement('bdi');
    field.className = 'editing';
    field.contentEditable = 'plaintext-only';
    field.setAttribute('role', 'textbox');
    field.setAttribute('aria-multiline', 'false');
    field.textContent = was;
    const [first] = nodes;
    first?.before(field);
    const bringBack = hide(stretch);
    this.#end = (isMeant) => {
      this.#end = undefined;
      const now = field.textContent.replace(/\n/g, was.includes('\n') ? '\n' : ' ');
      field.remove();
      bringBack();
      const change = isMeant ? leastChange(paragraph, start, was, now) : undefined;
      // Until the document is drawn with it.
      if (change && first)
        for (const [one, node] of nodes.entries()) node.data = one === 0 ? now : '';
      if (change) this.#actions.changed(change);
      this.#actions.ended();
      for (const done of this.#waiting.splice(0)) done();
    };
    this.#listen(field);
    field.focus();
    this.#setCaret(field, at);
  }

  #listen(field: HTMLElement): void {
    field.addEventListener('keydown', (event) => {
      if (event.isComposing) return;
      const isSaving = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's';
      // What is saved has in it what was typed.
      if (isSaving) this.#end?.(true);
      if (isSaving || event.key === 'F6') return;
      event.stopPropagation();
      if (event.key !== 'Enter' && event.key !== 'Escape') return;
      event.preventDefault();
      this.#end?.(event.key === 'Enter');
    });
    field.addEventListener('beforeinput', (event) => {
      // Paragraphs and lines stay as they are.
      if (/^insert(Paragraph|LineBreak)$/.test(event.inputType)) event.preventDefault();
    });
    field.addEventListener('blur', () => {
      this.#end?.(true);
    });
  }

  #setCaret(field: HTMLElement, at: MouseEvent | undefined): void {
    const selection = getSelection();
    const shadow = this.#drawing.root.getRootNode();
    const caret =
      at && 'caretPositionFromPoint' in document && shadow instanceof ShadowRoot
        ? document.caretPositionFromPoint(at.clientX, at.clientY, { shadowRoots: [shadow] })
        : null;
    if (caret && field.contains(caret.offsetNode)) {
      selection?.collapse(caret.offsetNode, caret.offset);
    } else selection?.selectAllChildren(field);
    if (!caret) selection?.collapseToEnd();
  }
}
