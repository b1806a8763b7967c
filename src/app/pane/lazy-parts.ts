// What is shown only behind the first findings, loaded as one script.
export { TablesView } from '../tables/tables-view';
export { ExplainedList } from './explained-list';
export { FindingActions } from './finding-actions';
export { FixAll } from './fix-all';
export { GroupItem } from './group-item';
export { HeadActions } from './head-actions';
export { JournalList } from './journal-list';
export { More } from './more';
export { Menu } from './menu';
export { ProblemView } from './problem-view';
export { Question } from './question';
export { Tabs } from './tabs';
export { TemplatesView } from './templates-view';
