import type { Chapter } from '../../report/report';

/** Whether a chapter holds a picture outside of tables. */
export function chapterHasPicture(chapter: Chapter): boolean {
  return chapter.blocks.some((block) => block.kind === 'paragraph' && block.pictures > 0);
}
