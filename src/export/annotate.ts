import { passageOf } from '../check/passage';
import type { Standing } from '../check/reasons';
import type { Translator } from '../messages/translator';
import { withComments, withoutComments } from '../ooxml/write/comments/comments';
import type { CommentAuthor, NewComment, ReadBefore } from '../ooxml/write/comments/comments';
import type { Report } from '../report/model';
import { annotationLines } from './annotation-lines';
import type { Annotated } from './annotation-lines';
import { keepReasons } from './keep-reasons';
import { exportTranslate } from './words';

/** Whose comments ours are, in any language: by it they are known again. */
const author: CommentAuthor = { name: '年报检查', initials: '检' };

/** A report, and what was found in it; `explained` and `refused` where reasons were given. */
type CheckedReport = { readonly report: Report } & Pick<Standing, 'findings'> & Partial<Standing>;

function commentOn(report: Report, annotated: Annotated, translator: Translator): NewComment {
  const passage = passageOf(report, annotated.finding.at[0]);
  const lines = annotationLines(annotated, report.edition, translator, passage !== undefined);
  const paragraph = report.title?.paragraph ?? report.body.paragraphs[0]?.index ?? 0;
  return { ...(passage ?? { paragraph }), lines };
}

/**
 * Puts findings into a .docx as comments, each at its very characters or its cell, in place of those
 * of an earlier check. What has no place in the text stands at the title, and says so. Reasons that
 * were given beside the file go with it.
 *
 * @param bytes the file that `report` was read from
 * @param beside `opened`: the package in it, where it was opened before; `profile`: by what was
 *   checked beside the form, as exports call it, which the first comment then names
 * @returns a file of its own, or the very same bytes where there is nothing to say
 * @throws {Refusal} where the file cannot be opened
 */
export function annotate(
  bytes: Uint8Array,
  { report, findings, explained = [], refused = [] }: CheckedReport,
  translator: Translator,
  {
    opened,
    profile,
  }: { readonly opened?: ReadBefore['opened']; readonly profile?: string | undefined } = {},
): Uint8Array {
  const cleared = withoutComments(bytes, author, { opened });
  const annotated: readonly Annotated[] = [
    ...findings.map((finding) => ({
      finding,
      refused: refused.find((one) => one.finding === finding),
    })),
    ...explained,
  ];
  const ofExports = exportTranslate(translator.language);
  const comments = annotated.map((one, index) => {
    const comment = commentOn(report, one, translator);
    if (index > 0 || profile === undefined) return comment;
    return { ...comment, lines: [...comment.lines, ofExports('profile.line', { profile })] };
  });
  const isSame = cleared === bytes;
  const before = isSame ? { body: report.body, opened } : {};
  return keepReasons(withComments(cleared, comments, author, before), report, explained);
}

/**
 * Takes the findings that were put in as comments out of a .docx, but those that somebody answered.
 * Of a file that nobody has saved since, each part is as it was before.
 *
 * @returns the very same bytes where there is none
 * @throws {Refusal} where the file cannot be opened
 */
export function withoutAnnotations(bytes: Uint8Array): Uint8Array {
  return withoutComments(bytes, author);
}
