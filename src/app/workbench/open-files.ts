import type { OpenDocument } from '../../document/file/open-document';
import { problemOf } from '../session/problem';
import type { Problem, Session } from '../session/session-state';
import { stateOf } from './history';

/** What became of a file that was to be opened. */
export type FileState =
  | { readonly is: 'opening' }
  | { readonly is: 'refused'; readonly problem: Problem }
  | { readonly is: 'open'; readonly document: OpenDocument; readonly session: Session };

/** A file that is open in the workbench. */
export interface OpenFile {
  readonly id: number;
  readonly name: string;
  readonly state: FileState;
  /** which changes stand in what was saved last */
  readonly saved: string;
}

/** Opens a document; gives up when the signal says so. */
type Opener = (signal: AbortSignal) => Promise<OpenDocument>;

export interface OpenFilesOptions {
  readonly open: (file: File, signal: AbortSignal) => Promise<OpenDocument>;
  readonly session: (document: OpenDocument) => Session;
}

export interface OpenFilesState {
  readonly files: readonly OpenFile[];
  /** the id of the file that is shown */
  readonly current?: number;
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

  /** Opens files beside those that are open; the first of them is shown. */
  async open(files: readonly File[]): Promise<void> {
    const added = files.map((file) => {
      const id = this.#add(file.name);
      return { id, file };
    });
    const [first] = added;
    if (!first) return;
    this.choose(first.id);
    await Promise.all(
      added.map(({ id, file }) =>
        this.#open(id, (signal) => this.#options.open(file, signal), file),
      ),
    );
  }

  /** Opens what a link leads to; where that is nothing, the open files stay as they were. */
  async openLink(name: string, open: Opener): Promise<void> {
    const id = this.#add(name);
    this.choose(id);
    await this.#open(id, open);
    const { state } = this.state.files.find((file) => file.id === id) ?? {};
    if (state?.is === 'refused' && state.problem.code === 'nothing-open') this.close(id);
  }

  choose(id: number): void {
    this.#set({ ...this.state, current: id });
  }

  /** Closes a file, whatever was changed in it; one that is still being opened is given up. */
  close(id: number): void {
    const at = this.state.files.findIndex((file) => file.id === id);
    const file = this.state.files[at];
    if (!file) return;
    this.#opening.get(id)?.abort();
    this.#opening.delete(id);
    if (file.state.is === 'open') {
      file.state.session.dispose();
      file.state.document.close();
    }
    const files = this.state.files.filter((one) => one !== file);
    const neighbour = (files[at] ?? files.at(-1))?.id;
    const current = this.state.current === id ? neighbour : this.state.current;
    this.#set(current === undefined ? { files } : { files, current });
  }

  /** Notes that a file was saved as its session has it now. */
  noteSaved(id: number): void {
    this.#change(id, (file) =>
      file.state.is === 'open'
        ? { ...file, saved: stateOf(file.state.session.state.journal) }
        : file,
    );
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

  async #open(id: number, open: Opener, file?: File): Promise<void> {
    if (file?.size === 0) {
      this.#refuse(id, { code: 'empty-file', data: {}, details: '' });
      return;
    }
    const giveUp = new AbortController();
    this.#opening.set(id, giveUp);
    const { signal } = giveUp;
    try {
      const document = await open(signal);
      if (signal.aborted) {
        document.close();
        return;
      }
      const session = this.#options.session(document);
      this.#change(id, (one) => ({ ...one, state: { is: 'open', document, session } }));
      // Whoever looks at the files needs to know of what happens in each.
      session.subscribe(() => {
        this.#set({ ...this.state });
      });
      await session.check();
    } catch (error) {
      if (!signal.aborted) this.#refuse(id, problemOf(error));
    } finally {
      this.#opening.delete(id);
    }
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

/** Whether a file has changes that were not saved. */
export function isChanged({ state, saved }: OpenFile): boolean {
  return state.is === 'open' && stateOf(state.session.state.journal) !== saved;
}
