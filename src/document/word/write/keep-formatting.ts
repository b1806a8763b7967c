import { HostError } from '../../port';
import type { Applied } from '../../port';
import { followEdits } from '../../history/inverse';
import { readsTheSame } from './expected';
import { isPrompted } from '../read/outline';
import { readDocument, readIn } from '../read/reading';
import type { WordSnapshot } from '../read/reading';
import { inWord } from '../run';
import { nextLast, takesLast } from './removing';
import { formattingIn, lostIn } from './run-formatting';
import type { LostFormatting } from './run-formatting';

/** Edits that were made, with the XML of the document before and after. */
interface Made extends Applied {
  readonly before: WordSnapshot;
  readonly after: WordSnapshot;
}

/** A paragraph whose text has another formatting than it had. */
interface Changed {
  readonly paragraph: number;
  /** what to set to restore its formatting; undefined where that cannot be told */
  readonly lost: LostFormatting | undefined;
}

function markupOf({ body, xml }: WordSnapshot, index: number | undefined): string | undefined {
  const span = body.paragraphs.find((paragraph) => paragraph.index === index)?.xml;
  return span && xml.slice(span.start, span.end);
}

/** The paragraphs whose text was written and has a formatting that none of it had before. */
function changedFormatting(made: Made): readonly Changed[] {
  const { before, edits, after } = made;
  // A document read as text only says nothing of formatting.
  if (before.completeness === 'text' || after.completeness === 'text') return [];
  const follow = followEdits(made);
  const prompted = new Set(before.body.paragraphs.filter(isPrompted).map(({ index }) => index));
  const moved = edits.flatMap((edit) => {
    if (edit.do === 'join-paragraphs') return [edit.paragraph, edit.paragraph + 1];
    return edit.do === 'split-paragraph' ? [edit.paragraph] : [];
  });
  const written = edits.flatMap((edit) =>
    // A text that takes another's formatting is not to keep its own, and none has that of a prompt.
    edit.do === 'replace-text' &&
    edit.like === undefined &&
    !moved.includes(edit.paragraph) &&
    !prompted.has(edit.paragraph)
      ? [edit.paragraph]
      : [],
  );
  const rewritten = [...new Set(written)].flatMap((index): Changed[] => {
    const paragraph = follow(index);
    const [old, now] = [markupOf(before, index), markupOf(after, paragraph)];
    if (paragraph === undefined || old === undefined || now === undefined) return [];
    const was = formattingIn(old);
    const otherwise = formattingIn(now).filter(
      (run) => !was.some(({ formatting }) => Object.keys(lostIn(run, formatting)).length === 0),
    );
    const [first] = was;
    if (otherwise.length === 0 || !first) return [];
    const isUniform = was.every((run) => Object.keys(lostIn(run, first.formatting)).length === 0);
    const lost = otherwise.reduce<LostFormatting>(
      (all, run) => ({ ...all, ...lostIn(run, first.formatting) }),
      {},
    );
    const isRevised = /<w:(?:ins|del|moveFrom|moveTo)[ >]/.test(now);
    // What the paragraph did not say itself cannot be said by setting it.
    const isTold = Object.values(lost).every((value) => value !== null);
    return [{ paragraph, lost: isUniform && isTold && !isRevised ? lost : undefined }];
  });
  return [...rewritten, ...changedEnd(made)];
}

/** A paragraph's own properties, without the look of its mark and the numbers of editing sessions. */
function propertiesIn(markup: string): string {
  const [, properties = ''] = /<w:pPr>(.*?)<\/w:pPr>/s.exec(markup) ?? [];
  return properties.replace(/<w:rPr>.*?<\/w:rPr>|<w:rPr\/>|\sw:rsid\w*="[^"]*"/gs, '');
}

/** The paragraph that has come to be the last, where it looks otherwise than it did. */
function changedEnd({ before, edits, after }: Made): readonly Changed[] {
  if (!edits.some((edit) => takesLast(before.body, edit))) return [];
  const paragraph = after.body.paragraphs.at(-1)?.index;
  const was = markupOf(before, nextLast(before.body, edits));
  const now = markupOf(after, paragraph);
  if (paragraph === undefined || was === undefined || now === undefined) return [];
  return propertiesIn(was) === propertiesIn(now) ? [] : [{ paragraph, lost: undefined }];
}

function fontOf({
  font,
  size,
  bold,
  italic,
  color,
}: LostFormatting): Word.Interfaces.FontUpdateData {
  return {
    ...(typeof font === 'string' ? { name: font } : {}),
    ...(typeof size === 'string' ? { size: Number(size) / 2 } : {}),
    ...(typeof bold === 'boolean' ? { bold } : {}),
    ...(typeof italic === 'boolean' ? { italic } : {}),
    ...(typeof color === 'string' ? { color: `#${color}` } : {}),
  };
}

async function giveBack(after: WordSnapshot, changed: readonly Changed[]): Promise<void> {
  await inWord(async (context, stillAwaited) => {
    const { snapshot, paragraphs } = await readIn(context, after.completeness);
    // Whoever wrote meanwhile may have changed the formatting on purpose.
    if (!readsTheSame(after, snapshot)) return;
    stillAwaited();
    for (const { paragraph, lost } of changed) {
      const place = snapshot.places.get(paragraph);
      if (lost && place !== undefined) paragraphs[place]?.font.set(fontOf(lost));
    }
    await context.sync();
  });
}

/**
 * Sees to it that cells whose text was written look as before, and where Word changed their fonts,
 * sets these again. No sync where nothing was changed; three where something was.
 *
 * @returns the document as it is then, and how many paragraphs look otherwise all the same
 */
export async function keepFormatting(
  made: Made,
): Promise<{ readonly after: WordSnapshot; readonly reformatted: number }> {
  const changed = changedFormatting(made);
  if (!changed.some(({ lost }) => lost)) return { after: made.after, reformatted: changed.length };
  try {
    await giveBack(made.after, changed).catch((error: unknown) => {
      // What is told to have failed may be done; only without an answer would reading wait as long.
      if (error instanceof HostError && error.code === 'timed-out') throw error;
    });
    const after = await readDocument();
    return { after, reformatted: changedFormatting({ ...made, after }).length };
  } catch {
    // The text stands; that its formatting could not be restored is told.
    return { after: made.after, reformatted: changed.length };
  }
}
