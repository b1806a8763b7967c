import type { Json } from './probe';

function told(read: () => unknown): Json {
  try {
    const value = read();
    return typeof value === 'string' || typeof value === 'number' ? value : null;
  } catch {
    return null;
  }
}

/** Which Word this is, on what; nothing of the document, its name and address included. */
export function environmentOf(): Json {
  const { context } = Office;
  return {
    host: told(() => context.diagnostics.host),
    platform: told(() => context.diagnostics.platform),
    version: told(() => context.diagnostics.version),
    displayLanguage: told(() => context.displayLanguage),
    contentLanguage: told(() => context.contentLanguage),
    theme: told(() => context.officeTheme.bodyBackgroundColor),
    documentMode: told(() => context.document.mode),
    userAgent: navigator.userAgent,
    engine: { width: window.innerWidth, pixelRatio: window.devicePixelRatio },
  };
}
