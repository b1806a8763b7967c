import type { Checked, Session, TypedCell, TypedValue } from '../session/session-state';
import type { FigureText } from '../../facts/relations/with-figures';
import type { FormTable } from '../../report/model';
import { isSameFigure } from './sheet';
import { keyedTables } from './keyed-tables';
import type { TableKey } from './keyed-tables';

/** A figure that was typed and is not in the document yet. */
export interface Pending extends FigureText {
  readonly table: TableKey;
  /** what stood in the cell when it was typed over */
  readonly was: string;
}

/** A table of the report that was checked, by its key. */
export function tableOf({ report }: Checked, key: TableKey): FormTable | undefined {
  return keyedTables(report.tables).get(key);
}

/**
 * The figures that a person types into a document one after the other, without waiting for each to
 * be written and checked: what comes meanwhile is written together as soon as that is done.
 */
export class TypedFigures {
  readonly #session: Session;
  readonly #listeners = new Set<() => void>();
  #pending: readonly Pending[] = [];
  #writing: Promise<void> | undefined;

  constructor(session: Session) {
    this.#session = session;
  }

  /** those that are not in the document yet */
  get pending(): readonly Pending[] {
    return this.#pending;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Has figures written: together as one change, where none was typed right before. */
  type(table: TableKey, texts: readonly FigureText[]): void {
    const { checked } = this.#session.state;
    const form = checked && tableOf(checked, table);
    if (!form || texts.length === 0) return;
    const typed = texts.map((one): Pending => {
      const before = this.#pending.find(
        (other) => other.table === table && isSameFigure(other, one),
      );
      const was = before?.text ?? form.cell(one.row, one.column)?.raw ?? '';
      return { table, row: one.row, column: one.column, text: one.text, was };
    });
    this.#set([...this.#pending, ...typed]);
    this.#writing ??= this.#writeAll();
  }

  /** Once all that was typed before is in the document, or refused. */
  async settled(): Promise<void> {
    await this.#writing;
  }

  async #writeAll(): Promise<void> {
    while (this.#pending.length > 0) {
      const now = this.#pending;
      // Of a figure that was typed twice, the first is what the second was typed over.
      const first = now.filter(
        (one, at) =>
          now.findIndex((other) => other.table === one.table && isSameFigure(other, one)) === at,
      );
      await this.#session.setFigures(first.flatMap((one) => this.#valueOf(one) ?? []));
      this.#set(this.#pending.filter((one) => !first.includes(one)));
    }
    this.#writing = undefined;
  }

  #valueOf({ table, row, column, text, was }: Pending): TypedValue | undefined {
    const { checked } = this.#session.state;
    const cell = checked && tableOf(checked, table)?.cell(row, column);
    if (!cell) return undefined;
    const known: TypedCell = { ...cell, raw: was };
    return { cell: known, value: text };
  }

  #set(pending: readonly Pending[]): void {
    this.#pending = pending;
    for (const listener of this.#listeners) listener();
  }
}

const known = new WeakMap<Session, TypedFigures>();

/** The figures that are typed into a session's document, wherever that is done. */
export function typedFiguresOf(session: Session): TypedFigures {
  const typed = known.get(session) ?? new TypedFigures(session);
  known.set(session, typed);
  return typed;
}
