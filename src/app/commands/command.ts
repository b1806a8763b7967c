/** A key as a person presses it; `Ctrl` is the Command key where a keyboard has that. */
export interface Key {
  /** as `KeyboardEvent.key` has it, in lower case */
  readonly key: string;
  readonly ctrl?: true;
  readonly shift?: true;
  /** also where a person is typing, whose own key it would otherwise be */
  readonly whileTyping?: true;
}

/**
 * Something that a person can have done, by a button or a key.
 *
 * @typeParam About what it is done to, and what doing it takes
 */
export interface Command<About> {
  /** what a person reads */
  readonly label: (about: About) => string;
  /** whether there is something of its kind at all; always where it is absent */
  readonly isOffered?: (about: About) => boolean;
  /** whether it can be done now */
  readonly isPossible: (about: About) => boolean;
  readonly run: (about: About) => void | Promise<void>;
  /** the first is told beside the label */
  readonly keys?: readonly Key[];
}

/** A key in words, as `Ctrl+Z`. */
export function keyText({ key, ctrl, shift }: Key): string {
  const name = key.length === 1 ? key.toUpperCase() : key;
  return [ctrl && 'Ctrl', shift && 'Shift', name].filter(Boolean).join('+');
}

/** Where a person types, most keys are the field's own. */
function isTyping(event: KeyboardEvent): boolean {
  const [inner] = event.composedPath();
  return inner instanceof HTMLInputElement || inner instanceof HTMLTextAreaElement;
}

function isPressed(wanted: Key, event: KeyboardEvent): boolean {
  return (
    event.key.toLowerCase() === wanted.key.toLowerCase() &&
    !event.altKey &&
    (event.ctrlKey || event.metaKey) === (wanted.ctrl ?? false) &&
    event.shiftKey === (wanted.shift ?? false) &&
    (wanted.whileTyping === true || !isTyping(event))
  );
}

/** The command of which a key was pressed, if any. */
export function commandOf<About>(
  commands: readonly Command<About>[],
  event: KeyboardEvent,
): Command<About> | undefined {
  return commands.find(({ keys = [] }) => keys.some((key) => isPressed(key, event)));
}
