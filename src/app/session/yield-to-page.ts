/** How long the page is kept from answering at most, in milliseconds; one rule takes far less. */
const slice = 80;

/** Gives a promise to await when it is time to let the page respond; undefined before. */
export type YieldToPage = () => Promise<void> | undefined;

/** Begins to count the time that is worked without a break. */
export function createYieldToPage(): YieldToPage {
  let since = Date.now();
  return () => {
    if (Date.now() - since < slice) return undefined;
    return new Promise((done) => {
      setTimeout(() => {
        since = Date.now();
        done();
      });
    });
  };
}
