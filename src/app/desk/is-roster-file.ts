/** Whether a file that was dropped is a roster and no report. */
export function isRosterFile({ name }: { readonly name: string }): boolean {
  return /\.(?:xlsx|csv)$/i.test(name);
}
