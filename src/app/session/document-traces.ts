import type { Finding } from '../../check/finding';
import { HostError } from '../../document/port';
import type { DocumentHost } from '../../document/port';
import type { Reason } from '../../check/reasons';
import type { DocumentChecker } from './document-checker';
import type * as fixing from './fixing';
import type { SessionStore } from './session-store';
import type { TaskQueue } from './task-queue';

/** What checking leaves in a document beside changes: comments, and reasons for what stays. */
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

  /** Keeps why findings are as they should be. */
  explain(findings: readonly Finding[], reason: string): Promise<void> {
    return this.#keep(({ explaining }, kept) => {
      const { checked } = this.#store.state;
      return checked ? explaining(kept, checked, this.#checker.rules, findings, reason) : kept;
    }, 'explained');
  }

  restore(findings: readonly Finding[]): Promise<void> {
    return this.#keep(({ withoutReason }, kept) => withoutReason(kept, findings), 'restored');
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
      this.#checker.reasons = [];
      await this.#checker.judgeAgain();
      this.#store.tell(
        canRemark ? { is: 'traces-cleared', remarks: cleared, ...left } : { is: 'reasons-cleared' },
      );
    });
  }

  /** Changes the reasons, starting from what the document keeps: another pane may have added. */
  #keep(
    change: (tools: typeof fixing, kept: readonly Reason[]) => readonly Reason[],
    is: 'explained' | 'restored',
  ): Promise<void> {
    return this.#queue.add(undefined, async () => {
      const tools = await import('./fixing');
      const reasons = change(tools, tools.readReasons(await this.#host.recall()));
      await this.#host.remember(tools.writeReasons(reasons));
      this.#checker.reasons = reasons;
      await this.#checker.judgeAgain();
      this.#store.tell({ is });
    });
  }
}
