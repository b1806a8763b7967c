/** An error as Word answers it; whatever was done before it in the same batch stays done. */
export class WordError extends Error {
  constructor(
    readonly code: string,
    readonly location: string,
    readonly status = 400,
  ) {
    super(code);
  }
}
