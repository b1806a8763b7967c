import { parseXmlDocument } from 'slimdom';
import type { Document, Element } from 'slimdom';
import { strFromU8 } from 'fflate';
import { cellsOf } from './cells';
import { controlThing } from './controls';
import {
  addComment,
  beforeStarts,
  behindEnds,
  commentsIn,
  dropGone,
  everyIn,
  idOf,
  removeMarksOf,
  takingOut,
} from './comments';
import type { Comment } from './comments';
import type { BesideControl } from './controls';
import { endThing } from './ends';
import { lookOfRuns, setLook, shownRuns } from './fonts';
import { insertAtEnd, insertBeside } from './insert-ooxml';
import { attachToList, listThing, setProperty, valued } from './lists';
import { flatOf, openParts, saveParts, w } from './package';
import type { Play } from './plays';
import { markCharacters, markContent, offsetOf, paragraphOf, runsIn, textIn } from './ranges';
import type { Marks } from './ranges';
import { spanThing } from './spans';
import type { Listing } from './spans';
import { WordError } from './word-error';
import { written } from './written';
import {
  attribute,
  charactersOf,
  childrenOf,
  closest,
  documentOf,
  isElement,
  isWord,
  markNamespace,
  shownText,
} from './text';

/** An object of Word's model as the wire knows it. */
export interface Thing {
  readonly type: string;
  /** whether what it stands for is out of the document */
  isGone?(): boolean;
  /** the members of a collection */
  readonly items?: readonly Thing[];
  /** gives a property's value or object */
  get?(name: string): unknown;
  call?(name: string, args: readonly unknown[]): unknown;
  set?(name: string, value: unknown): void;
}

/** What a method gives that is an object or nothing. */
export const nothing: Thing = { type: 'null' };

const sets: Readonly<Record<string, readonly string[]>> = {
  '1.4': ['GetComments', 'InsertComment', 'ChangeTrackingMode', 'GetReviewedText'],
  '1.8': ['Highlight', 'RemoveHighlight'],
};

/** Word with one document open, and what the tests want to see of it. */
export class Model {
  readonly parts: ReturnType<typeof openParts>;
  readonly document: Document;
  readonly #comments: Comment[];
  readonly settings = new Map<string, string>();
  selected:
    | { readonly text: string; readonly of: 'range' | 'table'; readonly node: Element }
    | undefined;
  highlighted: string | undefined;
  /** the paragraph that the person's cursor stands in; the first where it was put nowhere */
  cursor: Element | undefined;
  /** the person may turn it on and off */
  tracking: boolean;
  #styles: Document | undefined;

  constructor(
    bytes: Uint8Array,
    readonly play: Play,
  ) {
    this.parts = openParts(bytes);
    this.document = this.parts.document;
    this.#comments = commentsIn(this.document, this.parts.files);
    this.tracking = play.tracking;
  }

