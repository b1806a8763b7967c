import { z } from 'zod';
import { opinions } from './opinions';

const text = z.string().trim().min(1);

/** A reason as it is given in a file beside the reports. */
export const givenReason = z.strictObject({
  /** the report, by its path from the folder of that file */
  file: text.exactOptional(),
  /** or whose it is, and of which year */
  unit: text.exactOptional(),
  year: z.int().exactOptional(),
  rule: text,
  /** the finding, as the JSON of a check has its `key` */
  key: text.exactOptional(),
  /** or where it stands, as its `place.label` has it */
  place: text.exactOptional(),
  /** what is found there: with another figure it is another; absent for whatever is found */
  message: text.exactOptional(),
  reason: text,
});

/** What the workbench's list keeps beside the reasons; a check takes no notice of it. */
const review = z.strictObject({
  /** of reports */
  opinions: z.array(z.strictObject({ file: text, opinion: z.enum(opinions) })),
  /** findings that go back, whatever the report itself says (采纳) */
  adopted: z.array(z.strictObject({ file: text, key: text })),
  /** rules of which no finding counts in any of the reports (本批不计此类) */
  rules: z.array(z.strictObject({ rule: text, reason: text })),
});

/** A whole file of them. */
export const givenReasons = z.strictObject({
  version: z.literal(1),
  reasons: z.array(givenReason),
  review: review.exactOptional(),
});

export type GivenReason = z.infer<typeof givenReason>;
export type GivenReasons = z.infer<typeof givenReasons>;
