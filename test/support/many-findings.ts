import { docxOf, documentOf } from './case';
import { fixtureText } from './fixture-text';

const signs = '甲乙丙丁戊己庚辛壬癸';

/** A report with paragraphs in its last chapter that none repeats another, two slips in each. */
export function manyFindings(paragraphs: number): Uint8Array {
  const slips = Array.from({ length: paragraphs }, (_, at) => {
    const team = String(at).replace(/\d/g, (digit) => signs[Number(digit)] ?? '');
    return `${team}组按规定办理的的事项，，不断加强政府信息公开工作，按时答复。`;
  });
  const text = fixtureText('clean');
  return docxOf(documentOf([text.trimEnd(), ...slips].join('\n')), 'word');
}
