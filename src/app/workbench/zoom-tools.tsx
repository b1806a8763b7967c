import { makeStyles, ToolbarButton, Tooltip } from '@fluentui/react-components';
import type { JSX } from 'react';
import { useSyncExternalStore } from 'react';
import { keyText } from '../commands/command';
import type { WorkbenchCommand, WorkbenchContext } from './commands/context';
import { actualSize, fitWidth, zoomIn, zoomOut } from './commands/zoom';

const useStyles = makeStyles({
  group: { display: 'flex', flexShrink: 0, marginLeft: 'auto', alignItems: 'center' },
  sign: { minWidth: '24px', padding: '5px 4px' },
  size: { minWidth: '52px', padding: '5px 4px', fontVariantNumeric: 'tabular-nums' },
});

/** How large the pages are drawn, and the side that the list stands at. */
export function ZoomTools({ about }: { readonly about: WorkbenchContext }): JSX.Element | null {
  const styles = useStyles();
  const { settings, translate } = about;
  const zoom = useSyncExternalStore(
    (listener) => settings.subscribe(listener),
    () => settings.shownZoom,
  );
  const side = useSyncExternalStore(
    (listener) => settings.subscribe(listener),
    () => settings.view.side,
  );
  if (!actualSize.isPossible(about)) return null;
  const tool = (command: WorkbenchCommand, sign: string, style: string): JSX.Element => {
    const label = command.label(about);
    const [key] = command.keys ?? [];
    const text = key ? `${label} (${keyText(key)})` : label;
    return (
      <Tooltip content={text} relationship="label">
        <ToolbarButton
          className={style}
          appearance="subtle"
          onClick={() => void command.run(about)}
        >
          {sign}
        </ToolbarButton>
      </Tooltip>
    );
  };
  const other = side === 'right' ? 'left' : 'right';
  return (
    <div className={styles.group}>
      {tool(zoomOut, '－', styles.sign)}
      {tool(actualSize, `${String(Math.round(zoom * 100))}%`, styles.size)}
      {tool(zoomIn, '＋', styles.sign)}
      {tool(fitWidth, '↔', styles.sign)}
      <Tooltip content={translate(`pane.${other}`)} relationship="label">
        <ToolbarButton
          className={styles.sign}
          appearance="subtle"
          onClick={() => {
            settings.change({ side: other });
          }}
        >
          {other === 'left' ? '◧' : '◨'}
        </ToolbarButton>
      </Tooltip>
    </div>
  );
}
