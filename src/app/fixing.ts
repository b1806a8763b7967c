// All that changing a document takes, and looking at it does not: it is loaded behind the first findings.
export { planReport, planTableAt } from '../check/new-report';
export { planChapter } from '../check/placing';
export { partsTogether } from './changes';
export { readIgnores, writeIgnores } from './ignores';
export { Journal } from './journal';
export { Possible } from './possible';
export { leaveRemarks } from './remarking';
export { standingParts } from './standing';
