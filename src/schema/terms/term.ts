/** What words of a report's prose stand for. */

/** What is done with a thing. */
export type Action =
  | 'receive'
  | 'receive-new'
  | 'handle'
  | 'due'
  | 'finish'
  | 'carry'
  | 'pending'
  | 'withdraw'
  | 'issue'
  | 'repeal'
  | 'lapse'
  | 'in-force'
  | 'decide'
  | 'charge'
  | 'publish'
  | 'amend'
  /** what others do, whose figures are none of ours */
  | 'assist'
  /** something that no figure of the form counts */
  | 'other';

/** What is counted. */
export type Thing =
  | 'application'
  /** 申请 alone, which may be for anything */
  | 'request'
  | 'review'
  | 'suit'
  | 'appeals'
  | 'direct-suit'
  | 'suit-after-review'
  /** 案件 alone, of whatever was spoken of */
  | 'case'
  | 'regulations'
  | 'normative-documents'
  /** 文件 alone */
  | 'document'
  | 'licensing'
  | 'punishment'
  | 'coercion'
  | 'charges'
  | 'fee'
  /** 信息 alone, which applications are for, but which is published too */
  | 'information'
  /** something that no figure of the form counts */
  | 'other';

export type OutcomeId = 'upheld' | 'corrected' | 'other' | 'pending' | 'decided' | 'dismissed';

/** What makes a figure less than the whole, or another's. */
export type ScopeId =
  | 'channel'
  | 'channel-online'
  | 'channel-offline'
  | 'body'
  /** 全市, the whole only for who reports for it */
  | 'area'
  | 'own-level'
  /** who reports */
  | 'self'
  | 'name'
  | 'topic'
  | 'reviewer'
  | 'person'
  | 'sample'
  | 'step';

export type PeriodId =
  | 'this-year'
  | 'last-year'
  | 'next-year'
  | 'other-year'
  | 'part'
  | 'many-years'
  | 'plan';

export type RelationId =
  /** 其中, 包括: parts follow, maybe not all */
  | 'among'
  /** 具体为, 分为: all parts follow */
  | 'namely'
  /** 等 behind a list: there is more */
  | 'and-others'
  | 'respectively'
  | 'each'
  | 'all'
  | 'also'
  | 'total'
  | 'rest'
  | 'still'
  | 'except'
  | 'within'
  | 'and'
  | 'share'
  | 'none'
  | 'rough'
  | 'zero'
  | 'in-time';

/** How a figure stands to an earlier one. */
export type ChangeId = 'up' | 'down' | 'to' | 'from' | 'than' | 'times' | 'same-time';

/** A share with a name of its own. */
export type RateId = 'finish' | 'disclosure' | 'grant' | 'upheld' | 'corrected' | 'other';

export type Term =
  | { readonly is: 'action'; readonly as: Action }
  | { readonly is: 'thing'; readonly as: Thing }
  /** a row of the table of applications, or with `*` all that begin so */
  | { readonly is: 'result' | 'reason'; readonly as: string }
  /** columns of the table of applications */
  | { readonly is: 'applicant'; readonly as: string }
  | { readonly is: 'outcome'; readonly as: OutcomeId }
  | { readonly is: 'scope'; readonly as: ScopeId }
  | { readonly is: 'period'; readonly as: PeriodId }
  | { readonly is: 'relation'; readonly as: RelationId }
  | { readonly is: 'change'; readonly as: ChangeId }
  | { readonly is: 'rate'; readonly as: RateId }
  /** 信息公开, which says of a case that it is about disclosure */
  | { readonly is: 'about' }
  /** 公开 alone: to publish, or to grant */
  | { readonly is: 'open' }
  /** says nothing of a figure */
  | { readonly is: 'filler' };

/** A term and the words for it. */
export interface Entry {
  readonly term: Term;
  readonly words: readonly string[];
}

/** Makes entries of lists of words with spaces between. */
export function entries<As>(
  make: (as: As) => Term,
  lists: readonly (readonly [As, string])[],
): readonly Entry[] {
  return lists.map(([as, words]) => ({ term: make(as), words: words.trim().split(/\s+/) }));
}
