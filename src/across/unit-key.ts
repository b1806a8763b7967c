/**
 * What a unit is known by wherever its name is written: without white space, brackets of either
 * width told apart, and 人民政府 and 政府 the same.
 */
export function unitKey(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/\([^()]*\)$/, '')
    .replace('人民政府', '政府');
}
