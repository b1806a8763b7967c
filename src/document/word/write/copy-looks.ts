/** Where a paragraph's alignment cannot be told, it cannot be set either. */
export function isAlignment(alignment: Word.Paragraph['alignment']): boolean {
  return !['Unknown', 'Mixed', ''].includes(alignment);
}

/** Gives text the font of another's. */
export function copyFont(from: Word.Paragraph, to: Word.Paragraph | Word.Range): void {
  const { name, size, bold, color } = from.font;
  // A mixed value is told as none, and is none to set. The client's types do not say so.
  const font: Word.Interfaces.FontUpdateData = {
    ...(name ? { name } : {}),
    ...(size ? { size } : {}),
    ...(typeof bold === 'boolean' ? { bold } : {}),
    ...(color ? { color } : {}),
  };
  to.font.set(font);
}
