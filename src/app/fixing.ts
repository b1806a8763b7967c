// All that changing a document takes, and looking at it does not: it is loaded behind the first findings.
export { planReport, planTableAt } from '../check/new-report';
export { planCell, planFix } from '../check/plan';
export { planChapter } from '../check/placing';
export { partOf, plannedFix, safeFixes } from './changes';
export { readIgnores, writeIgnores } from './ignores';
export { Journal } from './journal';
