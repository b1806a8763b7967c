import { element, escaped } from '../xml';

/** Tracked changes of one document; each has a number of its own. */
export class Revisions {
  #last = 0;

  #by(): Record<string, string> {
    this.#last += 1;
    return {
      'w:id': String(9000 + this.#last),
      'w:author': '校对',
      'w:date': '2025-01-10T09:00:00Z',
    };
  }

  inserted(runs: string): string {
    return element('w:ins', this.#by(), runs);
  }

  deleted(text: string): string {
    return element('w:del', this.#by(), this.#old(text));
  }

  #old(text: string): string {
    return element('w:r', {}, element('w:delText', { 'xml:space': 'preserve' }, escaped(text)));
  }

  /** A paragraph that is gone, mark and all. */
  deletedParagraph(text: string): string {
    const mark = element('w:pPr', {}, element('w:rPr', {}, element('w:del', this.#by())));
    return element('w:p', {}, mark, this.deleted(text));
  }

  /** Where a paragraph was before it was moved, and what goes around it where it is now. */
  moved(text: string): { readonly from: string; to(runs: string): string; readonly mark: string } {
    const name = 'move1';
    const range = (kind: string, content: string) => {
      const id = this.#by();
      return (
        element(`w:${kind}RangeStart`, { ...id, 'w:name': name }) +
        element(`w:${kind}`, this.#by(), content) +
        element(`w:${kind}RangeEnd`, { 'w:id': id['w:id'] })
      );
    };
    const old = element('w:r', {}, element('w:t', { 'xml:space': 'preserve' }, escaped(text)));
    const from = element(
      'w:p',
      {},
      element('w:pPr', {}, element('w:rPr', {}, element('w:moveFrom', this.#by()))),
      range('moveFrom', old),
    );
    return {
      from,
      to: (runs) => range('moveTo', runs),
      mark: element('w:rPr', {}, element('w:moveTo', this.#by())),
    };
  }

  /** A row of one cell that is gone. */
  deletedRow(text: string, columns: number): string {
    return element(
      'w:tr',
      {},
      element('w:trPr', {}, element('w:del', this.#by())),
      element(
        'w:tc',
        {},
        element(
          'w:tcPr',
          {},
          '<w:tcW w:w="0" w:type="auto"/>',
          element('w:gridSpan', { 'w:val': columns }),
        ),
        this.deletedParagraph(text),
      ),
    );
  }

  /** That a paragraph was centred before. */
  formerAlignment(): string {
    return element(
      'w:pPrChange',
      this.#by(),
      element('w:pPr', {}, element('w:jc', { 'w:val': 'center' })),
    );
  }
}
