import type { JSX } from 'react';
import type { Merged } from '../../contract/merged';
import type { Language } from '../../messages/translate';
import type { Aim } from './aim';
import type { Desk } from './desk';
import type { DeskRow } from './desk-state';
import { lastYearRules } from './last-year-cell';
import { SumsView } from './sums-view';
import { deskTranslate } from './translate';
import { YearsView } from './years-view';

/** What of a row is looked at in detail: a unit's sums, or a report beside last year's. */
export type Detail = { readonly sumsOf: string } | { readonly besideLastYear: DeskRow };

/** What stands behind a cell of the table. */
export function InDetail({
  desk,
  what,
  merged,
  rows,
  language,
  onOpen,
  onClose,
}: {
  readonly desk: Desk;
  readonly what: Detail;
  /** absent while files are being checked */
  readonly merged: Merged | undefined;
  readonly rows: readonly DeskRow[];
  readonly language: Language;
  readonly onOpen: (row: DeskRow, aim?: Aim) => void;
  readonly onClose: () => void;
}): JSX.Element | null {
  if ('sumsOf' in what) {
    if (!merged) return null;
    return (
      <SumsView
        unit={what.sumsOf}
        merged={merged}
        translate={deskTranslate(language)}
        onOpen={(file, aim) => {
          const row = rows.find(({ path }) => path === file);
          if (row) onOpen(row, aim);
        }}
        onClose={onClose}
      />
    );
  }
  const row = what.besideLastYear;
  if (row.state.is !== 'checked') return null;
  return (
    <YearsView
      key={row.id}
      report={row.state.report}
      compare={() => desk.compare(row)}
      language={language}
      onOpen={(aim = { rules: lastYearRules }) => {
        onOpen(row, aim);
      }}
      onClose={onClose}
    />
  );
}
