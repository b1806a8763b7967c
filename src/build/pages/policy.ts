/** The hash of nothing: Fluent UI adds empty style elements, and fills them from its script. */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * The Content-Security-Policy of a page with scripts: its own origin and nothing else, but for the
 * scripts of Office where they come from Microsoft.
 */
export function policyOf(officeScript: string): string {
  const [officeOrigin] = /^https:\/\/[^/]+/.exec(officeScript) ?? [];
  const scripts = officeOrigin === undefined ? "'self'" : `'self' ${officeOrigin}`;
  // In a Word on a server that it does not know, Office.js asks the person in a frame of its own.
  const frames = officeOrigin ?? "'self'";
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    `style-src 'self' ${emptyStyle}`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    `frame-src ${frames}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/**
 * The policy of the workbench. What it shows of a document it makes itself, pictures among it, and
 * it neither loads a font nor sends anything.
 */
export const workbenchPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${emptyStyle}`,
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The policy of the page for who sets the program up: it asks its own server for each file. */
export const setupPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The policy of a page that only has text. */
export const textOnlyPolicy =
  "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'";
