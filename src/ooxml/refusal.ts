export type RefusalCode =
  | 'not-a-docx'
  | 'legacy-doc'
  | 'password-protected'
  | 'damaged-zip'
  | 'damaged-xml'
  | 'no-main-part'
  | 'too-big'
  | 'not-a-report';

/**
 * Why a file cannot be checked; the message catalogue turns code and data into sentences.
 *
 * `data`, by code:
 * - `not-a-docx`: `found`, one of `empty`, `pdf`, `ofd`, `html`, `rtf`, `xml`, `image`, `xls`,
 *   `xlsx`, `ppt`, `pptx`, `odt`, `zip` (an archive of something else), `unknown`
 * - `damaged-zip`: `reason`, one of `truncated`, `directory`, `overlap`, `duplicate`, `method`,
 *   `deflate`, `size`, `crc`; and `part` where one part is to blame
 * - `damaged-xml`: `part`; `reason`, one of `doctype`, `encoding`, `base64`, `duplicate`, or the
 *   parser's own message
 * - `too-big`: `what` (a name of `Limits`), `limit`; `actual` and `part` where they are known
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: RefusalCode;
  readonly data: Readonly<Record<string, string | number>>;

  constructor(
    code: RefusalCode,
    data: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(`${code} ${JSON.stringify(data)}`, options);
    this.code = code;
    this.data = data;
  }
}
