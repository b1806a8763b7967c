import type { ChapterForm, TopicForm } from './form';

/** A chapter's heading as the official form writes it: 一、总体情况. */
export function chapterHeading({ numeral, title }: ChapterForm): string {
  return `${numeral}、${title.text}`;
}

/**
 * A topic's heading as reports write it: （一）主动公开.
 *
 * @param at which of the topics it is, from 0
 */
export function topicHeading({ title }: TopicForm, at: number): string {
  return `（${'一二三四五'.charAt(at)}）${title.text}`;
}
