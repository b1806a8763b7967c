import type { Edit, Fix } from '../rules/rule';
import { currentEdition, formOf } from '../schema/editions';
import { chapterName, chapterTitle, tableName } from './place';
import type { Say } from './say';
import { shorten } from './shorten';

type Replacement = Extract<Edit, { do: 'set-cell' | 'set-text' }>;

const blank = /^[\s/／\-－—–无]*$/u;

function fillsIn({ do: kind, was, now }: Replacement): boolean {
  return kind === 'set-cell' && /^\d+$/.test(now) && blank.test(was);
}

/** Edits of one kind are told as one, with their number. */
function kindOf(edit: Edit): string {
  if (edit.do !== 'set-cell' && edit.do !== 'set-text') return edit.do;
  if (fillsIn(edit)) return `fill ${edit.now}`;
  return isWidth(edit) ? 'width' : 'set';
}

/** Whether an edit writes the same digits half-width. */
function isWidth({ was, now }: Replacement): boolean {
  return /[０-９]/.test(was) && was.normalize('NFKC') === now;
}

function replacing(say: Say, edit: Replacement, count: number): string {
  const now = shorten(edit.now);
  if (fillsIn(edit)) {
    return count === 1 ? say('fix.fill', { now }) : say('fix.fillMany', { count, now });
  }
  if (count > 1) return isWidth(edit) ? say('fix.widthMany') : say('fix.setMany', { count });
  const was = shorten(edit.was);
  if (was === '') return say('fix.insert', { now });
  if (now !== '') return say('fix.set', { now });
  return edit.do === 'set-cell' ? say('fix.clear') : say('fix.delete', { was });
}

function single(say: Say, edit: Edit, count: number): string {
  switch (edit.do) {
    case 'set-cell':
    case 'set-text':
      return replacing(say, edit, count);
    case 'remove-paragraph':
      return count === 1 ? say('fix.remove-paragraph') : say('fix.removeMany', { count });
    case 'split-paragraph':
    case 'move-paragraph':
    case 'remove-table':
      return say(`fix.${edit.do}`);
    case 'insert-paragraph':
      return say('fix.insert-paragraph', { text: shorten(edit.text) });
    case 'insert-topics': {
      const titles = formOf(currentEdition()).topics.filter(({ id }) => edit.topics.includes(id));
      return say('fix.insert-topics', { topics: titles.map(({ title }) => title.text) });
    }
    case 'insert-chapter':
      return say('fix.insertChapter', { chapter: chapterTitle(say, edit.chapter, edit.edition) });
    case 'insert-table':
    case 'rebuild-table':
      return say(`fix.${edit.do}`, { table: tableName(say, edit.table) });
    case 'move-table':
      return say('fix.move-table', {
        table: tableName(say, edit.table),
        chapter: chapterName(say, edit.chapter),
      });
    case 'move-chapter':
      return say('fix.move-chapter', { chapter: chapterName(say, edit.chapter) });
  }
}

/** What several fixes of one kind do together, those of totals told by themselves. */
export function groupTitle(
  say: Say,
  fixes: readonly { readonly fix: Fix; readonly isOfTotal: boolean }[],
): string {
  const edits = fixes.flatMap(({ fix }) => fix.edits);
  const kinds = new Set(edits.map(kindOf));
  const isAlike = new Set(edits.map((edit) => ('now' in edit ? edit.now : ''))).size === 1;
  // Each is set to what it should be: what the first is set to does not say it of the others.
  if (kinds.size === 1 && (kinds.has('width') || kinds.has('set')) && !isAlike) {
    return fixTitle(say, { kind: 'safe', edits });
  }
  const titles = fixes.map(({ fix, isOfTotal }) => {
    const title = fixTitle(say, fix);
    return isOfTotal ? { title, total: say('fix.ofTotal', { title }) } : { title, total: title };
  });
  // Where a total is filled as all others are, nothing needs to be said of it.
  if (new Set(titles.map(({ title }) => title)).size === 1) return titles[0]?.title ?? '';
  return [...new Set(titles.map(({ total }) => total))].join(say('fix.separator'));
}

/** What a fix does, from its edits; several of one kind are counted, several kinds all named. */
export function fixTitle(say: Say, { edits }: Fix): string {
  const kinds = edits.map(kindOf);
  const titles = edits.map((edit) => {
    const kind = kindOf(edit);
    return single(say, edit, kinds.filter((other) => other === kind).length);
  });
  return [...new Set(titles)].join(say('fix.separator'));
}
