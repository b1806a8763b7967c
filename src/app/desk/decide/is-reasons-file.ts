/** Whether a file is one of reasons, by its name. */
export function isReasonsFile(name: string): boolean {
  return /(^|\.)reasons\.json$/i.test(name);
}
