import type { Severity } from '../../schema/form';
import type { Publisher } from '../../report/model';
import { cellNames, cellPlace, primaryTables } from '../../facts/cell-places';
import { defineRule } from '../rule';

/** The office of a government reports what its government has made. */
const officeOfGovernment = /政府办(?:公[室厅])?$/;

/**
 * How sure it is that a body cannot make 规章: departments of the State Council, provinces and
 * cities with districts can, and a name does not tell such a city from one of county rank.
 */
function doubtOf({ name, kind, rank }: Publisher): Severity | undefined {
  if (rank === 'county' || rank === 'township') return 'warning';
  const isGovernment = kind === 'government' || officeOfGovernment.test(name);
  const isLocalDepartment = !isGovernment && (rank === 'city' || rank === 'province');
  return isLocalDepartment ? 'info' : undefined;
}

export const rulemakingPower = defineRule({
  id: 'rulemaking-power',
  basis: ['V10'],
  severity: 'warning',
  words: {
    zh: {
      name: '规章数疑误',
      why: '规章由国务院部门，省、自治区、直辖市和设区的市、自治州的人民政府制定，县区、乡镇和一般部门应填0。有的机关误把内部制度算作规章。依据：《中华人民共和国立法法》关于规章制定机关的规定。',
      messages: { power: '“{publisher}”一般没有规章制定权，这里填了{figures}，请核对。' },
    },
    en: {
      name: 'No power to make 规章',
      why: '规章 are made by departments of the State Council and by the governments of provinces, cities with districts and autonomous prefectures; others report 0. Internal rules are sometimes counted by mistake. Source: the provisions of 《中华人民共和国立法法》 on who makes 规章.',
      messages: {
        power: '{publisher} has no power to make 规章, yet fills in {figures}.',
      },
    },
  },
  *look({ report }) {
    const { publisher } = report;
    const table = primaryTables(report).find(({ id }) => id === 'disclosure');
    const severity = publisher && doubtOf(publisher);
    if (!table || !publisher || !severity) return;
    const cells = table.cells.filter(({ row }) => row === 'regulations');
    const [first, ...rest] = cells.filter(({ state }) => state.is === 'number' && state.value > 0);
    if (!first) return;
    const figures = [first, ...rest].map(
      (cell) => `${cellNames(table, cell).column}${cell.raw.trim()}`,
    );
    yield {
      is: 'wrong',
      code: 'power',
      severity,
      at: [cellPlace(table, first), ...rest.map((cell) => cellPlace(table, cell))],
      ...(rest.length > 0 ? { isOfEach: true } : {}),
      data: { publisher: publisher.name, figures },
      actual: first.raw,
      expected: '0',
    };
  },
});
