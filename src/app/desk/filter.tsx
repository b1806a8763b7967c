import { Button, Checkbox, makeStyles } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Translator } from '../../messages/translator';
import { useInputStyle } from '../theme/input-styles';
import type { Desk } from './desk';
import { kinds } from './desk-state';
import type { DeskRow, DeskState } from './desk-state';
import { OpinionFilter } from './opinion-filter';
import { isOfKind } from './rows-shown';
import { deskTranslate } from './translate';

const useStyles = makeStyles({ search: { maxWidth: '320px' } });

/** Which rows are shown: of a kind, of an opinion, with a text, of a rule; and whether in groups. */
export function Filter({
  desk,
  state: { view, roster },
  rows,
  translator,
}: {
  readonly desk: Desk;
  readonly state: DeskState;
  /** all there are */
  readonly rows: readonly DeskRow[];
  readonly translator: Translator;
}): JSX.Element {
  const translate = deskTranslate(translator.language);
  const styles = useStyles();
  const offered = kinds.filter((kind) => kind !== 'missing' || roster);
  const input = useInputStyle();
  return (
    <>
      <input
        type="search"
        className={`${input} ${styles.search}`}
        aria-label={translate('search')}
        placeholder={translate('search')}
        value={view.text}
        onChange={({ target }) => {
          desk.show({ ...view, text: target.value });
        }}
      />
      <div role="group" aria-label={translate('show')}>
        {offered.map((kind) => (
          <Button
            key={kind}
            size="small"
            appearance={kind === view.kind ? 'primary' : 'subtle'}
            aria-pressed={kind === view.kind}
            onClick={() => {
              desk.show({ ...view, kind });
            }}
          >
            {translate(`kind.${kind}`, {
              count: rows.filter((row) => isOfKind(row, kind)).length,
            })}
          </Button>
        ))}
      </div>
      <OpinionFilter
        wanted={view.opinion}
        rows={rows}
        translate={translate}
        onWanted={(opinion) => {
          const { opinion: _, ...rest } = view;
          desk.show(opinion === undefined ? rest : { ...rest, opinion });
        }}
      />
      {view.rule !== undefined && (
        <Button
          size="small"
          onClick={() => {
            const { rule: _, ...rest } = view;
            desk.show(rest);
          }}
        >
          {translate('onlyRule', { name: translator.ruleName(view.rule) })}
        </Button>
      )}
      {roster && (
        <Checkbox
          label={translate('grouped')}
          checked={view.isGrouped ?? false}
          onChange={(_, { checked }) => {
            const { isGrouped: __, ...rest } = view;
            desk.show(checked === true ? { ...rest, isGrouped: true } : rest);
          }}
        />
      )}
    </>
  );
}
