import { createYieldToPage } from '../../../../src/app/session/yield-to-page';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

it('stops only for what has lasted, lets what waits have its turn, and counts anew', async () => {
  const rests = createYieldToPage();
  expect(rests()).toBeUndefined();
  jest.setSystemTime(Date.now() + 1000);
  const order: string[] = [];
  setTimeout(() => order.push('another'));
  const rest = rests();
  expect(rest).toBeDefined();
  const goesOn = rest?.then(() => order.push('we'));
  jest.runAllTimers();
  await goesOn;
  expect(order).toEqual(['another', 'we']);
  expect(rests()).toBeUndefined();
});
