import type { Sentence } from '../report/text/prose';
import type { Report } from '../report/model';
import type { Thing } from '../schema/terms';
import { changesIn } from './statements/changes';
import type { Change } from './statements/changes';
import { listsIn } from './statements/lists';
import type { PartsList } from './statements/lists';
import type { Context } from './statements/meaning';
import { sentencesToRead } from './statements/quantities';
import type { QuantitiesIn } from './statements/quantities';
import { sharesIn } from './statements/shares';
import type { Share } from './statements/shares';
import { streamOf } from './statements/stream';
import { Walk } from './statements/walk';
import type { ReadSentence } from './statements/walk';

/** A sentence with all that it states. */
export interface Statements extends ReadSentence {
  readonly lists: readonly PartsList[];
  readonly shares: readonly Share[];
  readonly changes: readonly Change[];
}

/** What a sentence is about before its first word. */
function begun(sentence: Sentence, goesOn: Context | undefined): Context {
  const { chapter, topic, text } = sentence;
  const onRequest =
    topic === 'disclosureOnRequest' || chapter === 'applications' || chapter === 'problems';
  const thing: Thing | undefined = goesOn?.thing ?? (onRequest ? 'application' : undefined);
  return {
    thing,
    action: undefined,
    period: undefined,
    scope: undefined,
    within: undefined,
    taint: new Set(),
    isAbout:
      !/其中[^，。]{0,8}信息公开/.test(text) &&
      ((onRequest && chapter !== 'problems') ||
        chapter === 'reviewAndLitigation' ||
        goesOn?.isAbout === true),
    lapses: text.includes('失效') && text.includes('废止'),
    isOnRequest: onRequest,
    divided: new Set(),
    told: [],
    addsMore: false,
    isAssisted: false,
    leavesPending: /正在审理|未审结|在审|审理中/.test(text) && !/其中|仍有|尚有/.test(text),
    isOther: false,
    isFee: false,
  };
}

/** What the sentences of a report state, in document order. */
export function statementsIn(
  { year, publisher }: Report,
  sentences: readonly Sentence[],
  quantitiesIn: QuantitiesIn,
): readonly Statements[] {
  const reader = { year, publisher, quantitiesIn };
  let last: { readonly read: ReadSentence; readonly context: Context } | undefined;
  return sentencesToRead(sentences).map((sentence): Statements => {
    const previous = last?.read.sentence.paragraph === sentence.paragraph ? last : undefined;
    const context = begun(sentence, previous?.context);
    const found = new Walk(sentence, context).read(streamOf(sentence, reader));
    last = { read: found, context };
    return {
      ...found,
      lists: listsIn(found, previous?.read),
      shares: sharesIn(found),
      changes: changesIn(found),
    };
  });
}

/** The figures of a sentence if it spoke of the year that it names. */
export function framesAsOf(
  { publisher }: Report,
  sentence: Sentence,
  year: number,
  quantitiesIn: QuantitiesIn,
): ReadSentence['frames'] {
  const context = begun(sentence, undefined);
  const stream = streamOf(sentence, { year, publisher, quantitiesIn });
  return new Walk(sentence, context).read(stream).frames;
}
