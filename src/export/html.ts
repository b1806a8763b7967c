import type { JsonChecked, JsonReport } from '../contract/check';
import type { About } from './about';
import { htmlEnd, htmlSection, htmlStart } from './paper/html';
import type { Block } from './paper/paper';
import { countFacts, findingBlocks, numbered, remarkBlocks } from './paper/report-blocks';
import { exportTranslate } from './words';

function checkedBlocks(report: JsonChecked, about: About): readonly Block[] {
  const translate = exportTranslate(about.translator.language);
  const { file, publisher, year, edition, findings } = report;
  const facts = [
    ...(publisher === undefined ? [] : [[translate('column.unit'), publisher] as const]),
    ...(year === undefined ? [] : [[translate('column.year'), String(year)] as const]),
    [translate('column.edition'), edition] as const,
    ...countFacts(report, about),
  ];
  return [
    { is: 'title', text: file },
    { is: 'facts', facts },
    ...(findings.length === 0 ? [{ is: 'text', text: translate('clean') } as const] : []),
    ...numbered([...findingBlocks(report, about, false), ...remarkBlocks(report, about)], about),
  ];
}

/** A page that is written as results come. */
export interface HtmlWriting {
  readonly start: () => string;
  readonly write: (report: JsonReport) => string;
  readonly end: () => string;
}

/** Writes results as one page to be read and printed, each report on paper of its own. */
export function openHtml(about: About): HtmlWriting {
  const translate = exportTranslate(about.translator.language);
  const title = translate('html.title');
  const total = { files: 0, unread: 0, error: 0, warning: 0, info: 0 };
  return {
    start: () => `${htmlStart(title, about.translator.language)}<h1>${title}</h1>\n`,
    write: (report) => {
      total.files += 1;
      if ('problem' in report) {
        total.unread += 1;
        const text = translate('html.unread', { message: report.problem.message });
        return htmlSection([
          { is: 'title', text: report.file },
          { is: 'text', text },
        ]);
      }
      total.error += report.summary.error;
      total.warning += report.summary.warning;
      total.info += report.summary.info;
      return htmlSection(checkedBlocks(report, about));
    },
    end: () => `${htmlSection([{ is: 'text', text: translate('html.total', total) }])}${htmlEnd}`,
  };
}
