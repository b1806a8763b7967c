/** A figure to be typed over. */
export interface Figure {
  readonly raw: string;
  readonly label: string;
  /** What is written for what was typed; undefined where that is no figure. */
  read(text: string): string | undefined;
  /** what to type instead of what is no figure */
  readonly wanted: string;
}

interface Typing {
  /** another figure was typed, and meant */
  onValue(value: string): void;
  /** the field is gone, not because something else was gone to */
  onEnd(): void;
  /** something else was gone to, and what was typed is no figure: the cell stays as it was */
  onUnread(): void;
}

function wordUnder(field: HTMLInputElement, text: string): void {
  field.setAttribute('aria-invalid', 'true');
  const word = document.createElement('span');
  word.className = 'wanted';
  word.setAttribute('role', 'alert');
  word.textContent = text;
  field.after(word);
}

/**
 * Puts a field over a cell. Enter, going elsewhere and saving take what was typed, Escape gives it
 * up. What is no figure stays to be corrected, until something else is gone to.
 */
export function typeInto(place: HTMLElement, figure: Figure, typing: Typing): void {
  if (place.querySelector('input')) return;
  const { raw, label } = figure;
  const field = document.createElement('input');
  field.className = 'typing';
  field.value = raw.trim();
  field.setAttribute('aria-label', label);
  field.title = label;
  const showHint = (text?: string): void => {
    place.querySelector('.wanted')?.remove();
    field.removeAttribute('aria-invalid');
    if (text !== undefined) wordUnder(field, text);
  };
  let isOver = false;
  const end = (isMeant: boolean, isLeft = false): void => {
    if (isOver) return;
    const isOther = isMeant && field.value.trim() !== raw.trim();
    const value = isOther ? figure.read(field.value) : undefined;
    const isUnread = isOther && value === undefined;
    if (isUnread && !isLeft) {
      showHint(figure.wanted);
      return;
    }
    isOver = true;
    showHint();
    field.remove();
    if (value !== undefined) typing.onValue(value);
    else if (isUnread) typing.onUnread();
  };
  field.addEventListener('input', () => {
    showHint();
  });
  field.addEventListener('keydown', (event) => {
    // A key that ends what an input method proposes is not meant for us.
    if (event.isComposing) return;
    // What is saved has in it what was typed.
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's') {
      end(true);
      return;
    }
    if (event.key !== 'F6') event.stopPropagation();
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    end(event.key === 'Enter');
    if (isOver) typing.onEnd();
  });
  field.addEventListener('blur', () => {
    end(true, true);
  });
  place.append(field);
  field.focus();
  field.select();
}
