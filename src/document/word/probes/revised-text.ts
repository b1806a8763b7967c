import { hasMember } from '../run';
import { align } from '../read/align';
import { plainText } from '../read/live';
import { liveOf, liveProperties } from '../read/reading';
import type { Json, Probe } from './probe';
import { count, readXml } from './xml';

/** More would only repeat the answer, and on some systems each one scrolls the document. */
const mostAsked = 5;

export const revisedText: Probe = {
  id: 'P4',
  question: 'What does the text of a paragraph with tracked changes hold?',
  writes: false,
  async run({ batch, attempt, mask }): Promise<Json> {
    const { flat, live } = await batch(async (context) => {
      const { body } = context.document;
      const xml = body.getOoxml();
      const { paragraphs } = body;
      paragraphs.load(liveProperties);
      await context.sync();
      return { flat: xml.value, live: liveOf(paragraphs.items) };
    });
    const { body, main } = readXml(flat);
    const places = align(body, live);
    const revised = body.paragraphs.filter(({ text, marked }) => (marked ?? text) !== text);
    const told: Json[] = [];
    for (const { index, text, marked = text } of revised.slice(0, mostAsked)) {
      const at = places.get(index);
      const shown = at === undefined ? undefined : live[at]?.text;
      if (at === undefined || shown === undefined) {
        told.push('not placed');
        continue;
      }
      const plain = plainText(shown);
      told.push({
        text: mask(plain),
        accepted: mask(plainText(text)),
        marked: mask(plainText(marked)),
        reviewed: await attempt(async (context) => {
          const { paragraphs } = context.document.body;
          paragraphs.load('items/text');
          await context.sync();
          const paragraph = paragraphs.items[at];
          if (!paragraph || !hasMember('1.4', paragraph, 'getReviewedText')) return 'no member';
          const reviewed = paragraph.getReviewedText('Current');
          await context.sync();
          return mask(plainText(reviewed.value));
        }),
      });
    }
    return {
      revisions: count(main, /<w:(?:ins|del|moveFrom|moveTo)\s/g),
      revisedParagraphs: revised.length,
      paragraphs: told,
    };
  },
};
