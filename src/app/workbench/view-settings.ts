import { keepUnder, keptUnder } from '../settings/storage';

/** How large pages are drawn: as they are but no wider than the room, as wide as it, or so many times. */
export type Zoom = 'auto' | 'fit' | number;

export type Side = 'left' | 'right';

/** How a person likes pages and pane beside each other. */
export interface View {
  readonly zoom: Zoom;
  /** of the pane, in pixels */
  readonly paneWidth: number;
  readonly side: Side;
}

/** How pages and pane stand beside each other, kept from visit to visit. */
export interface ViewSettings {
  readonly view: View;
  /** how large pages are drawn now, whatever was asked for */
  readonly shownZoom: number;
  change(view: Partial<View>): void;
  /** Notes how large pages came to be drawn. */
  noteZoom(zoom: number): void;
  subscribe(listener: () => void): () => void;
}

const key = 'report-check view';
export const paneWidths = { least: 300, usual: 380, most: 900 } as const;
const usual: View = { zoom: 'auto', paneWidth: paneWidths.usual, side: 'right' };

const steps = [0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3] as const;

/** The next larger or smaller size; the same at either end. */
export function nextZoom(now: number, by: 1 | -1): number {
  // What is nearly a step already is that step.
  const slack = 0.01;
  const next =
    by > 0
      ? steps.find((step) => step > now + slack)
      : steps.findLast((step) => step < now - slack);
  return next ?? now;
}

/** So far a wheel, or two fingers, turn for another size. */
const turn = 60;

/** Has the wheel draw pages larger or smaller while Ctrl is held, as two fingers do on a pad. */
export function zoomByWheel(settings: ViewSettings): (event: WheelEvent) => void {
  let turned = 0;
  return (event) => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    turned += event.deltaY;
    if (Math.abs(turned) < turn) return;
    settings.change({ zoom: nextZoom(settings.shownZoom, turned < 0 ? 1 : -1) });
    turned = 0;
  };
}

/** A width that leaves room for both sides. */
export function widthWithin(width: number): number {
  return Math.round(Math.min(paneWidths.most, Math.max(paneWidths.least, width)));
}

function zoomOf(kept: unknown): Zoom {
  if (kept === 'fit') return kept;
  const isSize = typeof kept === 'number' && kept >= steps[0] && kept <= 3;
  return isSize ? kept : usual.zoom;
}

function read(storage: () => Storage): View {
  const kept = keptUnder(storage, key);
  const valueOf = (name: keyof View): unknown => Reflect.get(Object(kept), name);
  const paneWidth = valueOf('paneWidth');
  return {
    zoom: zoomOf(valueOf('zoom')),
    paneWidth: typeof paneWidth === 'number' ? widthWithin(paneWidth) : usual.paneWidth,
    side: valueOf('side') === 'left' ? 'left' : 'right',
  };
}

/**
 * How a person likes to see reports, in a storage of the browser.
 *
 * @param storage throws where the browser lets nothing be kept; it then lasts as the page does
 */
export function viewSettingsIn(storage: () => Storage): ViewSettings {
  let view = read(storage);
  let shownZoom = 1;
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  return {
    get view() {
      return view;
    },
    get shownZoom() {
      return shownZoom;
    },
    change: (other) => {
      view = { ...view, ...other };
      keepUnder(storage, key, view);
      tell();
    },
    noteZoom: (zoom) => {
      if (zoom === shownZoom) return;
      shownZoom = zoom;
      tell();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
