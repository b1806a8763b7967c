/** A figure to be typed over. */
interface Figure {
  readonly raw: string;
  readonly label: string;
}

interface Typing {
  /** another figure was typed, and meant */
  onValue(value: string): void;
  /** the field is gone, not because something else was gone to */
  onEnd(): void;
}

/** Puts a field over a cell. Enter and going elsewhere take what was typed, Escape gives it up. */
export function typeInto(place: HTMLElement, { raw, label }: Figure, typing: Typing): void {
  if (place.querySelector('input')) return;
  const field = document.createElement('input');
  field.className = 'typing';
  field.value = raw.trim();
  field.setAttribute('aria-label', label);
  field.title = label;
  let isOver = false;
  const end = (isMeant: boolean): void => {
    if (isOver) return;
    isOver = true;
    const value = field.value.trim();
    field.remove();
    if (isMeant && value !== raw.trim()) typing.onValue(value);
  };
  field.addEventListener('keydown', (event) => {
    // A key that ends what an input method proposes is not meant for us.
    if (event.isComposing) return;
    event.stopPropagation();
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    end(event.key === 'Enter');
    typing.onEnd();
  });
  field.addEventListener('blur', () => {
    end(true);
  });
  place.append(field);
  field.focus();
  field.select();
}
