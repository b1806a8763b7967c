/**
 * Asks for files by a field that nobody sees, right after a click or a key.
 *
 * @returns none where the person gave it up
 */
export function askByField(
  how: { readonly accept: string } | { readonly webkitdirectory: true },
): Promise<readonly File[]> {
  return new Promise((done) => {
    const field = Object.assign(document.createElement('input'), { type: 'file', ...how });
    field.addEventListener('change', () => {
      done([...(field.files ?? [])]);
    });
    field.addEventListener('cancel', () => {
      done([]);
    });
    field.click();
  });
}
