import { z } from 'zod';
import { publisherKinds, publisherRanks } from '../report/model';
import { ruleClasses } from '../rules/rule';
import { isEdition } from '../schema/editions';
import { chapterIds, tableIds } from '../schema/form';
import { figures, unread } from './check';

/** What the results of many reports come to together; what is not known is absent. */

const count = z.int().nonnegative();
const text = z.string().min(1);
const bySeverity = z.strictObject({ error: count, warning: count, info: count });
const byOutcome = z.strictObject({ held: count, failed: count, unjudged: count });

/**
 * How a unit stands to what it had to file: 已交, 缺报, 重复, 年度不符, 未读. Of a unit that no roster
 * names, `missing` is not known.
 */
export const unitStatuses = ['filed', 'missing', 'duplicate', 'wrong-year', 'unread'] as const;

const unitReport = z.strictObject({
  file: text,
  edition: z.string().refine(isEdition),
  year: z.int().exactOptional(),
  publisher: text.exactOptional(),
  publisherKind: z.enum(publisherKinds).exactOptional(),
  publisherLevel: z.enum(publisherRanks).exactOptional(),
  /** of the findings that nobody explained */
  summary: bySeverity,
  /** findings that must be mended, those that may be explained, and those that were */
  classes: z.strictObject({ mend: count, explain: count, explained: count }),
  /** reasons that are not followed, as the figure has changed or the finding must be mended */
  unfollowed: z.strictObject({ lapsed: count, refused: count }),
  missingTables: z.array(z.enum(tableIds)),
  relations: byOutcome,
  figures,
});

const unit = z.strictObject({
  /** as the roster names it, else as its report does, else its file */
  name: text,
  /** the unit above it */
  parent: text.exactOptional(),
  /** 类别, as the roster has it */
  category: text.exactOptional(),
  /** the year that it had to report on */
  due: z.int().exactOptional(),
  status: z.enum(unitStatuses),
  /** every file that is its own, in order */
  files: z.array(text),
  /** the one that counts */
  report: unitReport.exactOptional(),
});

const defect = z.strictObject({
  rule: text,
  name: text,
  class: z.enum(ruleClasses),
  /** that nobody explained */
  findings: count,
  /** how many reports have one of them */
  reports: count,
});

const part = z.strictObject({ unit: text, value: z.number() });

const sum = z.strictObject({
  /** the unit whose report gives the figure for all below it */
  unit: text,
  file: text,
  table: z.enum(tableIds),
  row: text,
  column: text,
  /** in words, as 表三 › （七）总计 › 自然人 */
  label: text,
  stated: z.number(),
  sum: z.number(),
  /** stated − sum */
  difference: z.number(),
  /** those below it, and its own report where it has one, that are not zero */
  parts: z.array(part),
  message: text,
});

const incomplete = z.strictObject({
  unit: text,
  /** those of whom no figures are known, itself or below it, so that its sums cannot be judged */
  lacking: z.array(text).min(1),
  message: text,
});

const alike = z.strictObject({
  chapter: z.enum(chapterIds),
  files: z.array(text),
  /** how much of the text is the same, in percent, estimated for the least alike pair of them */
  percent: z.number(),
  message: text,
});

/** Why last year's report was held against none. */
const unusedWhys = ['same-year', 'other-year', 'no-year', 'no-publisher', 'no-match'] as const;

export const merged = z.strictObject({
  version: z.literal(2),
  /** the profile that was used */
  profile: text.exactOptional(),
  totals: z.strictObject({
    /** units that had to file; absent without a roster */
    due: count.exactOptional(),
    filed: count,
    missing: count,
    duplicate: count,
    wrongYear: count,
    unread: count,
    files: count,
    findings: bySeverity,
    relations: byOutcome,
  }),
  units: z.array(unit),
  /** files that are of no unit of the roster */
  unmatched: z.array(z.strictObject({ file: text, publisher: text.exactOptional() })),
  unread: z.array(unread),
  /** kinds of mistakes, the most frequent first */
  defects: z.array(defect),
  sums: z.array(sum),
  incomplete: z.array(incomplete),
  /** chapters nearly word for word another body's, where the results have sketches of them */
  alike: z.array(alike),
  /** last year's reports that none is held against; absent where they were not asked for */
  unusedLastYear: z.array(z.strictObject({ file: text, why: z.enum(unusedWhys) })).exactOptional(),
});

export type UnitStatus = (typeof unitStatuses)[number];
export type Unit = z.infer<typeof unit>;
export type UnitReport = z.infer<typeof unitReport>;
export type Defect = z.infer<typeof defect>;
export type Sum = z.infer<typeof sum>;
export type Alike = z.infer<typeof alike>;
export type Incomplete = z.infer<typeof incomplete>;
export type Merged = z.infer<typeof merged>;
