// Webpack's loader for sources with English words: those who read Chinese need not load them.
import { join, relative } from 'node:path';
import { englishOf } from './english-of.js';

export default function takeEnglish(source) {
  const english = englishOf(source);
  if (!english) return source;
  const from = JSON.stringify(join(this.rootContext, 'src/messages/packing/packed.ts'));
  const id = JSON.stringify(relative(this.rootContext, this.resourcePath));
  // On the last line, so that the others keep their numbers.
  return `${source.slice(0, english.start)}packed(${id})${source.slice(english.end)}
import { packed } from ${from};`;
}
