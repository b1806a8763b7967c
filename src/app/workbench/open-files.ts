import type { OpenDocument } from '../../document/file/open-document';
import { problemOf } from '../session/problem';
import type { Problem, Session } from '../session/session-state';
import { stateOf } from './history';
import type { Kept, KeptEdits, SavedSteps } from './kept-edits';
import type { News } from './news';

/** What became of a file that was to be opened. */
export type FileState =
  | { readonly is: 'opening' }
  | { readonly is: 'refused'; readonly problem: Problem }
  | {
      readonly is: 'open';
      readonly document: OpenDocument;
      readonly session: Session;
      /** under which its unsaved changes are kept */
      readonly keptAs: string;
      /** of what was read */
      readonly fingerprint: string;
    };

/** A file that is open in the workbench. */
export interface OpenFile {
  readonly id: number;
  readonly name: string;
  readonly state: FileState;
  /** which changes stand in what was saved last */
  readonly saved: string;
  /** what was put into the file that was saved, or handed over, last */
  readonly savedSteps?: SavedSteps;
  /** what was handed to the browser to be downloaded, until it is known to have come */
  readonly handedOver?: HandedOver;
  /** what of it tells of add-ins, and whether that is left out when it is saved; absent for nothing */
  readonly addIns?: { readonly parts: readonly string[]; readonly areOut: boolean };
  /** what was done to it and not saved when the page broke down, until a person says what of it */
  readonly kept?: Kept;
}

/** A file on its way to the disk. */
export interface HandedOver {
  readonly name: string;
  /** which changes stand in it */
  readonly standing: string;
}

/** A document that was opened, and by what its file is known again. */
export interface Opened {
  readonly document: OpenDocument;
  readonly fingerprint: string;
}

/** Opens a document; gives up when the signal says so, and tells where it was started again. */
export type Opener = (signal: AbortSignal, onRestarted: () => void) => Promise<Opened>;

export interface OpenFilesOptions {
  /** @param previous the same body's report of the year before */
  readonly open: (file: File, previous?: File) => Opener;
  readonly session: (document: OpenDocument) => Session;
  readonly kept: KeptEdits;
  /** by what a file is known again */
  readonly fingerprintOf: (file: Uint8Array) => Promise<string>;
  /** a file that a person gave was opened */
  readonly onOpened?: (file: File) => void;
}

export interface OpenFilesState {
  readonly files: readonly OpenFile[];
  /** the id of the file that is shown */
  readonly current?: number;
  /** what was told last */
  readonly news?: News;
}

/** The files that are open in a workbench, each with a session of its own. */
export class OpenFiles {
  state: OpenFilesState = { files: [] };
  readonly #options: OpenFilesOptions;
  readonly #listeners = new Set<() => void>();
  readonly #opening = new Map<number, AbortController>();
  #lastId = 0;

  constructor(options: OpenFilesOptions) {
    this.#options = options;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Tells something in place of what was told before; undefined takes that away. */
  tell(news: News | undefined): void {
    const { news: _, ...rest } = this.state;
    this.#set(news ? { ...rest, news } : rest);
  }

  /**
   * Opens a file beside those that are open, and shows it.
   *
   * @param previous the same body's report of the year before, which it is held against
   * @returns its id, and when it is checked or refused
   */
  open(file: File, previous?: File): { readonly id: number; readonly done: Promise<void> } {
    this.tell(undefined);
    const id = this.#add(file.name);
    this.choose(id);
    return { id, done: this.#open(id, this.#options.open(file, previous), file) };
  }

  /**
   * Opens a file as `open` does, or shows it where the same one is open already. Where it is refused,
   * what was shown before is shown again.
   */
  async openOnce(file: File): Promise<void> {
    this.tell(undefined);
    // What was told of it before holds no longer.
    for (const { id, name, state } of this.state.files)
      if (name === file.name && state.is === 'refused') this.close(id);
    const before = this.state.current;
    const id = this.#add(file.name);
    this.choose(id);
    await this.#open(id, this.#options.open(file), file, true);
    this.#leaveRefused(id, before);
  }

  /** Opens what a link leads to; where that is nothing, the open files stay as they were. */
  async openLink(name: string, open: Opener): Promise<void> {
    const id = this.#add(name);
    this.choose(id);
    await this.#open(id, open);
    const { state } = this.#find(id) ?? {};
    if (state?.is === 'refused' && state.problem.code === 'nothing-open') this.close(id);
    this.#leaveRefused(id, undefined);
  }

  choose(id: number): void {
    this.#set({ ...this.state, current: id });
  }

  /** Shows none of the files, which stay open. */
  chooseNone(): void {
    const { current: _, ...rest } = this.state;
    this.#set(rest);
  }

  /** Closes a file, whatever was changed in it; one that is still being opened is given up. */
  close(id: number): void {
    const at = this.state.files.findIndex((file) => file.id === id);
    const file = this.state.files[at];
    if (!file) return;
    this.#opening.get(id)?.abort();
    this.#opening.delete(id);
    if (file.state.is === 'open') {
      // It is saved, or the person does without what is not.
      if (!file.kept) this.#options.kept.drop(file.state.keptAs);
      file.state.session.dispose();
      file.state.document.close();
    }
    const files = this.state.files.filter((one) => one !== file);
    const neighbour = (files[at] ?? files.at(-1))?.id;
    const { current: shown, news } = this.state;
    const current = shown === id ? neighbour : shown;
    this.#set({
      files,
      ...(current === undefined ? {} : { current }),
      ...(news === undefined ? {} : { news }),
    });
  }

