import { editKinds } from '../edit-kinds';
import { HostError } from '../port';
import type { DocumentHost, Snapshot } from '../port';
import { recallFromDocument, rememberInDocument } from './memory';
import { readDocument } from './read/reading';
import type { WordSnapshot } from './read/reading';
import { canRemark, tellsChanges } from './abilities';
import { watchWord } from './watch/watching';

/** The set of WordApi that checking takes. */
const needed = '1.3';

function isWordSupported(): boolean {
  return Office.context.requirements.isSetSupported('WordApi', needed);
}

/**
 * The document open in Word, once `Office.onReady` has come. What only some persons need is
 * loaded when it is asked for.
 */
export function openWordDocument(): DocumentHost {
  const readings = new WeakMap<Snapshot, WordSnapshot>();
  let latest: WordSnapshot | undefined;
  /** edits are being made, after which the document is read again */
  let isApplying = false;
  let lastWritten = -Infinity;
  /** something may be highlighted since it was shown */
  let isHighlighted = false;

  const keep = (snapshot: WordSnapshot): WordSnapshot => {
    readings.set(snapshot, snapshot);
    return (latest = snapshot);
  };
  const own = (snapshot: Snapshot): WordSnapshot => {
    const reading = readings.get(snapshot);
    if (!reading) throw new HostError('changed');
    return reading;
  };
  const writing = async <T>(work: () => Promise<T>): Promise<T> => {
    lastWritten = Infinity;
    try {
      return await work();
    } finally {
      lastWritten = Date.now();
    }
  };
  const unhighlight = async (): Promise<void> => {
    isHighlighted = false;
    // It goes with the window at the latest, and makes nothing that was done before fail.
    const late = import('./lazy-parts');
    await late.then(({ unhighlightInWord }) => unhighlightInWord()).catch(() => undefined);
  };
  const isReadOnly = Office.context.document.mode === Office.DocumentMode.ReadOnly;

  return {
    abilities: {
      edits: isReadOnly ? new Set() : editKinds,
      remarks: !isReadOnly && canRemark(),
      cursor: true,
      watchesText: tellsChanges(),
      memory: true,
    },
    read: async () => {
      if (!isWordSupported()) throw new HostError('unsupported', { reason: `WordApi ${needed}` });
      return keep(await readDocument());
    },
    apply: async (checked, wanted, onWritten) => {
      if (isReadOnly) throw new HostError('read-only');
      const { applyInWord } = await import('./lazy-parts');
      isApplying = true;
      try {
        return await writing(async () => {
          const applied = await applyInWord(own(checked), wanted, onWritten);
          keep(applied.after);
          if (isHighlighted) await unhighlight();
          return applied;
        });
      } finally {
        isApplying = false;
      }
    },
    cursor: async (checked) => {
      const { cursorInWord } = await import('./lazy-parts');
      return cursorInWord(own(checked));
    },
    reveal: async (checked, target) => {
      const { revealInWord } = await import('./lazy-parts');
      isHighlighted = true;
      return revealInWord(own(checked), target);
    },
    watch: (onChange) =>
      watchWord(
        () => {
          if (!isApplying) onChange();
        },
        {
          lastRead: () => (isApplying ? undefined : latest?.live),
          lastWritten: () => lastWritten,
        },
      ),
    remark: async (checked, remarks) => {
      if (isReadOnly) throw new HostError('read-only');
      if (!canRemark()) throw new HostError('unsupported');
      const { remarkInWord } = await import('./lazy-parts');
      return writing(() => remarkInWord(own(checked), remarks));
    },
    clearRemarks: async () => {
      if (!canRemark()) return { cleared: 0, kept: 0 };
      const { clearRemarksInWord } = await import('./lazy-parts');
      return writing(clearRemarksInWord);
    },
    recall: recallFromDocument,
    remember: async (text) => {
      await rememberInDocument(text);
      // What was shown before the pane was opened anew may still be highlighted.
      if (text === undefined) await unhighlight();
    },
  };
}
