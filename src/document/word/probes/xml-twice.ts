import type { Json, Probe } from './probe';
import { withoutIds } from '../read/without-ids';
import { count, paragraphIds, readXml } from './xml';

export const xmlTwice: Probe = {
  id: 'P2',
  question: 'Is the XML the same when Word gives it twice, and what is in it?',
  writes: false,
  async run({ batch, now }): Promise<Json> {
    const read = (): Promise<{ flat: string; milliseconds: number }> =>
      batch(async (context) => {
        const start = now();
        const xml = context.document.body.getOoxml();
        await context.sync();
        return { flat: xml.value, milliseconds: Math.round(now() - start) };
      });
    const first = await read();
    const second = await read();
    const [one, other] = [readXml(first.flat), readXml(second.flat)];
    const [ids, otherIds] = [paragraphIds(one.main), paragraphIds(other.main)];
    return {
      characters: [first.flat.length, second.flat.length],
      milliseconds: [first.milliseconds, second.milliseconds],
      same: first.flat === second.flat,
      sameMainPart: one.main === other.main,
      sameButForIds: withoutIds(one.main) === withoutIds(other.main),
      paragraphIds: {
        count: ids.length,
        different: new Set(ids).size,
        kept: ids.filter((id, at) => id === otherIds[at]).length,
      },
      parts: one.partNames,
      automaticNumbers: count(one.main, /<w:numPr[\s>]/g),
      tracksChanges: /<w:trackRevisions[\s/>]/.test(first.flat),
    };
  },
};
