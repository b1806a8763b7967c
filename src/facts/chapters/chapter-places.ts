import { titleRange } from '../../report/chapters/headings';
import type { Chapter, Heading, Place } from '../../report/model';
import { chaptersOfAll } from '../../schema/editions';
import type { ChapterForm, ChapterId } from '../../schema/form';

/** A chapter's heading. */
export function headingPlace({ id, heading }: Chapter): Place {
  return {
    chapter: id,
    text: writtenHeading(heading),
    paragraph: heading.paragraph.index,
    range: { start: heading.start, end: heading.end },
  };
}

/** A heading as a reader sees it: its numeral and its title. */
export function writtenHeading({ numeral, title }: Heading): string {
  return `${numeral?.text ?? ''}${title}`;
}

/** A heading's title alone. */
export function titlePlace({ id, heading }: Chapter): Place {
  return {
    chapter: id,
    text: heading.title,
    paragraph: heading.paragraph.index,
    range: titleRange(heading),
  };
}

/** The official heading of a chapter, 三、收到和处理政府信息公开申请情况. */
export function officialHeading(id: ChapterId): string {
  const form = formOf(id);
  return `${form.numeral}、${form.title.text}`;
}

/** A chapter of the form. */
export function formOf(id: ChapterId): ChapterForm {
  const form = chaptersOfAll().find((chapter) => chapter.id === id);
  if (!form) throw new RangeError(`The form has no chapter ${id}`);
  return form;
}