  /**
   * Notes that a file is saved.
   *
   * @param saved which changes stand in what was saved
   */
  noteSaved(id: number, saved: string): void {
    this.#change(id, ({ handedOver: _, ...file }) => ({ ...file, saved }));
    this.#keep(id);
  }

  /**
   * Notes what a file was made of that is put somewhere, since a person may go on with that one.
   *
   * @param steps how many are in it
   */
  async noteWritten(id: number, bytes: Uint8Array, steps: number): Promise<void> {
    const key = firstKey(await this.#options.fingerprintOf(bytes));
    const savedSteps = { key, steps };
    this.#change(id, (file) => ({ ...file, savedSteps }));
  }

  /** Notes that a file is on its way, which may end on the disk or not. */
  noteHandedOver(id: number, handedOver: HandedOver): void {
    this.#change(id, (file) => ({ ...file, handedOver }));
  }

  /** Notes that what was handed over has come to the disk, as a person says. */
  confirmSaved(id: number): void {
    const { handedOver } = this.#find(id) ?? {};
    if (handedOver) this.noteSaved(id, handedOver.standing);
  }

  /**
   * Has a file remember, when it is saved, what is kept elsewhere as well: that by itself is no
   * change that has to be saved.
   */
  async remember(id: number, text: string | undefined): Promise<void> {
    const file = this.#find(id);
    if (file?.state.is !== 'open') return;
    const wasChanged = isChanged(file);
    const { document, session } = file.state;
    await document.remember(text);
    if (!wasChanged) this.#change(id, (one) => ({ ...one, saved: standingOf(one) }));
    await session.check();
  }

  /** Leaves out what tells of add-ins when a file is saved, or keeps it after all. */
  turnAddIns(id: number): void {
    this.#change(id, ({ addIns, ...file }) => ({
      ...file,
      ...(addIns ? { addIns: { ...addIns, areOut: !addIns.areOut } } : {}),
    }));
  }

  /** Does to a file what was done to it before the page broke down. */
  async takeKept(id: number): Promise<void> {
    const { kept, state } = this.#find(id) ?? {};
    if (!kept || state?.is !== 'open') return;
    this.#forgetKept(id);
    if (kept.memory) {
      await state.document.remember(kept.memory[0]);
      await state.session.check();
    }
    await state.session.remake(kept.steps);
    if (kept.key !== state.keptAs) this.#options.kept.drop(kept.key);
  }

  /** Does away with what is kept of a file. */
  declineKept(id: number): void {
    const { kept } = this.#find(id) ?? {};
    if (kept) this.#options.kept.drop(kept.key);
    this.#forgetKept(id);
  }

  #add(name: string): number {
    const id = ++this.#lastId;
    const file: OpenFile = { id, name, state: { is: 'opening' }, saved: '' };
    this.#set({ ...this.state, files: [...this.state.files, file] });
    return id;
  }

  #refuse(id: number, problem: Problem): void {
    this.#change(id, (one) => ({ ...one, state: { is: 'refused', problem } }));
  }

  /** Shows another file in place of one that is shown and was refused, or none. */
  #leaveRefused(id: number, other: number | undefined): void {
    if (this.state.current !== id || this.#find(id)?.state.is !== 'refused') return;
    if (other !== undefined && this.#find(other)) this.choose(other);
    else this.chooseNone();
  }

  async #open(id: number, open: Opener, file?: File, isOnce = false): Promise<void> {
    if (file?.size === 0) {
      this.#refuse(id, { code: 'empty-file', data: {}, details: '' });
      return;
    }
    const giveUp = new AbortController();
    this.#opening.set(id, giveUp);
    const { signal } = giveUp;
    try {
      const { document, fingerprint } = await open(signal, () => {
        this.tell({ key: 'resumed', data: { name: this.#find(id)?.name ?? '' } });
      });
      const keptAs = this.#keyFor(fingerprint);
      const kept = await this.#keptFor(keptAs);
      if (signal.aborted) {
        document.close();
        return;
      }
      const other = isOnce ? this.#openedBefore(id, fingerprint) : undefined;
      if (other) {
        document.close();
        this.#replaceBy(id, other);
        return;
      }
      if (file) this.#options.onOpened?.(file);
      const session = this.#options.session(document);
      this.#change(id, (one) => ({
        ...one,
        state: { is: 'open', document, session, keptAs, fingerprint },
        ...(kept && countOf(kept) > 0 ? { kept } : {}),
      }));
      const standing = (): string => `${String(session.steps.length)}${memoryOf(document)}`;
      let done = standing();
      session.subscribe(() => {
        // Whoever looks at the files needs to know of what happens in each.
        this.#set({ ...this.state });
        const now = standing();
        if (now === done) return;
        done = now;
        this.#keep(id);
      });
      await session.check();
      await this.#findAddIns(id, document);
    } catch (error) {
      if (!signal.aborted) this.#refuse(id, problemOf(error));
    } finally {
      this.#opening.delete(id);
    }
  }

  async #findAddIns(id: number, document: OpenDocument): Promise<void> {
    // A file that its worker does not come back with has other worries.
    const parts = await document.addIns().catch(() => []);
    if (parts.length === 0) return;
    this.#change(id, (file) => ({ ...file, addIns: { parts, areOut: false } }));
  }

  #find(id: number): OpenFile | undefined {
    return this.state.files.find((file) => file.id === id);
  }

  /** The same file, by name and content, that is open already. */
  #openedBefore(id: number, fingerprint: string): OpenFile | undefined {
    const name = this.#find(id)?.name;
    return this.state.files.find(
      (one) =>
        one.id !== id &&
        one.name === name &&
        one.state.is === 'open' &&
        one.state.fingerprint === fingerprint,
    );
  }

  /** Shows a file that was open before in place of one that is the same. */
  #replaceBy(id: number, { id: other, name }: OpenFile): void {
    const wasShown = this.state.current === id;
    this.#set({ ...this.state, files: this.state.files.filter((one) => one.id !== id) });
    if (!wasShown) return;
    this.choose(other);
    this.tell({ key: 'alreadyOpen', data: { name } });
  }

  /** A key that no other copy of the same file uses, which may be open as well. */
  #keyFor(fingerprint: string): string {
    const keys = this.state.files.map(({ state }) => (state.is === 'open' ? state.keptAs : ''));
    let copy = 1;
    while (keys.includes(`${fingerprint} ${copy}`)) copy += 1;
    return copy === 1 ? firstKey(fingerprint) : `${fingerprint} ${copy}`;
  }

  /** What is kept for a file; what another one that is open has not saved is not for this one. */
  async #keptFor(keptAs: string): Promise<Kept | undefined> {
    const kept = await this.#options.kept.find(keptAs);
    const isOfAnother = this.state.files.some(
      ({ state }) => state.is === 'open' && state.keptAs === kept?.key,
    );
    return isOfAnother ? undefined : kept;
  }

  #forgetKept(id: number): void {
    this.#change(id, ({ kept: _, ...file }) => file);
  }

  /** Keeps what a page that breaks down would take with it, and nothing that is saved. */
  #keep(id: number): void {
    const file = this.#find(id);
    if (file?.state.is !== 'open') return;
    const { savedSteps } = file;
    const { keptAs, session, document } = file.state;
    if (!isChanged(file)) {
      this.#options.kept.drop(keptAs);
      return;
    }
    const hasRoom = this.#options.kept.keep(
      keptAs,
      session.steps,
      savedSteps,
      document.unsavedMemory(),
    );
    if (!hasRoom) this.tell({ key: 'notKept', data: { name: file.name } });
  }

  #change(id: number, change: (file: OpenFile) => OpenFile): void {
    this.#set({
      ...this.state,
      files: this.state.files.map((file) => (file.id === id ? change(file) : file)),
    });
  }

  #set(state: OpenFilesState): void {
    this.state = state;
    for (const listener of this.#listeners) listener();
  }
}

