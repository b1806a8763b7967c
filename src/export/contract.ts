import { isEdition } from '../schema/editions';
import { z } from 'zod';
import { chapterIds, tableIds } from '../schema/form';

/** What the JSON of a check holds, for those who read it; what is not known is absent. */

const severity = z.enum(['error', 'warning', 'info']);
const count = z.int().nonnegative();
const text = z.string().min(1);

const place = z.strictObject({
  chapter: z.enum(chapterIds).exactOptional(),
  table: z.enum(tableIds).exactOptional(),
  row: text.exactOptional(),
  column: text.exactOptional(),
  text: z.string().exactOptional(),
  paragraph: count.exactOptional(),
});

const finding = z.strictObject({
  rule: text,
  severity,
  message: text,
  place,
  /** the figures that it is about, where they are several */
  cells: z.array(z.strictObject({ row: text, column: text })).exactOptional(),
  actual: z.string().exactOptional(),
  expected: z.string().exactOptional(),
  equation: text.exactOptional(),
  fix: z.strictObject({ kind: z.enum(['safe', 'offer']), title: text }).exactOptional(),
  explains: z
    .array(z.strictObject({ rule: text, place, equation: text.exactOptional() }))
    .exactOptional(),
});

const checked = z.strictObject({
  file: z.string(),
  edition: z.string().refine(isEdition),
  year: z.int().exactOptional(),
  publisher: text.exactOptional(),
  summary: z.strictObject({ error: count, warning: count, info: count }),
  findings: z.array(finding),
  /** the parts of the file that tell which add-ins were open in it */
  addIns: z.array(text).exactOptional(),
  /** the rules of whose findings only the first are here */
  cut: z.array(z.strictObject({ rule: text, message: text })).exactOptional(),
});

const unread = z.strictObject({
  file: z.string(),
  problem: z.strictObject({ code: text, message: text }),
});

export const contract = z.strictObject({
  version: z.literal(1),
  reports: z.array(z.union([checked, unread])),
});

export type JsonPlace = z.infer<typeof place>;
export type JsonFinding = z.infer<typeof finding>;
export type JsonReport = z.infer<typeof checked> | z.infer<typeof unread>;
export type JsonCheck = z.infer<typeof contract>;
