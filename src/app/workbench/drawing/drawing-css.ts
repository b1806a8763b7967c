/** How the drawing shows what was found; colour only adds to what lines and signs already say. */
export const drawingCss = `
/* A document takes neither its font nor the height of its lines from the page around it. */
:host { all: initial; display: block; }
section.docx, section.docx * { line-height: var(--line, normal); }
section.docx td, section.docx header, section.docx footer { --pitch: 0.01px; --line: normal; }
/* What Word has where a section says nothing of its margins. */
section.docx { padding: 72pt 90pt; }
.docx-wrapper { background: none; padding: 16px 24px; align-items: safe center; }
[data-severity] { position: relative; cursor: pointer; }
[data-severity='error'] { outline: 2px solid #b10e1c; outline-offset: -2px; background-color: #fdf3f4 !important; }
[data-severity='warning'] { outline: 2px dashed #8a3707; outline-offset: -2px; background-color: #fff9f5 !important; }
[data-severity='info'] { outline: 2px dotted #616161; outline-offset: -2px; }
p[data-severity] { outline-offset: 1px; }
/* What is marked character by character needs no frame; nothing lies over a character. */
p[data-severity][data-exact] { outline: none; background-color: transparent !important; }
::highlight(found-error) { text-decoration: underline 2px solid #b10e1c; background-color: #fbd9dc; }
::highlight(found-warning) { text-decoration: underline 2px dashed #8a3707; background-color: #fde5d3; }
::highlight(found-info) { text-decoration: underline 2px dotted #616161; background-color: #ececec; }
::highlight(found-current) { color: #fff; background-color: #0f6cbd; }
/* A shadow of a cell whose borders are its neighbours' too is not painted. */
[data-current] { outline: 4px solid #0f6cbd; outline-offset: -1px; }
[data-cursor] { position: relative; box-shadow: 0 3px 0 #0f6cbd; }
[data-cursor]::after { content: attr(data-cursor); position: absolute; bottom: -10px; left: 100%;
  margin-left: 4px; padding: 0 4px; white-space: nowrap; font: 11px/18px sans-serif;
  text-indent: 0; letter-spacing: 0; color: #fff; background: #0f6cbd; }
[data-figure] { position: relative; cursor: cell; }
[data-figure]:hover { box-shadow: inset 0 0 0 1px #0f6cbd; }
[data-figure]:focus { outline: 3px solid #0f6cbd !important; outline-offset: -2px; z-index: 2; }
[data-figure][data-chosen] { background-color: #cfe4fa !important; }
.typed { position: absolute; inset: 1px; display: grid; place-content: center; text-indent: 0;
  color: #000; background: #fff; pointer-events: none; }
.flag { position: absolute; top: 0; right: 0; padding: 0; width: 15px; height: 15px; border: none;
  font: 700 11px/15px sans-serif; text-indent: 0; letter-spacing: 0; text-align: center;
  background: none; color: #b10e1c; cursor: pointer; user-select: none; }
.flag { width: auto; min-width: 15px; }
p > .flag { top: 2px; right: 100%; margin-right: 5px; }
[data-severity='warning'] > .flag { color: #8a3707; }
[data-severity='info'] > .flag { color: #616161; }
.flag:focus-visible { outline: 2px solid #000; outline-offset: 1px; z-index: 2; }
.typing { position: absolute; inset: 0 auto 0 50%; translate: -50%; z-index: 3; box-sizing: border-box; width: 100%;
  min-width: 5em; min-height: 24px; padding: 0 2px; border: 2px solid #0f6cbd; font: inherit;
  outline: none; text-align: center; color: #000; background: #fff; }
.typing[aria-invalid] { border-color: #b10e1c; }
.wanted { position: absolute; top: 100%; left: 0; z-index: 4; width: max-content; max-width: 20em;
  padding: 4px 6px; border: 1px solid #b10e1c; font: 12px/1.4 sans-serif; text-align: left;
  text-indent: 0; color: #b10e1c; background: #fff; }
.editing { white-space: pre-wrap; outline: 2px solid #0f6cbd; outline-offset: 2px; background: #fff; color: inherit; }
span.picture { display: inline-block; outline: 1px solid #616161; }
@media (forced-colors: active) { [data-chosen] { outline: 2px dashed Highlight !important; }
  [data-current] { outline: 4px double Highlight; }
  [data-cursor] { border-bottom: 3px solid Highlight; } }
/* Sheets have the margins; what is left of the screen's pages would be margins twice. */
@media print { .flag, [data-cursor]::after { display: none; } [data-current] { outline: none; }
  [data-figure]:focus { outline: none !important; }
  ::highlight(found-current) { color: inherit; background-color: transparent; }
  .docx-wrapper { zoom: 1 !important; padding: 0 !important; display: block !important; }
  .docx-wrapper > section.docx { width: auto !important; min-height: 0 !important;
    margin: 0 !important; padding: 0 !important; box-shadow: none !important; } }
`;
