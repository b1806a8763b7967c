import type { Paragraph } from '../../ooxml/blocks';
import { isBodyName } from './body-name';
import { dateBelowTitle, readClosing } from './closing';
import { linesIn } from './lines';
import type { Line } from './lines';
import { readPeriod } from './period';
import { publisherOf } from './publisher';
import { readTitle } from './title';
import { findReportYears } from './years';
import type { Report } from '../model';

type Identity = Pick<Report, 'title' | 'year' | 'publisher' | 'period' | 'signature' | 'date'>;
type Period = NonNullable<Identity['period']>;

/** A period in a chapter's text is the report's only where it says so. */
const periodWords = /统计|期限|时限|时间范围|起止|所列|数据/;

function periodIn({ text, index }: { text: string; index: number }): Period | undefined {
  const read = readPeriod(text);
  if (!read) return undefined;
  const { start, end, from, to } = read;
  return {
    text: text.slice(start, end),
    paragraph: index,
    range: { start, end },
    ...(from.date ? { from: from.date } : {}),
    ...(to.date ? { to: to.date } : {}),
  };
}

/** The year of a period that lies in one. */
function yearOfPeriod(period: Period | undefined): number | undefined {
  const { from, to } = period ?? {};
  return from?.year === to?.year ? from?.year : undefined;
}

/** The one year that the lines before the first chapter speak of. */
function yearOfLines(lines: readonly Line[]): number | undefined {
  const years = lines.flatMap(({ text }) => findReportYears(text).map(({ year }) => year));
  return new Set(years).size === 1 ? years[0] : undefined;
}

/** A preamble that names the body whose report it is. */
const author =
  /(?:现(?:向社会)?(?:公布|公开|发布|将)|编制)《?([\p{Script=Han}（）()]{3,30}?)(?=20\d\d年)/u;

function bodyOfLines(lines: readonly Line[]): string | undefined {
  return lines
    .map(({ text }) => author.exec(text)?.[1])
    .find((name) => name !== undefined && isBodyName(name));
}

/**
 * Reads whose report of which year it is, its period, signature and date.
 *
 * @param input.opening the paragraphs before the first chapter, each with the text that stands there
 * @param input.closing the last paragraphs, which may hold signature and date
 * @param input.overview the first paragraphs of chapter one, where some reports have their preamble
 */
export function readIdentity(input: {
  readonly opening: readonly { readonly paragraph: Paragraph; readonly text: string }[];
  readonly closing: readonly Paragraph[];
  readonly overview?: readonly Paragraph[];
}): Identity {
  const { opening, closing, overview = [] } = input;
  const lines = linesIn(opening);
  const title = readTitle(lines);
  const period =
    opening
      .map(({ paragraph: { index }, text }) => periodIn({ index, text }))
      .find((found) => found !== undefined) ??
    overview
      .filter(({ text }) => periodWords.test(text))
      .map(periodIn)
      .find((found) => found !== undefined);
  const { signature, date = dateBelowTitle(lines) } = readClosing(
    linesIn(closing.map((paragraph) => ({ paragraph, text: paragraph.text }))),
  );
  const year = title?.year ?? yearOfPeriod(period) ?? yearOfLines(lines);
  const name = title?.publisher ?? signature?.text ?? bodyOfLines(lines);
  return {
    ...(title ? { title } : {}),
    ...(year === undefined ? {} : { year }),
    ...(name === undefined ? {} : { publisher: publisherOf(name) }),
    ...(period ? { period } : {}),
    ...(signature ? { signature } : {}),
    ...(date ? { date } : {}),
  };
}
