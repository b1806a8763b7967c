import { lazy } from 'react';
import type * as parts from './lazy-parts';

type Parts = typeof parts;

const load = (): Promise<Parts> => import('./lazy-parts');

export const TablesView = lazy(async () => ({ default: (await load()).TablesView }));
export const ExplainedList = lazy(async () => ({ default: (await load()).ExplainedList }));
export const FindingActions = lazy(async () => ({ default: (await load()).FindingActions }));
export const FixAll = lazy(async () => ({ default: (await load()).FixAll }));
export const GroupItem = lazy(async () => ({ default: (await load()).GroupItem }));
export const HeadActions = lazy(async () => ({ default: (await load()).HeadActions }));
export const JournalList = lazy(async () => ({ default: (await load()).JournalList }));
export const More = lazy(async () => ({ default: (await load()).More }));
export const Menu = lazy(async () => ({ default: (await load()).Menu }));
export const ProblemView = lazy(async () => ({ default: (await load()).ProblemView }));
export const Question = lazy(async () => ({ default: (await load()).Question }));
export const Tabs = lazy(async () => ({ default: (await load()).Tabs }));
export const TemplatesView = lazy(async () => ({ default: (await load()).TemplatesView }));
