const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** The address of the folder that a manifest names, by that of its pane. */
const paneOfManifest = /<SourceLocation DefaultValue="([^"]*\/)taskpane\.html"/;

/**
 * The manifest for the program at an address.
 *
 * @param template a manifest for some other address
 * @param folder the address of the folder with the pages; ends with a slash
 */
export function makeManifest(template: string, folder: string): string {
  const [, other = ''] = paneOfManifest.exec(template) ?? [];
  if (other === '') throw new Error('the template names no pane');
  const here = folder.replace(/[&<>"]/g, (mark) => escapes[mark] ?? mark);
  return template.replaceAll(`"${other}`, () => `"${here}`);
}
