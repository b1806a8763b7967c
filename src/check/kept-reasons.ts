import * as z from 'zod/mini';
import type { Reason } from './reasons';

const stored = z.object({
  version: z.literal(1),
  ignored: z.array(
    z.object({
      key: z.string(),
      rule: z.string(),
      reason: z.string(),
      place: z.exactOptional(z.string()),
    }),
  ),
});

/** The reasons that a document keeps, each once, though several programs have kept it. */
export function readReasons(texts: readonly string[]): readonly Reason[] {
  const all = texts.flatMap(reasonsIn);
  return all.filter(({ key }, at) => all.findIndex((other) => other.key === key) === at);
}

/** Reads one text; what another program or version left holds no reasons of ours. */
function reasonsIn(text: string): readonly Reason[] {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return [];
  }
  const parsed = stored.safeParse(json);
  return parsed.success ? parsed.data.ignored : [];
}

/** What a document is to keep; undefined where that is nothing. */
export function writeReasons(reasons: readonly Reason[]): string | undefined {
  return reasons.length === 0 ? undefined : JSON.stringify({ version: 1, ignored: reasons });
}
