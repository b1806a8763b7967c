// Webpack's loader for english.ts: the English words of all sources as one file of data.
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { englishOf } from './english-of.js';
import { hasPackedWords } from './packed-sources.js';

export default function packEnglish() {
  const folder = join(this.rootContext, 'src');
  this.addContextDependency(folder);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .filter(hasPackedWords)
    .sort();
  const words = files.flatMap((file) => {
    const english = englishOf(readFileSync(file, 'utf8'));
    return english ? [[relative(this.rootContext, file), english.words]] : [];
  });
  return JSON.stringify(Object.fromEntries(words));
}
