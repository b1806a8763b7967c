/** WordprocessingML's own namespace, in its Transitional and its Strict form. */
export const wordNamespaces: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);

export const compatibilityNamespace = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

export const mathNamespaces: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/officeDocument/2006/math',
  'http://purl.oclc.org/ooxml/officeDocument/math',
]);

/** Extensions whose `mc:Choice` current Word takes. */
export function isUnderstood(namespace: string): boolean {
  return (
    wordNamespaces.has(namespace) ||
    namespace.startsWith('http://schemas.microsoft.com/office/word/') ||
    namespace.startsWith('http://schemas.microsoft.com/office/drawing/') ||
    namespace.startsWith('http://schemas.openxmlformats.org/drawingml/')
  );
}
