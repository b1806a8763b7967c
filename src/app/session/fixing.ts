// All that changing a document takes, and looking at it does not: it is loaded behind the first findings.
export { planReport, planTableAt } from '../../fix/official/new-report';
export { planChapter } from '../../fix/place';
export { insertedParts, partsTogether } from './changes';
export { readIgnores, writeIgnores } from './ignores';
export { Journal } from './journal';
export { AvailableFixes } from './available-fixes';
export { leaveRemarks } from './remarking';
export { stillAppliedParts } from './still-applied';
export { vanished } from './vanished';
