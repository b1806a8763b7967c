import { blankCell } from './tables/blank-cell';
import { missingTable } from './tables/missing-table';
import { relationRules } from './relations/relation-rules';
import type { Rule } from './rule';
import { wrongCell } from './relations/wrong-cell';

/** The rules on the tables' figures: few, quick, and what is told until all others are loaded. */
export const firstRules: readonly Rule[] = [missingTable, blankCell, wrongCell, ...relationRules];
