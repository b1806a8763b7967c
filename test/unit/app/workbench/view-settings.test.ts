import { nextZoom, viewSettingsIn } from '../../../../src/app/workbench/view-settings';
import { noStorage, storageOf } from '../../../support/storage';

it('keeps how a person likes to see reports until the next visit', () => {
  const kept = storageOf();
  viewSettingsIn(() => kept).change({ zoom: 1.5, paneWidth: 500 });
  viewSettingsIn(() => kept).change({ side: 'left' });
  expect(viewSettingsIn(() => kept).view).toEqual({ zoom: 1.5, paneWidth: 500, side: 'left' });
});

it.each(['nonsense', '7', '{"zoom":900,"paneWidth":"wide","side":3}'])(
  'begins as usual where %s was kept',
  (kept) => {
    expect(viewSettingsIn(() => storageOf({ 'report-check view': kept })).view).toEqual({
      zoom: 'auto',
      paneWidth: 380,
      side: 'right',
    });
  },
);

it('works where a browser keeps nothing', () => {
  const settings = viewSettingsIn(noStorage);
  settings.change({ side: 'left' });
  expect(settings.view.side).toBe('left');
});

it('goes from size to size, and no further than the ends', () => {
  expect(nextZoom(1, 1)).toBe(1.1);
  expect(nextZoom(0.873, 1)).toBe(0.9);
  expect(nextZoom(0.873, -1)).toBe(0.75);
  expect(nextZoom(3, 1)).toBe(3);
  expect(nextZoom(0.5, -1)).toBe(0.5);
});
