/** A figure that can be typed over. */
export interface TypedOver {
  readonly raw: string;
  /** what the field is called */
  readonly label: string;
  /** What is written for what was typed; undefined where that is no figure. */
  read(text: string): string | undefined;
  /** what to type instead of what is no figure */
  readonly wanted: string;
}

/** How a person left a field. */
export type Left = 'enter' | 'shift-enter' | 'tab' | 'shift-tab' | 'up' | 'down' | 'escape';

interface Typing {
  /** it now reads so */
  onInput(text: string): void;
  /** Several cells were pasted. Gives whether they were taken. */
  onPaste(data: DataTransfer): boolean;
  /** another figure was typed, and meant */
  onValue(value: string): void;
  /** the field is gone; by no key where something else was gone to */
  onEnd(by: Left | undefined): void;
  /** something else was gone to, and what was typed is no figure: the cell stays as it was */
  onUnread(): void;
}

/** A field that stands over a cell. */
export interface CellField {
  /** Takes what was typed where it is a figure, and goes. */
  close(): void;
}

function wordUnder(field: HTMLInputElement, text: string): void {
  field.setAttribute('aria-invalid', 'true');
  const word = document.createElement('span');
  word.className = 'wanted';
  word.setAttribute('role', 'alert');
  word.textContent = text;
  field.after(word);
}

function leftBy({ key, shiftKey }: KeyboardEvent): Left | undefined {
  switch (key) {
    case 'Enter':
      return shiftKey ? 'shift-enter' : 'enter';
    case 'Tab':
      return shiftKey ? 'shift-tab' : 'tab';
    case 'ArrowUp':
      return 'up';
    case 'ArrowDown':
      return 'down';
    case 'Escape':
      return 'escape';
    default:
      return undefined;
  }
}

/**
 * Puts a field over a cell. Enter, Tab, the arrows up and down, going elsewhere and saving take what
 * was typed, Escape gives it up. What is no figure stays to be corrected, until something else is
 * gone to.
 *
 * @param text what it begins with, where that is not what stands in the cell
 */
export function openField(
  place: HTMLElement,
  figure: TypedOver,
  typing: Typing,
  text = figure.raw.trim(),
): CellField {
  const { raw, label, wanted } = figure;
  const field = document.createElement('input');
  field.className = 'typing';
  field.value = text;
  field.inputMode = 'decimal';
  field.autocomplete = 'off';
  field.setAttribute('aria-label', label);
  field.title = label;
  const showHint = (word?: string): void => {
    place.querySelector('.wanted')?.remove();
    field.removeAttribute('aria-invalid');
    if (word !== undefined) wordUnder(field, word);
  };
  let isOver = false;
  const end = (by: Left | undefined, isLeft = false): void => {
    if (isOver) return;
    const isOther = by !== 'escape' && field.value.trim() !== raw.trim();
    const value = isOther ? figure.read(field.value) : undefined;
    const isUnread = isOther && value === undefined;
    if (isUnread && !isLeft) {
      showHint(wanted);
      return;
    }
    isOver = true;
    showHint();
    field.remove();
    if (value !== undefined) typing.onValue(value);
    typing.onEnd(by);
    if (isUnread) typing.onUnread();
  };
  field.addEventListener('input', () => {
    showHint();
    typing.onInput(field.value);
  });
  field.addEventListener('paste', (event) => {
    if (event.clipboardData && typing.onPaste(event.clipboardData)) event.preventDefault();
    event.stopPropagation();
  });
  field.addEventListener('keydown', (event) => {
    // A key that ends what an input method proposes is not meant for us.
    if (event.isComposing) return;
    const isSaving = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's';
    // What is saved has in it what was typed.
    if (isSaving) end(undefined);
    if (isSaving || event.key === 'F6') return;
    event.stopPropagation();
    const by = event.ctrlKey || event.altKey || event.metaKey ? undefined : leftBy(event);
    if (by === undefined) return;
    event.preventDefault();
    end(by);
  });
  field.addEventListener('blur', () => {
    end(undefined, true);
  });
  place.append(field);
  field.focus();
  field.select();
  return {
    close: () => {
      end(undefined, true);
    },
  };
}
