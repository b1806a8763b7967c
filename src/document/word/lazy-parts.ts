// What looking at a report does not take, loaded as one script when it is asked for.
export { cursorInWord } from './cursor';
export { clearRemarksInWord, remarkInWord } from './comments/remarks';
export { revealInWord, unhighlightInWord } from './revealing';
export { applyInWord } from './write/writing';
