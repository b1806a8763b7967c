/** A text in one line and no longer than a reader needs to recognise it. */
export function shorten(text: string, length = 24): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  const characters = Array.from(line);
  return characters.length <= length ? line : `${characters.slice(0, length - 1).join('')}…`;
}

/** An official label without the explanation in brackets at its end. */
export function shortLabel(label: string): string {
  return label.replace(/^(.+)（[^（）]*）$/u, '$1');
}
