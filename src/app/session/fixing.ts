// All that changing a document takes, and looking at it does not: it is loaded behind the first findings.
export { readReasons, writeReasons } from '../../check/kept-reasons';
export { standingOf, withoutReason } from '../../check/reasons';
export { planReport, planTableAt } from '../../fix/official/new-report';
export { planChapter } from '../../fix/place';
export { insertedParts, partsTogether } from './changes';
export { Journal } from './journal';
export { AvailableFixes } from './available-fixes';
export { explaining } from './explaining';
export { leaveRemarks } from './remarking';
export { stillAppliedParts } from './still-applied';
export { vanished } from './vanished';
