import type { Finding } from '../../check/finding';
import { passageOf } from '../../check/passage';
import { HostError } from '../../document/port';
import type { DocumentHost } from '../../document/port';
import type { Checked, Notice } from './session-state';

/**
 * Leaves findings as remarks in the document, in the given words, in place of earlier ones.
 *
 * @throws {HostError} `remarks-partly` where some were written, or earlier ones taken away, before
 *   it was refused; else what the host throws
 */
export async function leaveRemarks(
  host: DocumentHost,
  { report, snapshot }: Checked,
  findings: readonly Finding[],
  sentenceOf: (finding: Finding) => string,
): Promise<Notice> {
  const remarks = findings.flatMap((finding) => {
    const passage = passageOf(report, finding.at[0]);
    return passage ? [{ paragraph: passage.paragraph, text: sentenceOf(finding) }] : [];
  });
  // What an earlier check said may be mended by now, or would be said twice.
  const { cleared } = await host.clearRemarks();
  try {
    const count = await host.remark(snapshot, remarks);
    return { is: 'remarked', count, unplaced: findings.length - count };
  } catch (cause) {
    const isTold = cause instanceof HostError && cause.code === 'remarks-partly';
    if (cleared === 0 || isTold) throw cause;
    throw new HostError('remarks-partly', { written: 0, total: remarks.length }, { cause });
  }
}
