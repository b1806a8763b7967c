import { strFromU8, unzipSync } from 'fflate';
import { parseXmlDocument } from 'slimdom';
import type { Document, Element } from 'slimdom';
import { lookOfRuns, shownRuns } from './fonts';
import { mainXml } from '../support/rewritten';
import { w } from './package';
import { attribute, childrenOf, closest, shownText } from './text';

function inside(element: Element | undefined, name: string): Element | undefined {
  return element && childrenOf(element, name)[0];
}

/** A paragraph's own properties and those of its styles, the nearest first. */
function propertiesOf(paragraph: Element, styles: Document | undefined): readonly Element[] {
  const root = styles?.documentElement;
  const all = root ? childrenOf(root, 'style') : [];
  const own = inside(paragraph, 'pPr');
  const found = own ? [own] : [];
  let id = attribute(inside(own, 'pStyle'), 'val');
  for (let depth = 0; depth < 12; depth++) {
    const style = all.find((one) =>
      id === undefined
        ? attribute(one, 'type') === 'paragraph' && attribute(one, 'default') === '1'
        : attribute(one, 'styleId') === id,
    );
    const properties = inside(style, 'pPr');
    if (properties) found.push(properties);
    id = attribute(inside(style, 'basedOn'), 'val');
    if (id === undefined) break;
  }
  return found;
}

const asked = [
  ['jc', 'val'],
  ['ind', 'firstLineChars'],
  ['ind', 'firstLine'],
  ['spacing', 'line'],
  ['spacing', 'lineRule'],
  ['outlineLvl', 'val'],
  ['keepNext', ''],
] as const;

/** How each paragraph of a document looks, one a line: its properties, font and text. */
export function looksIn(bytes: Uint8Array): readonly string[] {
  const files = unzipSync(bytes);
  const main = parseXmlDocument(strFromU8(files['word/document.xml'] ?? new Uint8Array()));
  const part = files['word/styles.xml'];
  const styles = part && parseXmlDocument(strFromU8(part));
  return main.getElementsByTagNameNS(w, 'p').flatMap((paragraph) => {
    if (closest(paragraph.parentNode, 'p')) return [];
    const chain = propertiesOf(paragraph, styles);
    const told = asked.flatMap(([name, value]) => {
      const element = chain
        .map((one) => inside(one, name))
        .find((one) => (value === '' ? one : attribute(one, value) !== undefined));
      if (value === '') {
        const is = element && !['0', 'false', 'off'].includes(attribute(element, 'val') ?? '');
        return is === true ? [name] : [];
      }
      const said = attribute(element, value);
      return said === undefined || said === '0' ? [] : [`${name}.${value}=${said}`];
    });
    const all = shownRuns(paragraph);
    // Figures may have a font of their own beside that of the Chinese, which says the look.
    const chinese = all.filter((run) => /[\u2e80-\uffef]/.test(run.textContent ?? ''));
    const runs = chinese.length > 0 ? chinese : all;
    const { name, size, bold, color } = lookOfRuns(paragraph, runs, styles);
    const font = runs.length === 0 ? '' : [name, size, bold, color].join(' ');
    return [`${told.join(' ')} | ${font} | ${shownText(paragraph, false)}`];
  });
}

/** What of a paragraph's markup says nothing of how it looks. */
const unseen =
  /<w:(?:lang|proofErr|bookmarkStart|bookmarkEnd|lastRenderedPageBreak)\b[^>]*\/>|\s(?:w:rsid\w*|w14:\w+|w:hint)="[^"]*"/g;

function own(markup: string, name: 'pPr' | 'rPr'): string {
  const pattern = new RegExp(`^<w:(?:p|r)(?:\\s[^>]*)?>(?:<w:${name}>(.*?)</w:${name}>)?`, 's');
  return pattern.exec(markup)?.[1] ?? '';
}

/** Each paragraph's own properties as they are written, and those of each stretch of its text. */
export function markupOfLooks(bytes: Uint8Array): readonly string[] {
  const xml = mainXml(bytes).replace(unseen, '');
  const paragraphs = xml.match(/<w:p(?:\s[^>]*)?(?:\/>|>.*?<\/w:p>)/gs) ?? [];
  return paragraphs.map((paragraph) => {
    const stretches: { readonly look: string; text: string }[] = [];
    for (const [run] of paragraph.matchAll(/<w:r(?:\s[^>]*)?>.*?<\/w:r>/gs)) {
      const text = run.replace(/<w:(?:tab|br)\/>/g, '¶').replace(/<[^>]*>/g, '');
      const look = own(run, 'rPr');
      const last = stretches.at(-1);
      if (text === '') continue;
      if (last?.look === look) last.text += text;
      else stretches.push({ look, text });
    }
    const properties = own(paragraph, 'pPr').replace(/<w:rPr>.*?<\/w:rPr>|<w:rPr\/>/gs, '');
    return [properties, ...stretches.map(({ look, text }) => `{${look}} ${text}`)].join(' | ');
  });
}
