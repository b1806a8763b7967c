import type { Language } from '../../messages/translate';
import type { Block } from './paper';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => escapes[character] ?? character);
}

/**
 * A paper of several reports begins each on a page of its own, and heads come again on each page.
 * Programs that know no styles are told of the borders by the tables themselves.
 */
const style = `
@page { size: A4; margin: 18mm 16mm; }
body { max-width: 56em; margin: 2em auto; padding: 0 1em; color: #000; background: #fff;
  font: 14px/1.6 SimSun, "Songti SC", "Noto Serif CJK SC", serif; }
h1, h2 { font-family: SimHei, "Heiti SC", "Noto Sans CJK SC", sans-serif; font-weight: bold;
  line-height: 1.3; break-after: avoid; }
h1 { font-size: 1.5em; text-align: center; }
h2 { font-size: 1.1em; margin: 1.4em 0 0.5em; }
p { margin: 0.5em 0; text-indent: 2em; overflow-wrap: anywhere; }
p.left, p.center, p.right, p.note { text-indent: 0; }
p.note { font-size: 0.85em; }
p.center { text-align: center; }
p.right { text-align: right; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; margin: 0.6em 0; }
th, td { border: 1px solid #000; padding: 0.25em 0.4em; text-align: left; vertical-align: top;
  white-space: pre-line; overflow-wrap: anywhere; }
thead th, td.center { text-align: center; }
th { background: #f2f2f2; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
section + section { border-top: 1px solid #000; margin-top: 3em; padding-top: 1em; }
@media print {
  body { max-width: none; margin: 0; padding: 0; font-size: 10.5pt; }
  section + section { border: 0; margin: 0; padding: 0; break-before: page; }
}
`;

function width(share: number, all: number): string {
  return `${String(Math.round((share / all) * 1000) / 10)}%`;
}

function tableHtml({ columns, rows }: Extract<Block, { is: 'table' }>): string {
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  const heads = columns.map(({ head }) => `<th scope="col">${escapeHtml(head)}</th>`).join('');
  const cols = columns.map(({ share }) => `<col style="width:${width(share, all)}">`).join('');
  const lines = rows.map((row) => {
    const cells = columns.map(({ align }, at) => {
      return `<td${align === 'center' ? ' class="center"' : ''}>${escapeHtml(row[at] ?? '')}</td>`;
    });
    return `<tr>${cells.join('')}</tr>\n`;
  });
  return `<table border="1"><colgroup>${cols}</colgroup>\n<thead><tr>${heads}</tr></thead>\n<tbody>\n${lines.join('')}</tbody></table>\n`;
}

function blockHtml(block: Block): string {
  switch (block.is) {
    case 'title':
      return `<h1>${escapeHtml(block.text)}</h1>\n`;
    case 'heading':
      return `<h2>${escapeHtml(block.text)}</h2>\n`;
    case 'text': {
      const its = block.at === undefined ? '' : ` class="${block.at}"`;
      return `<p${its}>${escapeHtml(block.text)}</p>\n`;
    }
    case 'note':
      return `<p class="note">${escapeHtml(block.text)}</p>\n`;
    case 'facts': {
      const rows = block.facts.map(([name, value]) => {
        return `<tr><th scope="row">${escapeHtml(name)}</th><td>${escapeHtml(value)}</td></tr>\n`;
      });
      const cols = '<colgroup><col style="width:16%"><col></colgroup>';
      return `<table border="1">${cols}<tbody>\n${rows.join('')}</tbody></table>\n`;
    }
    case 'table':
      return tableHtml(block);
  }
}

/** The beginning of a page that needs nothing beside itself, and runs nothing. */
export function htmlStart(title: string, language: Language): string {
  const tag = language === 'zh' ? 'zh-CN' : 'en';
  return `<!DOCTYPE html>
<html lang="${tag}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
`;
}

/** A part of a page, on paper a page of its own. */
export function htmlSection(blocks: readonly Block[]): string {
  return `<section>\n${blocks.map(blockHtml).join('')}</section>\n`;
}

/** The end of a page. */
export const htmlEnd = '</body>\n</html>\n';
