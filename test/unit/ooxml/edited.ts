import { applyEdits } from '../../../src/ooxml/write/apply-edits';
import type { DocumentBody } from '../../../src/ooxml/blocks';
import { Uneditable } from '../../../src/ooxml/write/edit';
import type { BodyEdit } from '../../../src/ooxml/write/edit';
import { scanBody } from '../../../src/ooxml/read/scan';
import { documentXml, packageOf } from './wordml';

export function scan(xml: string): DocumentBody {
  return scanBody({ ...packageOf(''), xml: (name) => (name.endsWith('document.xml') ? xml : '') });
}

/** The body's XML once edits are made. */
export function edited(body: string, ...edits: BodyEdit[]): string {
  const xml = documentXml(body);
  const [head = '', tail = ''] = documentXml('|').split('|');
  const result = applyEdits(xml, scan(xml), edits, scan);
  expect(result.startsWith(head)).toBe(true);
  expect(result.endsWith(tail)).toBe(true);
  return result.slice(head.length, result.length - tail.length);
}

export function texts(body: string): string[] {
  return scan(documentXml(body)).paragraphs.map(({ text }) => text);
}

export function replacing(paragraph: number, start: number, end: number, now: string): BodyEdit {
  return { do: 'replace-text', paragraph, start, end, now };
}

export function reason(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof Uneditable) return error.reason;
    throw error;
  }
  return 'made';
}
