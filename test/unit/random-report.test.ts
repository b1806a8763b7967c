import fc from 'fast-check';
import { checkAll } from '../support/check-all';
import { reportIn } from '../support/case';
import { told } from '../support/findings';
import { randomReport } from '../support/random-report';

describe('reports without a mistake', () => {
  it('are read figure for figure', () => {
    fc.assert(
      fc.property(randomReport, ({ document, figures, edition, year, publisher }) => {
        const report = reportIn(document, { producer: 'wps' });
        expect(report).toMatchObject({ edition, year, publisher: { name: publisher } });
        for (const table of report.tables) {
          for (const { row, column, state } of table.cells) {
            const value = figures[table.id].get(`${row}.${column}`) ?? 0;
            expect(state).toEqual({ is: 'number', value, format: [] });
          }
        }
      }),
      { numRuns: 15 },
    );
  });

  it('give no finding above advice', () => {
    fc.assert(
      fc.property(randomReport, ({ document }) => {
        const { findings, failures } = checkAll(reportIn(document));
        expect(findings.filter(({ severity }) => severity !== 'info').map(told)).toEqual([]);
        expect(failures).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
