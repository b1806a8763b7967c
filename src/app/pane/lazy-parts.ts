// What is shown only behind the first findings, loaded as one script.
export { Clean } from './clean';
export { ExplainedList } from './explained-list';
export { FindingBody } from './finding-body';
export { FixAll } from './fix-all';
export { GroupItem } from './group-item';
export { HeadTools } from './head-tools';
export { WalkBar } from './walk-bar';
export { JournalList } from './journal-list';
export { ListEnd } from './list-end';
export { More } from './more';
export { Menu } from './menu';
export { NoticeText } from './notice-text';
export { ProblemView } from './problem-view';
export { Question } from './question';
export { Views } from './views';
export { TemplatesView } from './templates-view';
