/** Of the custom XML parts that keep what checking is to remember of a document. */
export const rememberedNamespace = 'urn:report-check:remembered';

/** The custom XML that keeps a text, without a declaration. */
export function rememberedXml(text: string): string {
  const escaped = text.replace(/[&<>]/g, (one) => `&#${String(one.charCodeAt(0))};`);
  return `<remembered xmlns="${rememberedNamespace}">${escaped}</remembered>`;
}
