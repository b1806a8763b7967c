import type { JSX } from 'react';
import { useSyncExternalStore } from 'react';
import { settingsTranslate } from '../../messages/settings/translate';
import type { Language } from '../../messages/translate';
import { allEditions, currentEdition, editionForYear } from '../../schema/editions';
import type { Session } from '../session/session-state';
import { Choice } from './choice';

/** Those that a report may be of, the newest first. */
function years(): readonly number[] {
  const first = allEditions()[0]?.firstYear ?? 0;
  const last = new Date().getFullYear();
  return Array.from({ length: Math.max(last - first + 1, 1) }, (_, at) => first + at).reverse();
}

/** Lets a person say which year the open report is of, where it does not say so itself. */
export function YearChoice({
  session,
  language,
}: {
  readonly session: Session;
  readonly language: Language;
}): JSX.Element | null {
  const { checked } = useSyncExternalStore(
    (listener) => session.subscribe(listener),
    () => session.state,
  );
  if (!checked) return null;
  const translate = settingsTranslate(language);
  const { year, isYearGiven } = checked.report;
  const given = isYearGiven ? year : undefined;
  return (
    <section>
      <h3>{translate('year')}</h3>
      {year !== undefined && !isYearGiven ? (
        <p>{translate('year.read', { year })}</p>
      ) : (
        <>
          <Choice
            label={translate('year.label')}
            value={given === undefined ? '' : String(given)}
            options={[
              { value: '', text: translate('year.none', { edition: currentEdition() }) },
              ...years().map((one) => ({
                value: String(one),
                text: translate('year.of', { year: one, edition: editionForYear(one) }),
              })),
            ]}
            onChange={(value) => {
              void session.giveYear(value === '' ? undefined : Number(value));
            }}
          />
          <p>{translate('year.hint')}</p>
        </>
      )}
    </section>
  );
}
