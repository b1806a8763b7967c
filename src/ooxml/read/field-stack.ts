/** The fields that are open. The code of a field is no text of the document; its result is. */
export class FieldStack {
  /** of each, whether its result has begun */
  private readonly hasResult: boolean[] = [];
  private withoutResult = 0;

  /** Whether text that comes now belongs to a field's code. */
  get isInCode(): boolean {
    return this.withoutResult > 0;
  }

  /** A mark of a field: `begin`, `separate` before its result, or `end`. */
  mark(type: string | undefined): void {
    if (type === 'begin') {
      this.hasResult.push(false);
      this.withoutResult += 1;
      return;
    }
    if (type !== 'separate' && type !== 'end') return;
    if (this.hasResult.pop() === false) this.withoutResult -= 1;
    if (type === 'separate') this.hasResult.push(true);
  }
}
