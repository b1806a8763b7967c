import { environmentOf } from './environment';
import { failureOf } from './failure';
import { goingThere } from './going-there';
import { insertedTable } from './inserted-table';
import { masks } from './mask';
import { exactSpacing, neighbours } from './neighbours';
import { paragraphCounts } from './paragraph-counts';
import type { Json, Probe, Tools } from './probe';
import { replacedText, setFont, trackedText } from './replaced-text';
import { requirementSets } from './requirement-sets';
import { revisedText } from './revised-text';
import { isEmptyDocument } from './scratch';
import { selection } from './selection';
import { tableLoadings } from './table-loads';
import { temporaryHighlight } from './temporary-highlight';
import { twoPanes } from './two-panes';
import { typedChinese } from './typed-chinese';
import { undoneRebuild } from './undone-rebuild';
import { xmlTwice } from './xml-twice';

/** Every probe; those that only read come first. */
export const allProbes: readonly Probe[] = [
  requirementSets,
  paragraphCounts,
  xmlTwice,
  tableLoadings,
  revisedText,
  temporaryHighlight,
  selection,
  typedChinese,
  twoPanes,
  replacedText,
  trackedText,
  setFont,
  insertedTable,
  exactSpacing,
  neighbours,
  goingThere,
  undoneRebuild,
];

export interface ProbeOptions {
  readonly probes?: readonly Probe[];
  /** the person says that the document is a copy that may be written to */
  readonly isScratch: boolean;
  /** how long one probe may take, in milliseconds */
  readonly patience?: number;
  /** called before each probe */
  readonly onProgress?: (done: number, total: number) => void;
}

class OutOfTime extends Error {
  override readonly name = 'OutOfTime';
}

/** Runs a probe for as long as it may take; afterwards it gets nothing done in Word any more. */
async function runOne(probe: Probe, mask: Tools['mask'], patience: number): Promise<Json> {
  const now = (): number => performance.now();
  const start = now();
  const time = { isOver: false };
  const batch: Tools['batch'] = async (work) => {
    if (time.isOver) throw new OutOfTime();
    return Word.run(work);
  };
  const attempt: Tools['attempt'] = async (work) => {
    try {
      return await batch(work);
    } catch (error) {
      if (error instanceof OutOfTime) throw error;
      return failureOf(error);
    }
  };
  const outcome = await new Promise<Json>((done) => {
    const timer = setTimeout(() => {
      time.isOver = true;
      done({ error: 'timed-out' });
    }, patience);
    // A probe may throw before it has a promise to give.
    Promise.resolve({ batch, attempt, mask, now })
      .then((tools) => probe.run(tools))
      .then(
        (result) => {
          done({ result });
        },
        (error: unknown) => {
          done(failureOf(error));
        },
      )
      .finally(() => {
        clearTimeout(timer);
      });
  });
  const { question } = probe;
  return { question, milliseconds: Math.round(now() - start), outcome };
}

async function mayWrite(isScratch: boolean): Promise<boolean> {
  if (isScratch) return true;
  try {
    return await isEmptyDocument({ batch: (work) => Word.run(work) });
  } catch {
    return false;
  }
}

/**
 * Asks the Word that is running, one probe after the other; one that fails tells how, and the rest
 * go on. Those that write are left out unless the document is empty or declared a scratch copy.
 */
export async function runProbes({
  probes = allProbes,
  isScratch,
  patience = 120_000,
  onProgress,
}: ProbeOptions): Promise<Json> {
  const isWritten = await mayWrite(isScratch);
  const chosen = probes.filter(({ writes }) => isWritten || !writes);
  const mask = masks();
  const told: Record<string, Json> = {};
  for (const [done, probe] of chosen.entries()) {
    onProgress?.(done, chosen.length);
    told[probe.id] = await runOne(probe, mask, patience);
  }
  onProgress?.(chosen.length, chosen.length);
  return {
    environment: environmentOf(),
    leftOut: probes.filter((probe) => !chosen.includes(probe)).map(({ id }) => id),
    probes: told,
  };
}
