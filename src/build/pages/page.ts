import { escapeHtml } from './html';

/** What the build tells the pages. */
export interface PageParameters {
  /** where Office.js is loaded from: an address of Microsoft's, or one relative to the page */
  readonly officeScript: string;
}

interface Page {
  readonly title: string;
  readonly policy: string;
  /** tags to stand at the end of the head */
  readonly head?: string;
  readonly body: string;
}

/** A whole page; the build adds the scripts of its entry to the head. */
export function page({ title, policy, head = '', body }: Page): string {
  // Without the first line Internet Explorer's engine takes a page of an intranet for an old one.
  return `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta http-equiv="X-UA-Compatible" content="IE=edge">
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escapeHtml(title)}</title>
    <link rel="stylesheet" href="pages.css">
    ${head}
  </head>
  <body>
    ${body}
  </body>
</html>
`;
}
