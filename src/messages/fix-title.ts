import type { Edit, Fix } from '../rules/rule';
import { currentEdition, formOf } from '../schema/editions';
import { chapterName, chapterTitle, tableName } from './place';
import type { Translate } from './translate';
import { shorten } from './shorten';

type SetEdit = Extract<Edit, { do: 'set-cell' | 'set-text' }>;

const blank = /^[\s/／\-－—–无]*$/u;

function fillsIn({ do: kind, was, now }: SetEdit): boolean {
  return kind === 'set-cell' && /^\d+$/.test(now) && blank.test(was);
}

/** Edits of one kind are told as one, with their number. */
function kindOf(edit: Edit): string {
  if (edit.do !== 'set-cell' && edit.do !== 'set-text') return edit.do;
  if (fillsIn(edit)) return `fill ${edit.now}`;
  return isWidth(edit) ? 'width' : 'set';
}

/** Whether an edit takes out white space alone, which no title can quote. */
function isSpace({ was, now }: SetEdit): boolean {
  return now === '' && was !== '' && was.trim() === '';
}

/** Whether an edit writes the same digits half-width. */
function isWidth({ was, now }: SetEdit): boolean {
  return /[０-９]/.test(was) && was.normalize('NFKC') === now;
}

function replacing(translate: Translate, edit: SetEdit, count: number): string {
  const now = shorten(edit.now);
  if (fillsIn(edit)) {
    return count === 1 ? translate('fix.fill', { now }) : translate('fix.fillMany', { count, now });
  }
  if (count > 1)
    return isWidth(edit) ? translate('fix.widthMany') : translate('fix.setMany', { count });
  const was = shorten(edit.was);
  if (isSpace(edit)) return translate('fix.deleteSpace');
  if (was === '') return translate('fix.insert', { now });
  if (now !== '') return translate(/^[\d.]+$/.test(now) ? 'fix.setNumber' : 'fix.set', { now });
  return edit.do === 'set-cell' ? translate('fix.clear') : translate('fix.delete', { was });
}

function single(translate: Translate, edit: Edit, count: number): string {
  switch (edit.do) {
    case 'set-cell':
    case 'set-text':
      return replacing(translate, edit, count);
    case 'remove-paragraph':
      return count === 1
        ? translate('fix.remove-paragraph')
        : translate('fix.removeMany', { count });
    case 'split-paragraph':
    case 'move-paragraph':
    case 'remove-table':
      return translate(`fix.${edit.do}`);
    case 'insert-paragraph':
      return translate('fix.insert-paragraph', { text: shorten(edit.text) });
    case 'insert-topics': {
      const titles = formOf(currentEdition()).topics.filter(({ id }) => edit.topics.includes(id));
      return translate('fix.insert-topics', { topics: titles.map(({ title }) => title.text) });
    }
    case 'insert-chapter':
      return translate('fix.insertChapter', {
        chapter: chapterTitle(translate, edit.chapter, edit.edition),
      });
    case 'insert-table':
      return edit.figures === undefined
        ? translate('fix.insert-table', { table: tableName(translate, edit.table) })
        : translate('fix.insertFilled', {
            table: tableName(translate, edit.table),
            count: edit.figures.length,
          });
    case 'rebuild-table':
      return translate(`fix.${edit.do}`, { table: tableName(translate, edit.table) });
    case 'move-table':
      return translate('fix.move-table', {
        table: tableName(translate, edit.table),
        chapter: chapterName(translate, edit.chapter),
      });
    case 'move-chapter':
      return translate('fix.move-chapter', { chapter: chapterName(translate, edit.chapter) });
  }
}

/** What several fixes of one kind do together, those of totals told by themselves. */
export function groupTitle(
  translate: Translate,
  fixes: readonly { readonly fix: Fix; readonly isOfTotal: boolean }[],
): string {
  const edits = fixes.flatMap(({ fix }) => fix.edits);
  const kinds = new Set(edits.map(kindOf));
  const isAlike = new Set(edits.map((edit) => ('now' in edit ? edit.now : ''))).size === 1;
  // Each is set to what it should be: what the first is set to does not say it of the others.
  if (kinds.size === 1 && (kinds.has('width') || kinds.has('set')) && !isAlike) {
    return fixTitle(translate, { kind: 'safe', edits });
  }
  const titles = fixes.map(({ fix, isOfTotal }) => {
    const title = fixTitle(translate, fix);
    return isOfTotal
      ? { title, total: translate('fix.ofTotal', { title }) }
      : { title, total: title };
  });
  // Where a total is filled as all others are, nothing needs to be said of it.
  if (new Set(titles.map(({ title }) => title)).size === 1) return titles[0]?.title ?? '';
  return [...new Set(titles.map(({ total }) => total))].join(translate('fix.separator'));
}

/** What a fix does, from its edits; several of one kind are counted, several kinds all named. */
export function fixTitle(translate: Translate, { edits }: Fix): string {
  const kinds = edits.map(kindOf);
  const titles = edits.map((edit) => {
    const kind = kindOf(edit);
    return single(translate, edit, kinds.filter((other) => other === kind).length);
  });
  return [...new Set(titles)].join(translate('fix.separator'));
}