/** The key of a file of which no other copy is open. */
function firstKey(fingerprint: string): string {
  return `${fingerprint} 1`;
}

/** Whether a file is shown with its findings, and nothing has to be asked first. */
export function isShown({ state, kept }: OpenFile): boolean {
  return state.is === 'open' && kept === undefined;
}

/** How many changes are kept of a file, what it remembers being one. */
export function countOf({ steps, memory }: Kept): number {
  return steps.length + (memory ? 1 : 0);
}

/** What a document is to remember, as a text to compare; '' where the file does. */
function memoryOf(document: OpenDocument): string {
  const memory = document.unsavedMemory();
  return memory ? ` remembering ${JSON.stringify(memory)}` : '';
}

/** Which changes of its content stand in a file, whatever it remembers, as a text to compare. */
export function editsOf({ state, addIns }: OpenFile): string {
  const changes = state.is === 'open' ? stateOf(state.session.state.journal) : '';
  return `${changes}${addIns?.areOut === true ? ' without add-ins' : ''}`;
}

/** Which changes stand in a file, as a text to compare. */
export function standingOf(file: OpenFile): string {
  const memory = file.state.is === 'open' ? memoryOf(file.state.document) : '';
  return `${editsOf(file)}${memory}`;
}

/** Whether a file has changes that were not saved. */
export function isChanged(file: OpenFile): boolean {
  return file.state.is === 'open' && standingOf(file) !== file.saved;
}
