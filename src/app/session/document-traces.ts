import type { Finding } from '../../check/finding';
import { HostError } from '../../document/port';
import type { DocumentHost } from '../../document/port';
import type { DocumentChecker } from './document-checker';
import type { Ignore } from './ignores';
import type { SessionStore } from './session-store';
import type { TaskQueue } from './task-queue';

/** What checking leaves in a document beside changes: comments, and reasons for what is set aside. */
export class DocumentTraces {
  readonly #host: DocumentHost;
  readonly #store: SessionStore;
  readonly #checker: DocumentChecker;
  readonly #queue: TaskQueue;

  constructor(host: DocumentHost, store: SessionStore, checker: DocumentChecker, queue: TaskQueue) {
    this.#host = host;
    this.#store = store;
    this.#checker = checker;
    this.#queue = queue;
  }

  /** Sets a finding aside, with a reason. */
  ignore({ key, rule }: Finding, reason: string): Promise<void> {
    const added = { key, rule, reason: reason.trim() };
    return this.#keep((kept) => [...kept.filter((one) => one.key !== key), added], 'ignored');
  }

  restore({ key }: Finding): Promise<void> {
    return this.#keep((kept) => kept.filter((one) => one.key !== key), 'restored');
  }

  remark(findings: readonly Finding[], sentenceOf: (finding: Finding) => string): Promise<void> {
    const { checked } = this.#store.state;
    if (!checked) return Promise.resolve();
    return this.#queue.add('remarking', async () => {
      const { fixing } = await this.#checker.ready();
      this.#store.tell(await fixing.leaveRemarks(this.#host, checked, findings, sentenceOf));
    });
  }

  clearRemarks(): Promise<void> {
    return this.#queue.add('remarking', async () => {
      const { cleared, ...left } = await this.#host.clearRemarks();
      this.#store.tell({ is: 'remarks-cleared', count: cleared, ...left });
    });
  }

  /** Takes away comments and reasons. */
  clear(): Promise<void> {
    return this.#queue.add('remarking', async () => {
      const canRemark = this.#host.abilities.remarks;
      const { cleared, ...left } = canRemark
        ? await this.#host.clearRemarks()
        : { cleared: 0, kept: 0 };
      await this.#host.remember(undefined).catch((cause: unknown) => {
        const data = { cleared, ...left };
        throw cleared === 0 ? cause : new HostError('traces-partly', data, { cause });
      });
      this.#checker.ignores = [];
      await this.#checker.judgeAgain();
      this.#store.tell(
        canRemark ? { is: 'traces-cleared', remarks: cleared, ...left } : { is: 'reasons-cleared' },
      );
    });
  }

  /** Changes what is set aside, starting from what the document keeps: another pane may have added. */
  #keep(
    change: (kept: readonly Ignore[]) => readonly Ignore[],
    is: 'ignored' | 'restored',
  ): Promise<void> {
    return this.#queue.add(undefined, async () => {
      const { readIgnores, writeIgnores } = await import('./fixing');
      const ignores = change(readIgnores(await this.#host.recall()));
      await this.#host.remember(writeIgnores(ignores));
      this.#checker.ignores = ignores;
      await this.#checker.judgeAgain();
      this.#store.tell({ is });
    });
  }
}
