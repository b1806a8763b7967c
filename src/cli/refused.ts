/** Why nothing was checked, in words. */
export class Refused extends Error {
  override readonly name = 'Refused';
}
