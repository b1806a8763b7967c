import { z } from 'zod';
import { report } from '../contract/check';

/** What is told of one file. */
export const told = z.strictObject({
  report,
  /** as a format has it that is written where the document is; '' for any other */
  text: z.string(),
  /** for the standard error, a line each */
  troubles: z.array(z.string()),
  status: z.int(),
  /** a copy with its findings was written; absent where not */
  isCopied: z.literal(true).exactOptional(),
});

export type Told = z.infer<typeof told>;
