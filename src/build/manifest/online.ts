import { validateManifest } from 'office-addin-manifest';

/** What Microsoft's service says of a manifest. */
export type Verdict =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'refused'; readonly reasons: readonly string[] }
  | { readonly kind: 'unreachable'; readonly why: string };

/** Asks Microsoft's service, which alone knows all that the store asks; not for ever. */
export async function askOnline(file: string, milliseconds: number): Promise<Verdict> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Verdict>((done) => {
    timer = setTimeout(() => {
      done({ kind: 'unreachable', why: `no answer within ${milliseconds / 1000} seconds` });
    }, milliseconds);
  });
  try {
    return await Promise.race([ask(file), late]);
  } finally {
    clearTimeout(timer);
  }
}

async function ask(file: string): Promise<Verdict> {
  try {
    const { isValid, report, status, statusText } = await validateManifest(file);
    if (isValid) return { kind: 'accepted' };
    if (!report) return { kind: 'unreachable', why: `${status ?? ''} ${statusText ?? ''}`.trim() };
    const reasons = (report.errors ?? []).map(
      ({ title, content }) => `${title ?? ''}: ${content ?? ''}`,
    );
    return { kind: 'refused', reasons };
  } catch (error) {
    const [why = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    return { kind: 'unreachable', why };
  }
}
