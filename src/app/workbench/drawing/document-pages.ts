import type { Target } from '../../../document/port';
import type { OpenDocument } from '../../../document/file/open-document';
import type { DocumentBody } from '../../../ooxml/blocks';
import { firstParagraph } from '../flags-of';
import { Cursor, isInView } from './cursor';
import { Drawing } from './drawing';
import { Flags } from './flags';
import type { Flag, FlagActions } from './flags';

export interface PageActions extends FlagActions {
  /** the cursor was set into a paragraph */
  moved(text: string): void;
  /** what stands beside the cursor */
  readonly cursorWord: string;
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
    type: () => undefined,
    unread: () => undefined,
    moved: () => undefined,
    cursorWord: '',
  };
  readonly #document: OpenDocument;
  readonly #drawing: Drawing;
  readonly #flags: Flags;
  readonly #cursor: Cursor;
  #body: DocumentBody | undefined;
  #drawn: DocumentBody | undefined;
  #drawingNow: Promise<void> = Promise.resolve();
  #isWhole = true;
  #wanted: Target | undefined;
  #flagged: readonly Flag[] = [];

  constructor(opened: OpenDocument) {
    this.#document = opened;
    this.#place = document.createElement('div');
    this.#drawing = new Drawing(this.#place);
    this.#flags = new Flags(this.#drawing, {
      show: (keys) => {
        this.#actions.show(keys);
      },
      type: (flag, value) => {
        this.#actions.type(flag, value);
      },
      unread: (wanted) => {
        this.#actions.unread(wanted);
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
  async show(body: DocumentBody, flags: readonly Flag[]): Promise<boolean> {
    this.#flagged = flags;
    if (body === this.#drawn) this.#flags.set(flags);
    if (body !== this.#body) {
      this.#body = body;
      this.#drawingNow = this.#draw(body);
    }
    await this.#drawingNow;
    return this.#isWhole;
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
    const [surroundings, pieces] = await Promise.all([
      this.#document.surroundings(),
      this.#document.pieces(),
    ]);
    const around = this.#place.parentElement;
    const scrolled = around?.scrollTop ?? 0;
    if (!(await this.#drawing.draw(surroundings, pieces)) || body !== this.#body) return;
    this.#isWhole = !pieces.some(({ isInPart }) => isInPart);
    const before = this.#drawn;
    this.#drawn = body;
    this.#flags.set(this.#flagged);
    this.#showCursor();
    if (around && before) {
      around.scrollTop = scrolled;
      const changed = firstChanged(before, body);
      const place = changed === undefined ? undefined : this.#drawing.placeOf(changed);
      if (place && !isInView(place, around)) place.scrollIntoView({ block: 'center' });
    }
    this.#reveal();
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
