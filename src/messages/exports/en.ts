import type { zh } from './zh';

/** What is said in English in files for others to read. */
export const en: Readonly<Record<keyof typeof zh, string>> = {
  'annotation.first': '{severity}: {message}',
  'annotation.place': 'Place: {place}',
  'annotation.safe': 'To do: {title}',
  'annotation.offer': 'Possibly: {title}',
  'annotation.or': ', or ',
  'annotation.explains': 'Follows from it:',
  'annotation.explained': '{place}: {what}',
  'annotation.noPlace': 'The text has no place for it, so the comment stands here.',
};
