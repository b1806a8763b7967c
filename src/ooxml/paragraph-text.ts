import type { DocumentBody, Paragraph } from './blocks';

/** A paragraph of a document; undefined where there is none. */
export function paragraphAt({ paragraphs }: DocumentBody, index: number): Paragraph | undefined {
  const [first] = paragraphs;
  // They are numbered one after the other, and a document may have thousands.
  const guess = paragraphs[index - (first?.index ?? 0)];
  return guess?.index === index ? guess : paragraphs.find((one) => one.index === index);
}

/** The text of a paragraph; '' where there is none. */
export function paragraphText(body: DocumentBody, index: number): string {
  return paragraphAt(body, index)?.text ?? '';
}
