import type { Target } from '../../../document/port';
import type { OpenDocument } from '../../../document/file/open-document';
import type { DocumentBody } from '../../../ooxml/blocks';
import type { FormTable } from '../../../report/model';
import { Prose } from './prose';
import type { ProseActions } from './prose';
import { firstParagraph } from '../flags-of';
import type { Zoom } from '../view-settings';
import { Characters } from './characters';
import type { CharacterMark } from './characters';
import { Cursor, isInView } from './cursor';
import { Drawing } from './drawing';
import { DrawnFigures } from './figures';
import type { FigureActions } from './figures';
import { Flags } from './flags';
import type { Flag, FlagActions } from './flags';

export interface PageActions
  extends Pick<FlagActions, 'show'>, Omit<FigureActions, 'entered'>, Omit<ProseActions, 'ended'> {
  /** the cursor was set into a paragraph */
  moved(text: string): void;
  /** characters became those that are meant */
  marked(mark: CharacterMark | undefined): void;
  /** what stands beside the cursor */
  readonly cursorWord: string;
}

/** What is shown in the pages beside what stands in the document. */
export interface Shown {
  readonly flags: readonly Flag[];
  /** the form's tables, whose figures can be typed over */
  readonly tables: readonly FormTable[];
  /** the characters that something was found in */
  readonly marks: readonly CharacterMark[];
}

/** Whether a mark is the one that another was before the document was checked again. */
function isSame(one: CharacterMark, other: CharacterMark | undefined): boolean {
  return one.key === other?.key && one.at === other.at;
}

/** The first paragraph that reads otherwise than the one that was in its place. */
function firstChanged(before: DocumentBody, now: DocumentBody): number | undefined {
  return now.paragraphs.find(({ text }, at) => text !== before.paragraphs[at]?.text)?.index;
}

