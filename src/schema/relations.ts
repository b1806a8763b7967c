import type { TableId } from './form';

/**
 * A relation that the figures of a table must fulfil.
 *
 * `over` says what its references leave open: `each column`: they name rows; `each row`: they name
 * columns, for every row, or for the rows in `rows` alone.
 */
export interface Relation {
  readonly id: string;
  readonly table: TableId;
  readonly over: 'each column' | 'each row';
  readonly rows?: readonly string[];
  readonly left: readonly string[];
  readonly is: 'equal' | 'at least';
  readonly right: readonly string[];
  /** the form's own name of it */
  readonly basis: string;
}

const resultRows = [
  'granted',
  'partiallyGranted',
  'refused.stateSecret',
  'refused.forbiddenByLaw',
  'refused.safetyAndStability',
  'refused.thirdPartyRights',
  'refused.internalAffairs',
  'refused.processInformation',
  'refused.enforcementFiles',
  'refused.administrativeInquiry',
  'unavailable.notHeld',
  'unavailable.needsCreation',
  'unavailable.stillUnclear',
  'notProcessed.petition',
  'notProcessed.repeated',
  'notProcessed.publication',
  'notProcessed.excessive',
  'notProcessed.reissue',
] as const;

const shared: readonly Relation[] = [
  {
    id: 'application-balance',
    table: 'applications',
    over: 'each column',
    left: ['newlyReceived', 'carriedOver'],
    is: 'equal',
    right: ['total', 'carriedForward'],
    basis: 'A01',
  },
  {
    id: 'applicant-total',
    table: 'applications',
    over: 'each row',
    left: ['total'],
    is: 'equal',
    right: [
      'naturalPerson',
      'commercialEnterprise',
      'researchInstitution',
      'socialOrganization',
      'legalService',
      'otherOrganization',
    ],
    basis: 'A03',
  },
  {
    id: 'review-total',
    table: 'reviewAndLitigation',
    over: 'each row',
    left: ['total'],
    is: 'equal',
    right: ['upheld', 'corrected', 'other', 'pending'],
    basis: 'A07',
  },
];

function resultTotal(otherRows: readonly string[]): Relation {
  return {
    id: 'result-total',
    table: 'applications',
    over: 'each column',
    left: ['total'],
    is: 'equal',
    right: [...resultRows, ...otherRows],
    basis: 'A02',
  };
}

/** Every relation between figures, by edition. */
export const relations: Readonly<Record<'2019' | '2021', readonly Relation[]>> = {
  '2019': [
    ...shared,
    resultTotal(['other']),
    {
      id: 'open-total-bound',
      table: 'disclosure',
      over: 'each row',
      rows: ['regulations', 'normativeDocuments'],
      left: ['totalPublished'],
      is: 'at least',
      right: ['published'],
      basis: 'A10',
    },
    {
      id: 'item-change-bound',
      table: 'disclosure',
      over: 'each row',
      rows: ['licensing', 'otherServices', 'punishment', 'coercion', 'fees'],
      left: ['lastYearItems', 'change'],
      is: 'at least',
      right: [],
      basis: 'A11',
    },
  ],
  '2021': [
    ...shared,
    resultTotal(['other.notCorrected', 'other.feeUnpaid', 'other.other']),
    {
      id: 'in-force-bound',
      table: 'disclosure',
      over: 'each row',
      rows: ['regulations', 'normativeDocuments'],
      left: ['inForce'],
      is: 'at least',
      right: ['issued'],
      basis: 'A08',
    },
  ],
};
