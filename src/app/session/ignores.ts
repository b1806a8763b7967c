import * as z from 'zod/mini';

const stored = z.object({
  version: z.literal(1),
  ignored: z.array(z.object({ key: z.string(), rule: z.string(), reason: z.string() })),
});

/** A finding that a person set aside: its key, so that it lapses when the figure changes. */
export type Ignore = z.infer<typeof stored>['ignored'][number];

/** What the document keeps, each once, though several panes of it have kept it. */
export function readIgnores(texts: readonly string[]): readonly Ignore[] {
  const all = texts.flatMap(ignoresIn);
  return all.filter(({ key }, at) => all.findIndex((other) => other.key === key) === at);
}

/** Reads one text; what another program or version left is no ignore of ours. */
function ignoresIn(text: string): readonly Ignore[] {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return [];
  }
  const parsed = stored.safeParse(json);
  return parsed.success ? parsed.data.ignored : [];
}

/** What the document is to keep; undefined where that is nothing. */
export function writeIgnores(ignored: readonly Ignore[]): string | undefined {
  return ignored.length === 0 ? undefined : JSON.stringify({ version: 1, ignored });
}
