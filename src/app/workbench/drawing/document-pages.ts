import type { Target } from '../../../document/port';
import type { OpenDocument } from '../../../document/file/open-document';
import type { DocumentBody } from '../../../ooxml/blocks';
import type { FormTable } from '../../../report/model';
import { firstParagraph } from '../flags-of';
import { Cursor, isInView } from './cursor';
import { Drawing } from './drawing';
import { DrawnFigures } from './figures';
import type { FigureActions } from './figures';
import { Flags } from './flags';
import type { Flag, FlagActions } from './flags';

export interface PageActions extends Pick<FlagActions, 'show'>, Omit<FigureActions, 'entered'> {
  /** the cursor was set into a paragraph */
  moved(text: string): void;
  /** what stands beside the cursor */
  readonly cursorWord: string;
}

/** What is shown in the pages beside what stands in the document. */
export interface Shown {
  readonly flags: readonly Flag[];
  /** the form's tables, whose figures can be typed over */
  readonly tables: readonly FormTable[];
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
    chosen: () => undefined,
    typed: () => undefined,
    notTaken: () => undefined,
    moved: () => undefined,
    cursorWord: '',
  };
  readonly #document: OpenDocument;
  readonly #drawing: Drawing;
  readonly #flags: Flags;
  readonly #figures: DrawnFigures;
  readonly #cursor: Cursor;
  #body: DocumentBody | undefined;
  #drawn: DocumentBody | undefined;
  #drawingNow: Promise<void> = Promise.resolve();
  #isWhole = true;
  #wanted: Target | undefined;
  #shown: Shown = { flags: [], tables: [] };

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
      const isMeant = event.target === around && this.#cursor.onKey(event, around);
      if (isMeant) event.preventDefault();
    };
    around.addEventListener('keydown', onKey);
    const fit = new ResizeObserver(() => {
      this.#drawing.fit(around.clientWidth);
    });
    fit.observe(around);
    return () => {
      around.removeEventListener('keydown', onKey);
      fit.disconnect();
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
    if (body === this.#drawn) this.#mark();
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

  /** The first page as it is drawn, once there is one. */
  get firstPage(): HTMLElement | undefined {
    return this.#drawing.firstPage;
  }

  /** Brings the focus to the mark that Tab would come to. Gives whether there is one. */
  focus(): boolean {
    return this.#flags.focus();
  }

  async #draw(body: DocumentBody): Promise<void> {
    await this.#figures.atRest();
    const [surroundings, pieces] = await Promise.all([
      this.#document.surroundings(),
      this.#document.pieces(),
    ]);
    const around = this.#place.parentElement;
    const scrolled = around?.scrollTop ?? 0;
    const atRest = (): Promise<void> => this.#figures.atRest();
    const isDrawn = await this.#drawing.draw(surroundings, pieces, atRest);
    if (!isDrawn || body !== this.#body) return;
    this.#isWhole = !pieces.some(({ isInPart }) => isInPart);
    const before = this.#drawn;
    this.#drawn = body;
    this.#mark();
    this.#showCursor();
    if (around && before) {
      around.scrollTop = scrolled;
      const changed = firstChanged(before, body);
      const place = changed === undefined ? undefined : this.#drawing.placeOf(changed);
      if (place && !isInView(place, around)) place.scrollIntoView({ block: 'center' });
    }
    this.#reveal();
  }

  #mark(): void {
    this.#flags.set(this.#shown.flags);
    this.#figures.set(this.#shown.tables);
  }

  #showCursor(): void {
    const at = this.#drawn && this.#document.place.within(this.#drawn);
    this.#cursor.show(at, this.#actions.cursorWord);
  }

  #reveal(): void {
    const paragraph = this.#wanted && this.#body && firstParagraph(this.#body, this.#wanted);
    const place = paragraph === undefined ? undefined : this.#drawing.placeOf(paragraph);
    // What is not drawn yet is shown as soon as it is.
    if (!place) return;
    this.#wanted = undefined;
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
