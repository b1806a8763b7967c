/** Where a paragraph's alignment cannot be told, it cannot be set either. */
function isAlignment(alignment: Word.Paragraph['alignment']): boolean {
  return !['Unknown', 'Mixed', ''].includes(alignment);
}

/** Gives a paragraph the font of another's; what is known to be the same is not set once more. */
function copyFont(from: Word.Paragraph, to: Word.Paragraph, before?: Word.Font): void {
  const { name, size, bold, color } = from.font;
  // A mixed value is told as none, and is none to set. The client's types do not say so.
  const font: Word.Interfaces.FontUpdateData = {
    ...(name && name !== before?.name ? { name } : {}),
    ...(size && size !== before?.size ? { size } : {}),
    ...(typeof bold === 'boolean' && bold !== before?.bold ? { bold } : {}),
    ...(color && color !== before?.color ? { color } : {}),
  };
  if (Object.keys(font).length > 0) to.font.set(font);
}

/**
 * Gives a paragraph the formatting of another, as far as Word's model has them: an indent by characters
 * and a spacing from line to line that is no multiple of one come with the style, or as markup.
 *
 * @param as a figure in a cell, whose style and indent are its own; what it has already, where that
 *   was read, is not set once more
 */
export function copyFormatting(
  from: Word.Paragraph,
  to: Word.Paragraph,
  as: 'paragraph' | 'figure' | 'new figure' = 'paragraph',
): void {
  const isFigure = as !== 'paragraph';
  const before = as === 'figure' ? to : undefined;
  if (!isFigure && from.style !== '') to.style = from.style;
  if (isAlignment(from.alignment) && from.alignment !== before?.alignment) {
    to.alignment = from.alignment;
  }
  if (!isFigure) to.firstLineIndent = from.firstLineIndent;
  copyFont(from, to, before?.font);
}
