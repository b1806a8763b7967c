/** XML without what Word numbers anew each time it writes it. */
export function withoutIds(xml: string): string {
  return xml.replace(/\s(?:w14:(?:paraId|textId)|w:rsid[A-Za-z]*)="[^"]*"/g, '');
}
