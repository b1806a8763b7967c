import type { DocumentBody } from './blocks';

/** The text of a paragraph; '' where there is none. */
export function paragraphText({ paragraphs }: DocumentBody, index: number): string {
  const [first] = paragraphs;
  const guess = paragraphs[index - (first?.index ?? 0)];
  const found = guess?.index === index ? guess : paragraphs.find((one) => one.index === index);
  return found?.text ?? '';
}
