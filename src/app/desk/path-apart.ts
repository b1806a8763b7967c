/** A path that none of these is: files that were opened by themselves may be called alike. */
export function pathApart(path: string, taken: ReadonlySet<string>): string {
  const [, stem = path, ending = ''] = /^(.*?)(\.[^./]*)?$/s.exec(path) ?? [];
  let own = path;
  for (let count = 2; taken.has(own); count++) own = `${stem}（${String(count)}）${ending}`;
  return own;
}