  /** with its sign in the text a comment goes */
  get comments(): Comment[] {
    dropGone(this.document, this.#comments);
    return this.#comments;
  }

  get styles(): Document | undefined {
    const part = this.parts.files['word/styles.xml'];
    return (this.#styles ??= part && parseXmlDocument(strFromU8(part)));
  }

  save(): Uint8Array {
    return saveParts(this.parts, written(this.document));
  }

  get body(): Element {
    const root = this.document.documentElement;
    const body = root && childrenOf(root, 'body')[0];
    if (!body) throw new Error('no body');
    return body;
  }

  /** Refuses members of sets that this Word does not have. */
  gate(member: string): void {
    for (const [set, members] of Object.entries(sets)) {
      if (members.includes(member) && !(Number(this.play.sets) >= Number(set))) {
        throw new WordError('ApiNotFound', member);
      }
    }
  }

  writes = 0;

  writable(where: string): void {
    if (this.play.protected || this.play.readOnly) throw new WordError('AccessDenied', where);
    this.writes += 1;
    if (this.writes === this.play.failsAfterWrites + 1) {
      throw new WordError('GeneralException', where);
    }
  }

  /** A paragraph as the list has it; null where it is the mark at a row's end. */
  listed(): { readonly paragraph: Element | undefined; readonly depth: number }[] {
    const found: { paragraph: Element | undefined; depth: number }[] = [];
    const walk = (element: Element, depth: number): void => {
      for (const child of element.childNodes) {
        if (isWord(child, 'p')) found.push({ paragraph: child, depth });
        else if (isWord(child, 'tr')) {
          walk(child, depth);
          if (this.play.endOfRowMarks) found.push({ paragraph: undefined, depth });
        } else if (isWord(child, 'tc')) {
          const merge = childrenOf(child, 'tcPr').flatMap((tcPr) => childrenOf(tcPr, 'vMerge'))[0];
          const isContinued = merge !== undefined && attribute(merge, 'val') !== 'restart';
          if (!isContinued || this.play.mergedContinuations === 'counted') walk(child, depth);
        } else if (isWord(child, 'tbl')) walk(child, depth + 1);
        else if (isWord(child, 'sdt', 'sdtContent', 'customXml', 'ins')) walk(child, depth);
      }
    };
    walk(this.body, 0);
    return found;
  }

  tables(): Element[] {
    const found: Element[] = [];
    const walk = (element: Element): void => {
      for (const child of element.childNodes) {
        if (isWord(child, 'tbl')) found.push(child);
        if (isElement(child) && !isWord(child, 'drawing', 'pict')) walk(child);
      }
    };
    walk(this.body);
    return found;
  }

  /** The document, or only some blocks of its body. */
  flat(blocks?: readonly Element[]): string {
    const markup = written(this.document, { ...(blocks && { blocks }), newIds: true });
    return flatOf(this.parts, markup, this.play.parts === 'all');
  }
}

/** The blocks of a body, what is not Word's left out. */
function childrenIn(body: Element): Element[] {
  return body.childNodes.filter(
    (node): node is Element => isElement(node) && node.namespaceURI !== markNamespace,
  );
}

function removeRun(run: Element, tracking: boolean): void {
  if (!tracking) {
    run.remove();
    return;
  }
  const document = documentOf(run);
  const deletion = document.createElementNS(w, 'w:del');
  deletion.setAttributeNS(w, 'w:id', '901');
  deletion.setAttributeNS(w, 'w:author', '用户');
  run.parentNode?.insertBefore(deletion, run);
  deletion.appendChild(run);
  for (const text of childrenOf(run, 't')) {
    const deleted = document.createElementNS(w, 'w:delText');
    deleted.textContent = text.textContent;
    run.insertBefore(deleted, text);
    text.remove();
  }
}

function takeOutRuns(model: Model, runs: readonly Element[]): void {
  const takeOut = (): void => {
    for (const run of runs) removeRun(run, model.tracking);
  };
  // What is deleted under revision still stands there.
  if (model.tracking) takeOut();
  else takingOut(model.document, model.comments, takeOut);
}

export function newRun(document: Document, text: string, like: Element | undefined): Element {
  const run = document.createElementNS(w, 'w:r');
  if (like) run.appendChild(like.cloneNode(true));
  for (const part of text.split(/([\t\u000b])/).filter((piece) => piece !== '')) {
    if (part === '\t') run.appendChild(document.createElementNS(w, 'w:tab'));
    else if (part === '\u000b') run.appendChild(document.createElementNS(w, 'w:br'));
    else {
      const element = document.createElementNS(w, 'w:t');
      element.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:space', 'preserve');
      element.textContent = part;
      run.appendChild(element);
    }
  }
  return run;
}

/** The formatting that text typed at a place takes over. */
function propertiesAt(paragraph: Element, run: Element | undefined): Element | undefined {
  if (run) return childrenOf(run, 'rPr')[0];
  const mark = childrenOf(paragraph, 'pPr').flatMap((pPr) => childrenOf(pPr, 'rPr'))[0];
  const copy = mark?.cloneNode(true);
  for (const own of copy ? childrenOf(copy, 'ins', 'del') : []) own.remove();
  return copy;
}

/** Ends a paragraph behind a node and begins another like it with what follows. */
function splitBehind(node: Element): Element {
  const paragraph = closest(node, 'p');
  if (!paragraph) throw new Error('no paragraph');
  const next = paragraph.cloneNode(false);
  for (const properties of childrenOf(paragraph, 'pPr'))
    next.appendChild(properties.cloneNode(true));
  let top = node;
  while (top.parentNode !== paragraph) top = top.parentNode as Element;
  for (let at = top.nextSibling; at;) {
    const following = at.nextSibling;
    next.appendChild(at);
    at = following;
  }
  paragraph.parentNode?.insertBefore(next, paragraph.nextSibling);
  return next;
}

/** Word on the web does not write in a control that it does not know. */
function isInDatePicker(element: Element): boolean {
  for (let at = closest(element, 'sdt'); at; at = closest(at.parentNode, 'sdt')) {
    if (childrenOf(at, 'sdtPr').some((own) => childrenOf(own, 'date').length > 0)) return true;
  }
  return false;
}

function rangeOf(model: Model, marks: Marks): Thing {
  const write = (text: string, where: string): void => {
    model.writable('Range.insertText');
    if (model.play.host === 'web' && isInDatePicker(marks.start)) {
      throw new WordError('NotAllowed', 'Range.insertText');
    }
    const { tracking } = model;
    const paragraph = paragraphOf(marks);
    const document = model.document;
    const runs = runsIn(marks);
    const like =
      where === 'End'
        ? (runs.at(-1) ?? previousRun(paragraph, marks.end))
        : (runs[0] ?? previousRun(paragraph, marks.start));
    const properties = model.play.looks === 'kept' ? propertiesAt(paragraph, like) : undefined;
    if (where === 'Replace') takeOutRuns(model, runs);
    const isBehind = where === 'Start' || where === 'End';
    let before = where === 'Start' ? marks.start : marks.end;
    if (where === 'Start' && model.play.startOfMarked === 'outside') before = beforeStarts(before);
    if (where === 'End') before = behindEnds(before);
    const put = (node: Element): void => {
      if (isBehind) before.parentNode?.insertBefore(node, before.nextSibling);
      else before.parentNode?.insertBefore(node, before);
    };
    for (const [at, line] of text.split('\n').entries()) {
      if (at > 0) {
        splitBehind(marks.end);
        continue;
      }
      if (line === '') continue;
      let node = newRun(document, line, properties);
      if (tracking) {
        const insertion = document.createElementNS(w, 'w:ins');
        insertion.setAttributeNS(w, 'w:id', '902');
        insertion.setAttributeNS(w, 'w:author', '用户');
        insertion.appendChild(node);
        node = insertion;
      }
      put(node);
      before = isBehind ? node : marks.end;
    }
  };
  return {
    type: 'Range',
    isGone: () => !model.document.contains(marks.start) || !model.document.contains(marks.end),
    get: (name) => {
      if (name === 'text') return textIn(marks);
      throw new WordError('NotImplemented', `Range.${name}`, 501);
    },
    call: (name, args) => {
      switch (name) {
        case 'InsertText':
          write(String(args[0]), String(args[1]));
          return rangeOf(model, marks);
        case 'Select':
          model.selected = { text: textIn(marks), of: 'range', node: paragraphOf(marks) };
          return null;
        case 'Search':
        case '_Search2':
          return searched(model, paragraphOf(marks), String(args[0]), marks);
        case 'Delete':
          write('', 'Replace');
          return null;
        case 'InsertComment':
          model.gate(name);
          model.writable('Range.insertComment');
          model.comments.push(addComment(model.comments, marks, String(args[0])));
          return commentOf(model, model.comments.at(-1));
        case 'Highlight':
          model.gate(name);
          if (model.play.highlights === 'refused') {
            throw new WordError('InvalidArgument', 'Range.highlight');
          }
          model.highlighted = textIn(marks);
          return null;
        case 'RemoveHighlight':
          model.gate(name);
          model.highlighted = undefined;
          return null;
        case 'InsertOoxml':
          insertOoxml(model, paragraphOf(marks), String(args[0]), String(args[1]));
          return rangeOf(model, marks);
      }
      throw new WordError('NotImplemented', `Range.${name}`, 501);
    },
  };
}

function previousRun(paragraph: Element, mark: Element): Element | undefined {
  const at = offsetOf(paragraph, mark);
  const characters = charactersOf(paragraph);
  const near = characters[at - 1] ?? characters[at];
  return near && closest(near.element, 'r');
}

function commentOf(model: Model, comment: Comment | undefined): Thing {
  return {
    type: 'Comment',
    isGone: () => comment === undefined || !model.comments.includes(comment),
    get: (name) => {
      if (name === 'content') return comment?.text;
      if (name === 'id') return comment && idOf(comment);
      if (name === 'replies') {
        const replies = (comment?.replies ?? []).map((content): Thing => {
          return { type: 'CommentReply', get: () => content };
        });
        return collection('CommentReplyCollection', replies);
      }
      throw new WordError('NotImplemented', `Comment.${name}`, 501);
    },
    call: (name) => {
      if (name !== 'Delete') throw new WordError('NotImplemented', `Comment.${name}`, 501);
      model.writable('Comment.delete');
      if (!comment) return null;
      const isAtPageEnd = everyIn(comment.on, 'br').some((br) => attribute(br, 'type') === 'page');
      if (model.play.commentsAtPageEnds === 'stuck' && isAtPageEnd) {
        throw new WordError('GeneralException', 'Comment.delete');
      }
      removeMarksOf(model.document, comment);
      const { comments } = model;
      if (comments.includes(comment)) comments.splice(comments.indexOf(comment), 1);
      return null;
    },
  };
}

/** As Word's search does, widths are told apart and straight quotes find curly ones. */
function folded(text: string): string {
  return text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
}

function searched(model: Model, paragraph: Element, pattern: string, within?: Marks): Thing {
  if (pattern === '' || pattern.length > 255)
    throw new WordError('SearchStringInvalidOrTooLong', 'Range.search');
  if (model.play.search === 'misses Chinese' && /[\u2e80-\uffef]/.test(pattern)) {
    return collection('RangeCollection', []);
  }
  const sought = folded(pattern.replaceAll('^^', '^'));
  const characters = charactersOf(paragraph);
  // A tracked deletion inside hides what lies on both sides of it.
  const text = folded(
    characters.map(({ text: one, deleted }) => (deleted ? '\u0000' : one)).join(''),
  );
  const from = within ? offsetOf(paragraph, within.start) : 0;
  const to = within ? offsetOf(paragraph, within.end) : text.length;
  const places: number[] = [];
  for (
    let at = text.indexOf(sought, from);
    at >= 0;
    at = text.indexOf(sought, at + sought.length)
  ) {
    if (at + sought.length <= to) places.push(at);
  }
  return collection(
    'RangeCollection',
    places.map((at) => rangeOf(model, markCharacters(paragraph, at, at + sought.length))),
  );
}

function collection(type: string, items: readonly Thing[]): Thing {
  return {
    type,
    items,
    call: (name) => {
      const first = items[0];
      if (name === 'GetFirst') {
        if (!first) throw new WordError('ItemNotFound', `${type}.getFirst`, 404);
        return first;
      }
      if (name === 'GetFirstOrNullObject') return first ?? nothing;
      throw new WordError('NotImplemented', `${type}.${name}`, 501);
    },
  };
}

/** Puts a paragraph beside another or a content control. */
function insertParagraph(
  model: Model,
  beside: Element,
  { text, where, like }: { readonly text: string; readonly where: string; readonly like?: Element },
): Thing {
  model.writable('Paragraph.insertParagraph');
  const added = model.document.createElementNS(w, 'w:p');
  const properties = like && childrenOf(like, 'pPr')[0];
  if (properties) added.appendChild(properties.cloneNode(true));
  const first = like && charactersOf(like)[0];
  const run = first && closest(first.element, 'r');
  added.appendChild(newRun(model.document, text, like && propertiesAt(like, run)));
  beside.parentNode?.insertBefore(added, where === 'After' ? beside.nextSibling : beside);
  return paragraphThing(model, added, 0);
}

function besideControl(model: Model): BesideControl {
  return {
    paragraph: (control, text, where) => insertParagraph(model, control, { text, where }),
    ooxml: (control, flat, where) => {
      insertOoxml(model, control, flat, where);
    },
    text: (control, text) => {
      for (const own of childrenOf(control, 'sdtPr')) {
        for (const prompt of childrenOf(own, 'showingPlcHdr')) prompt.remove();
      }
      const [content] = childrenOf(control, 'sdtContent');
      const [paragraph, ...others] = content ? childrenOf(content, 'p') : [];
      if (!paragraph || others.length > 0) {
        throw new WordError('NotImplemented', 'a control of other content', 501);
      }
      for (const run of childrenOf(paragraph, 'r')) run.remove();
      if (text !== '') paragraph.appendChild(newRun(model.document, text, undefined));
    },
    around: (control) => closest(control.parentNode, 'sdt'),
    writable: (what) => {
      model.writable(what);
    },
  };
}

/** Puts blocks beside a paragraph or a content control. */
function insertOoxml(model: Model, anchor: Element, flat: string, where: string): void {
  model.writable('Range.insertOoxml');
  insertBeside(anchor, flat, where, model.play.surplus);
}

function fontThing(model: Model, paragraph: Element, runs: () => readonly Element[]): Thing {
  return {
    type: 'Font',
    get: (name) => {
      const look: Readonly<Record<string, unknown>> = {
        ...lookOfRuns(paragraph, runs(), model.styles),
      };
      if (name in look) return look[name];
      throw new WordError('NotImplemented', `Font.${name}`, 501);
    },
    set: (name, value) => {
      model.writable(`Font.${name}`);
      if (model.play.looks === 'lost for good') return;
      if (!setLook(paragraph, runs(), name, value)) {
        throw new WordError('NotImplemented', `Font.${name}`, 501);
      }
    },
  };
}

function listingOf(model: Model): Listing {
  return {
    listed: () => model.listed().map(({ paragraph }) => paragraph),
    paragraphs: (from, to) => listedThings(model, from, to + 1),
    table: (table) => tableThing(model, table),
    cell: (cell) => {
      const table = closest(cell, 'tbl');
      if (!table) throw new Error('a cell in no table');
      return cellsOf(table, model.play, collection).thingOf(cell);
    },
    nothing,
    select: (text, of, node) => {
      model.selected = { text, of, node };
    },
    flat: (blocks) => model.flat(blocks),
    other: (paragraph, name, args) => rangeOf(model, markContent(paragraph)).call?.(name, args),
  };
}

/** The range of an element's paragraphs. */
function rangeOver(model: Model, element: Element): Thing {
  const inside = model
    .listed()
    .flatMap(({ paragraph }) => (paragraph && element.contains(paragraph) ? [paragraph] : []));
  const [first, last] = [inside[0], inside.at(-1)];
  if (!first || !last) throw new WordError('ItemNotFound', 'Range', 404);
  return spanThing(listingOf(model), first, last);
}

const alignments: Readonly<Record<string, string>> = {
  center: 'Centered',
  right: 'Right',
  both: 'Justified',
  distribute: 'Unknown',
};

function setAlignment(paragraph: Element, value: unknown): void {
  const jc = { Left: 'left', Centered: 'center', Right: 'right', Justified: 'both' };
  const found = Object.entries(jc).find(([name]) => name === value);
  if (!found) throw new WordError('InvalidArgument', 'Paragraph.alignment');
  setProperty(paragraph, valued(paragraph, 'jc', found[1]));
}

/** An indent by characters stays, and is what counts, whatever is said in points. */
function setFirstLineIndent(paragraph: Element, points: number): void {
  const known = childrenOf(paragraph, 'pPr').flatMap((pPr) => childrenOf(pPr, 'ind'))[0];
  const indent = known?.cloneNode(true) ?? documentOf(paragraph).createElementNS(w, 'w:ind');
  indent.setAttributeNS(w, 'w:firstLine', String(Math.round(points * 20)));
  setProperty(paragraph, indent);
}

function paragraphThing(model: Model, element: Element, depth: number): Thing {
  const pPr = (): Element | undefined => childrenOf(element, 'pPr')[0];
  const property = (name: string): Element | undefined => {
    const properties = pPr();
    return properties && childrenOf(properties, name)[0];
  };
  const content = (): Marks => markContent(element);
  return {
    type: 'Paragraph',
    isGone: () => !model.document.contains(element),
    get: (name) => {
      switch (name) {
        case 'text':
          return shownText(element, model.play.deletedText === 'included');
        case 'tableNestingLevel':
          return depth;
        case 'outlineLevel':
          return Number(attribute(property('outlineLvl'), 'val') ?? 9) + 1;
        case 'alignment':
          return alignments[attribute(property('jc'), 'val') ?? ''] ?? 'Left';
        case 'style':
          return endsTable(element) && model.play.tableEndStyle === 'missing'
            ? ''
            : (attribute(property('pStyle'), 'val') ?? 'Normal');
        case 'firstLineIndent':
          return Number(attribute(property('ind'), 'firstLine') ?? 0) / 20;
        case 'lineSpacing':
          return 0;
        case 'font':
          return fontThing(model, element, () => shownRuns(element));
        case 'parentTable': {
          const table = closest(element, 'tbl');
          if (!table) throw new WordError('ItemNotFound', 'Paragraph.parentTable', 404);
          return tableThing(model, table);
        }
        case 'listOrNullObject':
        case 'listItemOrNullObject':
          return listThing(element, name) ?? nothing;
        case 'parentContentControl': {
          const control = closest(element, 'sdt');
          if (control) return controlThing(control, besideControl(model));
          throw new WordError('ItemNotFound', 'Paragraph.parentContentControl', 404);
        }
      }
      throw new WordError('NotImplemented', `Paragraph.${name}`, 501);
    },
    set: (name, value) => {
      model.writable(`Paragraph.${name}`);
      if (name === 'style') setProperty(element, valued(element, 'pStyle', String(value)));
      if (name === 'alignment') setAlignment(element, value);
      if (name === 'firstLineIndent') setFirstLineIndent(element, Number(value));
    },
    call: (name, args) => {
      switch (name) {
        case 'GetRange': {
          if (args[0] === 'Content') return rangeOf(model, content());
          const whole = spanThing(listingOf(model), element, element);
          return args[0] === 'End' ? endThing(element, whole, deletingIn(model)) : whole;
        }
        case 'GetReviewedText':
          model.gate(name);
          return shownText(element, args[0] !== 'Current');
        case 'InsertText':
        case 'Search':
        case '_Search2':
        case 'Select':
          return rangeOf(model, content()).call?.(name, args);
        case 'Delete': {
          model.writable('Paragraph.delete');
          const siblings = (element.parentNode as Element | null)?.childNodes ?? [];
          const blocks = siblings.filter((node) => isWord(node, 'p', 'tbl'));
          if (blocks.at(-1) === element) {
            takeOutRuns(model, runsIn(content()));
          } else element.remove();
          return null;
        }
        case 'InsertParagraph': {
          const [text, where] = args.map(String);
          return insertParagraph(model, element, {
            text: text ?? '',
            where: where ?? '',
            like: element,
          });
        }
        case 'AttachToList': {
          model.writable('Paragraph.attachToList');
          attachToList(element, Number(args[0]), Number(args[1]));
          return listThing(element, 'listOrNullObject');
        }
      }
      throw new WordError('NotImplemented', `Paragraph.${name}`, 501);
    },
  };
}

function deletingIn(model: Model): Parameters<typeof endThing>[2] {
  return {
    joined: model.play.joined,
    writable: (what) => {
      model.writable(what);
    },
    empty: (paragraph) => {
      takeOutRuns(model, runsIn(markContent(paragraph)));
    },
  };
}

function endsTable(paragraph: Element): boolean {
  const table = closest(paragraph, 'tbl');
  const cell =
    table &&
    childrenOf(table, 'tr')
      .at(-1)
      ?.childNodes.findLast((one) => isWord(one, 'tc'));
  return cell?.childNodes.findLast((one) => isWord(one, 'p')) === paragraph;
}

const noFont: Thing = {
  type: 'Font',
  get: (name) => (name === 'name' || name === 'color' ? '' : null),
};

/** The mark at the end of a row, where a Word counts it as a paragraph. */
function rowMark(depth: number): Thing {
  return {
    type: 'Paragraph',
    get: (name) => {
      const values: Readonly<Record<string, unknown>> = {
        text: '',
        tableNestingLevel: depth,
        outlineLevel: 10,
        alignment: 'Left',
        style: '',
        firstLineIndent: 0,
        lineSpacing: 0,
        font: noFont,
      };
      if (name in values) return values[name];
      throw new WordError('NotImplemented', `Paragraph.${name}`, 501);
    },
  };
}

function tableThing(model: Model, table: Element): Thing {
  const rows = (): Element[] => childrenOf(table, 'tr');
  const cells = cellsOf(table, model.play, collection);
  const cellText = (cell: Element): string =>
    childrenOf(cell, 'p')
      .map((paragraph) => shownText(paragraph, model.play.deletedText === 'included'))
      .join('\r\n');
  return {
    type: 'Table',
    isGone: () => !model.document.contains(table),
    get: (name) => {
      switch (name) {
        case 'values':
          return rows().map((row) => childrenOf(row, 'tc').map(cellText));
        case 'rowCount':
          return rows().length;
        case 'rows':
        case 'isUniform':
        case 'headerRowCount':
          return cells[name];
        case 'nestingLevel': {
          let level = 0;
          for (let at: Element | undefined = table; at; at = closest(at.parentNode, 'tbl'))
            level += 1;
          return level;
        }
      }
      throw new WordError('NotImplemented', `Table.${name}`, 501);
    },
    call: (name, args) => {
      switch (name) {
        case 'GetRange': {
          const range = rangeOver(model, table);
          return {
            ...range,
            call: (method: string, given) => {
              if (method !== 'Select') return range.call?.(method, given);
              model.selected = { text: '', of: 'table', node: table };
              return null;
            },
          } satisfies Thing;
        }
        case 'GetCell':
        case 'GetCellOrNullObject': {
          const cell = cells.cell(Number(args[0]), Number(args[1]));
          if (!cell && name === 'GetCell')
            throw new WordError('ItemNotFound', 'Table.getCell', 404);
          return cell ?? nothing;
        }
        case 'Delete':
          model.writable('Table.delete');
          table.remove();
          return null;
      }
      throw new WordError('NotImplemented', `Table.${name}`, 501);
    },
  };
}

/** Paragraphs of the list, from one place up to another. */
function listedThings(model: Model, from?: number, to?: number): Thing {
  return collection(
    'ParagraphCollection',
    model
      .listed()
      .slice(from, to)
      .map(({ paragraph, depth }) =>
        paragraph ? paragraphThing(model, paragraph, depth) : rowMark(depth),
      ),
  );
}

function bodyThing(model: Model): Thing {
  return {
    type: 'Body',
    get: (name) => {
      if (name === 'paragraphs') {
        return listedThings(model);
      }
      if (name === 'text') return rangeOver(model, model.body).get?.(name);
      if (name === 'tables') {
        return collection(
          'TableCollection',
          model.tables().map((table) => tableThing(model, table)),
        );
      }
      throw new WordError('NotImplemented', `Body.${name}`, 501);
    },
    call: (name, args) => {
      switch (name) {
        case 'InsertOoxml':
          model.writable('Body.insertOoxml');
          if (args[1] !== 'End') throw new WordError('NotImplemented', 'Body.insertOoxml', 501);
          insertAtEnd(model.body, String(args[0]), model.play.surplus);
          return rangeOver(model, model.body);
        case 'Clear': {
          model.writable('Body.clear');
          const [first, ...others] = childrenIn(model.body).filter(
            ({ localName }) => localName !== 'sectPr',
          );
          for (const other of others) other.remove();
          const left = model.document.createElementNS(w, 'w:p');
          first?.parentNode?.replaceChild(left, first);
          return null;
        }
        case 'InsertParagraph': {
          const last = childrenOf(model.body, 'p').at(-1);
          if (args[1] !== 'End' || !last)
            throw new WordError('NotImplemented', 'Body.insertParagraph', 501);
          return paragraphThing(model, last, 0).call?.(name, [args[0], 'After']);
        }
        case 'GetOoxml':
          if (model.play.getOoxml === 'fails')
            throw new WordError('GeneralException', 'Body.getOoxml');
          return model.flat();
        case 'GetComments':
          model.gate(name);
          return collection(
            'CommentCollection',
            model.comments.map((comment) => commentOf(model, comment)),
          );
        case 'GetRange':
          return rangeOver(model, model.body).call?.(name, args);
      }
      throw new WordError('NotImplemented', `Body.${name}`, 501);
    },
  };
}

/** The root of Word's model. */
export function documentThing(model: Model): Thing {
  return {
    type: 'Document',
    get: (name) => {
      if (name === 'body') return bodyThing(model);
      if (name === 'changeTrackingMode') {
        model.gate('ChangeTrackingMode');
        return model.tracking ? 'TrackAll' : 'Off';
      }
      throw new WordError('NotImplemented', `Document.${name}`, 501);
    },
    set: (name, value) => {
      if (name !== 'changeTrackingMode')
        throw new WordError('NotImplemented', `Document.${name}`, 501);
      model.gate('ChangeTrackingMode');
      model.writable('Document.changeTrackingMode');
      model.tracking = value !== 'Off';
    },
    call: (name) => {
      if (name === 'GetSelection') {
        const all = model.listed().flatMap(({ paragraph }) => paragraph ?? []);
        const at = model.cursor ?? all[0];
        if (at) return spanThing(listingOf(model), at, at, true);
      }
      throw new WordError('NotImplemented', `Document.${name}`, 501);
    },
  };
}
