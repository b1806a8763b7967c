import type { Language } from '../say';
import address from './english';
import { unpack } from './packed';

let english: Promise<void> | undefined;

async function fetchEnglish(from: string): Promise<void> {
  const answer = await fetch(from);
  if (!answer.ok) throw new Error(`${from}: ${String(answer.status)}`);
  unpack(JSON.parse(await answer.text()));
}

/**
 * Has the words of a language at hand, before anything is said in it.
 *
 * @returns the language; Chinese, whose words are always there, where English cannot be had
 */
export async function loadWords(language: Language): Promise<Language> {
  if (language === 'zh' || address === undefined) return language;
  try {
    await (english ??= fetchEnglish(address));
    return language;
  } catch {
    // Asked for again the next time.
    english = undefined;
    return 'zh';
  }
}
