import type { Subject } from '../facts/facts';
import type { Equation } from '../facts/relations/equation';
import type { CellAddress, Place, TextTable } from '../report/model';
import type { ChapterId, Edition, Severity, TableId, TopicId } from '../schema/form';

export type Datum = string | number | readonly string[];

/** One change to a document; none is made unless the document still reads `was`. */
export type Edit =
  | {
      readonly do: 'set-cell';
      readonly cell: CellAddress;
      readonly was: string;
      readonly now: string;
    }
  | {
      readonly do: 'set-text';
      readonly paragraph: number;
      /** a range of the paragraph's text */
      readonly start: number;
      readonly end: number;
      readonly was: string;
      readonly now: string;
    }
  | {
      readonly do: 'split-paragraph';
      readonly paragraph: number;
      readonly at: number;
      readonly was: string;
    }
  | { readonly do: 'remove-paragraph'; readonly paragraph: number; readonly was: string }
  | {
      readonly do: 'move-paragraph';
      readonly paragraph: number;
      readonly was: string;
      /** the paragraph that it is to stand right before */
      readonly before: number;
    }
  | { readonly do: 'remove-table'; readonly table: number }
  | { readonly do: 'insert-paragraph'; readonly after: number; readonly text: string }
  | { readonly do: 'insert-topics'; readonly topics: readonly TopicId[] }
  | { readonly do: 'insert-chapter'; readonly chapter: ChapterId; readonly edition: Edition }
  | {
      readonly do: 'insert-table';
      readonly table: TableId;
      readonly chapter: ChapterId;
      readonly edition: Edition;
      /** what to put into it; absent for a blank one */
      readonly figures?: TextTable['figures'];
      /** the paragraph that it is to stand behind; by default the last of its chapter */
      readonly after?: number;
    }
  | { readonly do: 'rebuild-table'; readonly table: TableId; readonly edition: Edition }
  | { readonly do: 'move-table'; readonly table: TableId; readonly chapter: ChapterId }
  | { readonly do: 'move-chapter'; readonly chapter: ChapterId };

/** `safe`: follows from the form or the figures alone; `offer`: a person sees and chooses. */
export interface Fix {
  readonly kind: 'safe' | 'offer';
  /** all of them or none */
  readonly edits: readonly Edit[];
}

/** A mistake. */
export interface Wrong<Code extends string = string> {
  readonly is: 'wrong';
  /** which of the rule's messages */
  readonly code: Code;
  /** where it differs from the rule's usual severity */
  readonly severity?: Severity;
  /** the first is where the finding stands; others take part in it */
  readonly at: readonly [Place, ...Place[]];
  /** what is said holds of each of these places alike */
  readonly isOfEach?: true;
  /** fills the message's {placeholders} */
  readonly data?: Readonly<Record<string, Datum>>;
  readonly actual?: string;
  readonly expected?: string;
  readonly equation?: Equation;
  readonly fixes?: readonly Fix[];
  /** texts beside its own place that it goes by: it is gone, and nothing mended, once they change */
  readonly restsOn?: readonly Place[];
  /** the findings that this one explains */
  readonly explains?: readonly { readonly rule: string; readonly place: Place }[];
  /** the rule that tells its cause, where that has a finding at the same place */
  readonly follows?: string;
}

/** A relation that was looked at and holds. */
export interface Held {
  readonly is: 'held';
  readonly at: Place;
}

/** Something that could not be judged; `because` names the cells or texts that stand in the way. */
export interface Unsure {
  readonly is: 'unsure';
  readonly at: Place;
  readonly because: readonly Place[];
}

export type Verdict<Code extends string = string> = Wrong<Code> | Held | Unsure;

export interface RuleWords<Code extends string> {
  /** a short name of the mistake */
  readonly name: string;
  /** what the rule asks and where that is written */
  readonly why: string;
  /** by code; {name} is filled from the finding's data */
  readonly messages: Readonly<Record<Code, string>>;
}

/** Whether what a rule finds must be mended (强制), or may be explained instead (核实). */
export const ruleClasses = ['mend', 'explain'] as const;
export type RuleClass = (typeof ruleClasses)[number];

/** One kind of mistake. */
export interface Rule<Code extends string = string> {
  readonly id: string;
  /** the form's own names of what is checked, such as A01 */
  readonly basis: readonly string[];
  readonly severity: Severity;
  /** absent where an error must be mended and anything less may be explained */
  readonly class?: RuleClass;
  /** it judges merged cells, automatic numbers or pictures, which a document's text does not tell */
  readonly needs?: 'layout';
  readonly words: { readonly zh: RuleWords<Code>; readonly en: RuleWords<Code> };
  /** Yields what it found; keeps silent about what it cannot know. */
  look(subject: Subject): Iterable<Verdict<Code>>;
}

/** Declares a rule, so that its messages are checked against its codes in both languages. */
export function defineRule<const Code extends string>(rule: Rule<Code>): Rule<Code> {
  return rule;
}
