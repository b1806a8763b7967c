import { z } from 'zod';

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

export type GivenReason = z.infer<typeof givenReason>;

/** A whole file of them. */
export const givenReasons = z.strictObject({
  version: z.literal(1),
  reasons: z.array(givenReason),
});
