import type { Key } from '../../commands/command';
import type { WorkbenchKey } from '../translate';
import { nextZoom } from '../view-settings';
import type { Zoom } from '../view-settings';
import { openFile } from './context';
import type { WorkbenchCommand } from './context';

/** A command that draws the pages larger or smaller. */
function zooming(
  label: WorkbenchKey,
  zoomAfter: (now: number) => Zoom,
  keys: readonly Key[],
): WorkbenchCommand {
  return {
    label: ({ translate }) => translate(label),
    // With no pages the keys are the browser's own.
    isOffered: (about) => openFile(about) !== undefined,
    isPossible: (about) => openFile(about) !== undefined,
    run: ({ settings }) => {
      settings.change({ zoom: zoomAfter(settings.shownZoom) });
    },
    keys: keys.map((one) => ({ ...one, whileTyping: true })),
  };
}

export const zoomOut = zooming('zoomOut', (now) => nextZoom(now, -1), [{ key: '-', ctrl: true }]);
export const zoomIn = zooming('zoomIn', (now) => nextZoom(now, 1), [
  { key: '+', ctrl: true },
  { key: '+', ctrl: true, shift: true },
  { key: '=', ctrl: true },
]);
export const actualSize = zooming('actualSize', () => 1, [{ key: '0', ctrl: true }]);
export const fitWidth = zooming('fitWidth', () => 'fit', []);