/** The pages of an open document, kept as long as it is open, also while another is shown. */
export class DocumentPages {
  /** how far down the person was */
  #scrolled = 0;
  readonly #place: HTMLElement;
  #actions: PageActions = {
    show: () => undefined,
    figureOf: () => undefined,
    textOfFigure: () => '',
    chosen: () => undefined,
    typed: () => undefined,
    notTaken: () => undefined,
    moved: () => undefined,
    textOf: () => undefined,
    changed: () => undefined,
    refused: () => undefined,
    marked: () => undefined,
    cursorWord: '',
  };
  readonly #document: OpenDocument;
  readonly #drawing: Drawing;
  readonly #flags: Flags;
  readonly #figures: DrawnFigures;
  readonly #prose: Prose;
  readonly #cursor: Cursor;
  #body: DocumentBody | undefined;
  #drawn: DocumentBody | undefined;
  #drawingNow: Promise<void> = Promise.resolve();
  #isWhole = true;
  #wanted: Target | undefined;
  readonly #characters = new Characters((paragraph, drawn) => {
    this.#setExact(paragraph, drawn);
  });
  #flagAt: ReadonlyMap<number, Flag> = new Map();
  #current: CharacterMark | undefined;
  #shown: Shown = { flags: [], tables: [], marks: [] };

  constructor(opened: OpenDocument) {
    this.#document = opened;
    this.#place = document.createElement('div');
    this.#drawing = new Drawing(this.#place);
    this.#flags = new Flags(this.#drawing, {
      show: (keys, staysThere) => {
        this.#actions.show(keys, staysThere);
      },
      edit: (place) => this.#figures.openAt(place),
    });
    this.#figures = new DrawnFigures(this.#drawing, {
      figureOf: (at) => this.#actions.figureOf(at),
      textOfFigure: (at) => this.#actions.textOfFigure(at),
      chosen: (at, text) => {
        this.#actions.chosen(at, text);
      },
      entered: (place) => {
        this.#flags.enterAt(place);
      },
      typed: (table, texts) => {
        this.#actions.typed(table, texts);
      },
      notTaken: (why) => {
        this.#actions.notTaken(why);
      },
    });
    this.#cursor = new Cursor(this.#drawing, ({ paragraph }) => {
      const body = this.#drawn;
      if (!body) return;
      opened.place.moveTo(body, paragraph);
      this.#showCursor();
      this.#actions.moved(body.paragraphs.find(({ index }) => index === paragraph)?.text ?? '');
    });
    this.#prose = new Prose(this.#drawing, {
      textOf: (paragraph) => this.#actions.textOf(paragraph),
      changed: (change) => {
        this.#actions.changed(change);
      },
      refused: () => {
        this.#actions.refused();
      },
      ended: () => {
        this.#markAll();
      },
    });
    const { root } = this.#drawing;
    const under = ({ target, clientX, clientY }: MouseEvent): readonly CharacterMark[] => {
      const paragraph = target instanceof Element ? target.closest('p') : null;
      return paragraph ? this.#characters.under(paragraph, clientX, clientY) : [];
    };
    root.addEventListener('mousemove', (event) => {
      const paragraph = event.target instanceof Element ? event.target.closest('p') : null;
      if (!paragraph?.hasAttribute('data-exact')) return;
      paragraph.title = under(event)
        .map(({ label }) => label)
        .join('\n');
    });
    // Before the paragraph's own mark, which is of all that is found in it.
    root.addEventListener(
      'click',
      (event) => {
        const [mark] = event.detail < 2 ? under(event) : [];
        if (!mark) return;
        event.stopPropagation();
        this.#actions.show([mark.key], false);
        this.#mark(mark);
      },
      true,
    );
    opened.onReveal((target) => {
      this.#wanted = target;
      this.#reveal();
    });
  }

  /** Says who is told of what a person does in the drawing; whoever was told before is not. */
  tell(actions: PageActions): void {
    this.#actions = actions;
    this.#showCursor();
  }

  /** Puts the pages into the page, where the person left them. Gives a function that takes them out. */
  enter(around: HTMLElement): () => void {
    around.append(this.#place);
    around.scrollTop = this.#scrolled;
    const onKey = (event: KeyboardEvent): void => {
      // What is marked in the drawing has keys of its own.
      const isMeant =
        event.target === around && (this.#onEnter(event) || this.#cursor.onKey(event, around));
      if (isMeant) event.preventDefault();
    };
    around.addEventListener('keydown', onKey);
    const fit = new ResizeObserver(() => {
      this.#drawing.fit(around.clientWidth);
    });
    fit.observe(around);
    const endMarking = this.#characters.watch(around);
    return () => {
      around.removeEventListener('keydown', onKey);
      endMarking();
      fit.disconnect();
      this.#figures.close();
      this.#prose.close();
      this.#scrolled = around.scrollTop;
      this.#place.remove();
    };
  }

  /**
   * Draws what the document is now and marks what was found in it. Gives whether all of it is drawn.
   *
   * @throws what the drawing of a document that it cannot cope with throws
   */
  async show(body: DocumentBody, shown: Shown): Promise<boolean> {
    this.#shown = shown;
    if (body === this.#drawn) this.#markAll();
    if (body !== this.#body) {
      this.#body = body;
      this.#drawingNow = this.#draw(body);
    }
    await this.#drawingNow;
    return this.#isWhole;
  }

  /** Shows figures that were typed and are not in the document yet. */
  showTyped(typed: Parameters<DrawnFigures['showTyped']>[0]): void {
    this.#figures.showTyped(typed);
  }

  /** Draws the pages larger or smaller, around what is seen in the middle. */
  zoom(wanted: Zoom, onZoom: (zoom: number) => void): void {
    const around = this.#place.parentElement;
    const middle = around ? (around.scrollTop + around.clientHeight / 2) / around.scrollHeight : 0;
    this.#drawing.zoom(wanted, onZoom);
    if (around) around.scrollTop = middle * around.scrollHeight - around.clientHeight / 2;
  }

  /** Goes to another place of the finding that the current mark is of. */
  step(by: 1 | -1): void {
    const current = this.#current;
    if (!current) return;
    const at = (current.at + by + current.of) % current.of;
    const next = this.#shown.marks.find((one) => one.key === current.key && one.at === at);
    const place = next && this.#drawing.placeOf(next.paragraph);
    if (!place) return;
    this.#mark(next);
    this.#drawing.reveal(place);
  }

  /** The first page as it is drawn, once there is one. */
  get firstPage(): HTMLElement | undefined {
    return this.#drawing.firstPage;
  }

  /** Brings the focus to the mark that Tab would come to. Gives whether there is one. */
  focus(): boolean {
    return this.#flags.focus();
  }

  async #draw(body: DocumentBody): Promise<void> {
    // What is replaced and not marked would take no keys until the next is drawn.
    const atRest = async (): Promise<boolean> => {
      await this.#atRest();
      return body === this.#body;
    };
    if (!(await atRest())) return;
    const [surroundings, pieces] = await Promise.all([
      this.#document.surroundings(),
      this.#document.pieces(),
    ]);
    const around = this.#place.parentElement;
    const scrolled = around?.scrollTop ?? 0;
    const isDrawn = await this.#drawing.draw(surroundings, pieces, atRest);
    if (!isDrawn) return;
    this.#isWhole = !pieces.some(({ isInPart }) => isInPart);
    const before = this.#drawn;
    this.#drawn = body;
    this.#markAll();
    this.#showCursor();
    if (around && before) {
      around.scrollTop = scrolled;
      const changed = firstChanged(before, body);
      const place = changed === undefined ? undefined : this.#drawing.placeOf(changed);
      if (place && !isInView(place, around)) place.scrollIntoView({ block: 'center' });
    }
    this.#reveal();
  }

  /** Once nobody is typing, so that what is drawn may be replaced. */
  async #atRest(): Promise<void> {
    await this.#figures.atRest();
    while (this.#prose.isOpen) {
      await this.#prose.closed();
      await this.#figures.atRest();
    }
  }

  #markAll(): void {
    this.#flags.set(this.#shown.flags);
    this.#figures.set(this.#shown.tables);
    const { flags, marks } = this.#shown;
    this.#flagAt = new Map(flags.map((flag) => [flag.paragraph, flag]));
    const marked = new Set(marks.map(({ paragraph }) => paragraph));
    for (const { paragraph } of flags) if (!marked.has(paragraph)) this.#setExact(paragraph, []);
    this.#characters.set(marks, (index) => this.#drawing.paragraphAt(index));
    this.#mark(this.#current && marks.find((one) => isSame(one, this.#current)));
  }

  /** A paragraph in which all that was found is marked by its characters needs no mark of its own. */
  #setExact(paragraph: number, drawn: readonly CharacterMark[]): void {
    const flag = this.#flagAt.get(paragraph);
    const keys = new Set(drawn.map(({ key }) => key));
    const isExact = flag?.keys.every((key) => keys.has(key)) === true;
    this.#drawing.placeOf(paragraph)?.toggleAttribute('data-exact', isExact);
  }

  /** Makes a mark the one that is meant. */
  #mark(mark: CharacterMark | undefined): void {
    this.#current = mark;
    this.#characters.show(mark);
    this.#actions.marked(mark);
  }

  /** The mark at what is to be shown. */
  #markAt(target: Target): CharacterMark | undefined {
    if (!('paragraph' in target)) return undefined;
    const { paragraph, range } = target;
    const inIt = this.#shown.marks.filter((one) => one.paragraph === paragraph);
    return inIt.find(({ start }) => start === range?.start) ?? inIt[0];
  }

  /** Enter and F2 let the paragraph be changed that the cursor stands at. */
  #onEnter({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
    const at = this.#drawn && this.#document.place.within(this.#drawn);
    const isMeant = (key === 'Enter' || key === 'F2') && !altKey && !ctrlKey && !metaKey;
    if (!isMeant || at === undefined) return false;
    this.#prose.open(at);
    return true;
  }

  #showCursor(): void {
    const at = this.#drawn && this.#document.place.within(this.#drawn);
    this.#cursor.show(at, this.#actions.cursorWord);
  }

  #reveal(): void {
    const wanted = this.#wanted;
    const paragraph = wanted && this.#body && firstParagraph(this.#body, wanted);
    const place = paragraph === undefined ? undefined : this.#drawing.placeOf(paragraph);
    // What is not drawn yet is shown as soon as it is.
    if (!place || !wanted) return;
    this.#wanted = undefined;
    this.#mark(this.#markAt(wanted));
    this.#drawing.reveal(place);
    this.#flags.enterAt(place);
  }
}

const kept = new WeakMap<OpenDocument, DocumentPages>();

/** The pages of a document, always the same ones. */
export function pagesOf(opened: OpenDocument): DocumentPages {
  const pages = kept.get(opened) ?? new DocumentPages(opened);
  kept.set(opened, pages);
  return pages;
}
