import { fold } from '../../src/report/text/fold';
import type { Report } from '../../src/report/model';

/** What a report says, without where in a file it stands. */
export function gist(report: Report): unknown {
  const { edition, year, title, publisher, period, date, signature } = report;
  return {
    edition,
    year,
    title: title?.text,
    publisher,
    period: { from: period?.from, to: period?.to },
    date: date && { year: date.year, month: date.month, day: date.day },
    signature: signature?.text,
    preamble: report.preamble.map(({ text }) => text),
    chapters: report.chapters.map(({ id, heading, verdict, topics, prose }) => ({
      id,
      verdict,
      title: heading.title,
      numeral: heading.numeral?.text,
      topics: topics.map((topic) => [topic.id, topic.heading.numeral?.value, topic.heading.title]),
      prose: prose.map(({ number, text }) => number + text),
    })),
    tables: report.tables.map((table) => ({
      id: table.id,
      chapter: table.chapter,
      pieces: table.pieces.length,
      missing: [table.missingRows, table.missingColumns, table.missingLabels],
      extra: table.extraRows.map(({ text }) => text),
      shape: table.shape.map(({ is }) => is),
      labels: table.labels.map(({ text, verdict }) => [fold(text), verdict.is]),
      cells: table.cells.map(({ row, column, raw }) => [row, column, raw]),
    })),
  };
}
