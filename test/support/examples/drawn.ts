import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { convert } from '../soffice';
import type { Example } from './documents';

/** A word as it lies on a page, in points from the top left. */
export interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The words of one page. */
export type DrawnPage = readonly Word[];

export interface Drawn {
  readonly example: Example;
  readonly pdf: string;
  readonly pages: readonly DrawnPage[];
}

const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };

const place = /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)</g;

function wordsIn(page: string): DrawnPage {
  return [...page.matchAll(place)].map(([, left, top, right, bottom, text = '']) => ({
    text: text.replace(/&\w+;/g, (entity) => entities[entity] ?? entity),
    left: Number(left),
    right: Number(right),
    top: Number(top),
    bottom: Number(bottom),
  }));
}

/** Lets LibreOffice draw documents, all in one go, as PDFs in a folder; reads where words lie. */
export function draw(examples: readonly Example[], folder: string): readonly Drawn[] {
  const files = examples.map(({ name, bytes }) => {
    const file = join(folder, `${name}.docx`);
    writeFileSync(file, bytes);
    return file;
  });
  convert('pdf', files, folder);
  return examples.map((example) => {
    const pdf = join(folder, `${example.name}.pdf`);
    const xml = execFileSync('pdftotext', ['-bbox', pdf, '-'], { encoding: 'utf8' });
    return { example, pdf, pages: xml.split('<page ').slice(1).map(wordsIn) };
  });
}
