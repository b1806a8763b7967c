import { z } from 'zod';
import { publisherKinds, publisherRanks } from '../report/model';
import { ruleClasses } from '../rules/rule';
import { isEdition } from '../schema/editions';
import { chapterIds, tableIds } from '../schema/form';

/** What the JSON of a check holds, for those who read it; what is not known is absent. */

const severity = z.enum(['error', 'warning', 'info']);
const count = z.int().nonnegative();
const text = z.string().min(1);
const bySeverity = z.strictObject({ error: count, warning: count, info: count });

const place1 = z.strictObject({
  chapter: z.enum(chapterIds).exactOptional(),
  table: z.enum(tableIds).exactOptional(),
  row: text.exactOptional(),
  column: text.exactOptional(),
  text: z.string().exactOptional(),
  paragraph: count.exactOptional(),
});

const finding1 = z.strictObject({
  rule: text,
  severity,
  message: text,
  place: place1,
  /** the figures that it is about, where they are several */
  cells: z.array(z.strictObject({ row: text, column: text })).exactOptional(),
  actual: z.string().exactOptional(),
  expected: z.string().exactOptional(),
  equation: text.exactOptional(),
  fix: z.strictObject({ kind: z.enum(['safe', 'offer']), title: text }).exactOptional(),
  explains: z
    .array(z.strictObject({ rule: text, place: place1, equation: text.exactOptional() }))
    .exactOptional(),
});

const checked1 = z.strictObject({
  file: z.string(),
  edition: z.string().refine(isEdition),
  year: z.int().exactOptional(),
  publisher: text.exactOptional(),
  summary: bySeverity,
  findings: z.array(finding1),
  /** the parts of the file that tell which add-ins were open in it */
  addIns: z.array(text).exactOptional(),
  /** the rules of whose findings only the first are here */
  cut: z.array(z.strictObject({ rule: text, message: text })).exactOptional(),
});

export const unread = z.strictObject({
  file: z.string(),
  problem: z.strictObject({ code: text, message: text }),
});

/** The first version of the JSON of a check. */
export const check1 = z.strictObject({
  version: z.literal(1),
  reports: z.array(z.union([checked1, unread])),
});

const place = place1.extend({
  /** in words, as 表三 › （七）总计 › 自然人 */
  label: text,
});

const finding = finding1.extend({
  /**
   * tells it from any other of its report, and changes with its figures; behind its dot is what does
   * not change with them, by which a reason given for it is known to have lapsed
   */
  key: text,
  place,
  /** it must be mended (强制), or may be explained instead (核实) */
  class: z.enum(ruleClasses),
  /** why it is as it should be, where somebody explained it */
  reason: text.exactOptional(),
  explains: z
    .array(z.strictObject({ rule: text, place, equation: text.exactOptional() }))
    .exactOptional(),
});

/** A reason that is not followed, and the finding that it was given for as it is now. */
const unfollowed = z.strictObject({ rule: text, key: text, place, reason: text });

/** How a report stands to a roster: 已交, 重复, 年度不符, or of a unit that the roster does not name. */
const reportStatuses = ['filed', 'duplicate', 'wrong-year', 'unmatched'] as const;

/** By table, row and column; a cell that is blank or cannot be read is absent. */
export const figures = z.partialRecord(
  z.enum(tableIds),
  z.record(text, z.record(text, z.number())),
);

const checked = checked1.extend({
  /** the name of the profile that it was checked by; absent for none */
  profile: text.exactOptional(),
  /** absent without a roster */
  status: z.enum(reportStatuses).exactOptional(),
  /** of the findings that nobody explained; the first version counts all that it tells */
  summary: bySeverity,
  publisherKind: z.enum(publisherKinds).exactOptional(),
  publisherLevel: z.enum(publisherRanks).exactOptional(),
  /** relations that were looked at, those included that a finding explains */
  relations: z.strictObject({ held: count, failed: count, unjudged: count }),
  findings: z.array(finding),
  /** reasons that hold no longer, as the figure that they were given for has changed since */
  lapsed: z.array(unfollowed).exactOptional(),
  /** what stands for the text of chapters where many reports are compared; only where asked for */
  sketches: z.partialRecord(z.enum(chapterIds), text).exactOptional(),
  /** reasons that are not followed, as what they were given for must be mended */
  refused: z.array(unfollowed).exactOptional(),
  figures,
});

/** What is told of one document: one line of NDJSON. */
export const report = z.union([checked, unread]);

/** The second version adds to the first, and takes nothing away. */
export const check = z.strictObject({ version: z.literal(2), reports: z.array(report) });

export type JsonPlace1 = z.infer<typeof place1>;
export type JsonReport1 = z.infer<typeof checked1> | JsonUnread;
export type JsonCheck1 = z.infer<typeof check1>;
export type JsonPlace = z.infer<typeof place>;
export type JsonFinding = z.infer<typeof finding>;
export type JsonChecked = z.infer<typeof checked>;
export type JsonUnfollowed = z.infer<typeof unfollowed>;
export type JsonUnread = z.infer<typeof unread>;
export type JsonReport = z.infer<typeof report>;
export type JsonCheck = z.infer<typeof check>;
