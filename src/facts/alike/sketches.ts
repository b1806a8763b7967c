import type { Report } from '../../report/model';
import { leastLetters, lengthOf, ownText, writtenChapters } from './own-text';
import type { WrittenChapter } from './own-text';
import { shinglesOf } from './shingles';
import { signatureOf, written } from './signature';

/** What stands for the text of chapters where many reports are compared. */
export type ChapterSketches = Partial<Record<WrittenChapter, string>>;

/** The sketches of the chapters that say enough in their own words. */
export function chapterSketches(report: Report): ChapterSketches {
  const sketches: ChapterSketches = {};
  for (const id of writtenChapters) {
    const own = ownText(report, id);
    if (lengthOf(own) < leastLetters) continue;
    sketches[id] = written(signatureOf(shinglesOf(own)));
  }
  return sketches;
}
