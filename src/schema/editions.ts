import { edition2019 } from './edition-2019';
import { edition2021 } from './edition-2021';
import type { Edition, FormEdition } from './form';

export const forms: Readonly<Record<Edition, FormEdition>> = {
  '2019': edition2019,
  '2021': edition2021,
};

/** The edition in force for a report year: 2019's for 2019 and 2020, 2021's since. */
export function editionForYear(year: number): Edition {
  return year >= edition2021.firstYear ? '2021' : '2019';
}
