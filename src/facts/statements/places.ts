import type { Clause, Sentence } from '../../report/text/prose';
import type { Place } from '../../report/model';

/** Where a clause stands, with its text as written. */
export function clausePlace(sentence: Sentence, clause: Clause): Place {
  const { paragraph, chapter } = sentence;
  const slice = sentence.text.slice(clause.start - sentence.start, clause.end - sentence.start);
  const start = clause.start + slice.length - slice.trimStart().length;
  const text = slice.trim();
  return {
    ...(chapter === undefined ? {} : { chapter }),
    text,
    paragraph,
    range: { start, end: start + text.length },
  };
}

/** Where a whole sentence stands. */
export function sentencePlace({ paragraph, chapter, text, start, end }: Sentence): Place {
  return { ...(chapter === undefined ? {} : { chapter }), text, paragraph, range: { start, end } };
}
