import { lazy } from 'react';
import type * as parts from './lazy-parts';

type Parts = typeof parts;

const load = (): Promise<Parts> => import('./lazy-parts');

export const TablesView = lazy(async () => ({
  default: (await import('../tables/tables-view')).TablesView,
}));
export const Clean = lazy(async () => ({ default: (await load()).Clean }));
export const ExplainedList = lazy(async () => ({ default: (await load()).ExplainedList }));
export const FindingBody = lazy(async () => ({ default: (await load()).FindingBody }));
export const FixAll = lazy(async () => ({ default: (await load()).FixAll }));
export const GroupItem = lazy(async () => ({ default: (await load()).GroupItem }));
export const HeadTools = lazy(async () => ({ default: (await load()).HeadTools }));
export const WalkBar = lazy(async () => ({ default: (await load()).WalkBar }));
export const JournalList = lazy(async () => ({ default: (await load()).JournalList }));
export const ListEnd = lazy(async () => ({ default: (await load()).ListEnd }));
export const More = lazy(async () => ({ default: (await load()).More }));
export const Menu = lazy(async () => ({ default: (await load()).Menu }));
export const NoticeText = lazy(async () => ({ default: (await load()).NoticeText }));
export const ProblemView = lazy(async () => ({ default: (await load()).ProblemView }));
export const Question = lazy(async () => ({ default: (await load()).Question }));
export const Views = lazy(async () => ({ default: (await load()).Views }));
export const TemplatesView = lazy(async () => ({ default: (await load()).TemplatesView }));
